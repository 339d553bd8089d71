import { isOfficialVoice } from '../institution/affiliation.ts';
import { encounters } from '../patients/encounters.ts';
import { insults } from '../conduct/insults.ts';
import { hasOneReader } from '../patients/one-reader.ts';
import { mentions } from '../people/mentions.ts';
import { profanities } from '../conduct/profanities.ts';
import { protectedTalk } from '../conduct/protected.ts';
import { answered, type Reading } from '../reading.ts';
import { shape } from '../shape.ts';
import { capitals } from '../conduct/shouting.ts';
import { speechAct } from '../speech-act.ts';
import { tokens } from '../tokens.ts';
import { turnSigns } from '../turning/signs.ts';
import { known } from './known.ts';

/** Longest of the answered post and of the profile that is read, in units. */
const LONGEST = 80;

/**
 * In what box the text is written, what it answers, who will see it. Not on which site: the same words break the same rules on each,
 * and what a site's labelled drafts happened to be about was taken for a sign. So it was with "public": sites tell it of nearly every
 * post, labelled drafts only where it matters, and one breach in six that is found without it was hidden by it.
 */
function setting(reading: Reading): string[] {
  const { surface, audience } = reading.draft;
  const answer = reading.get(answered);
  const telling = answer?.get(shape).units.slice(0, LONGEST).filter(({ cues }) => cues !== '') ?? [];
  return [
    `surface:${surface}`,
    ...(answer === null ? [] : ['answers', ...turnSigns(reading), ...telling.map(({ lower }) => `re:${known(lower)}`)]),
    ...(audience && audience !== 'public' ? [`to:${audience}`] : []),
  ];
}

/** Who writes it, as names that a model weighs. */
export function writer(reading: Reading): string[] {
  const { account, profile, affiliation, role } = reading.draft;
  const words = (text: string) => text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().match(/[a-zà-ɏ@]+/g)?.slice(0, LONGEST) ?? [];
  return [
    ...(profile ? ['profile', ...words(profile).map((word) => `by:${known(word)}`)] : []),
    ...(account ? words(account).map((word) => `as:${word}`) : []),
    ...(role ? words(role).map((word) => `role:${known(word)}`) : []),
    ...(affiliation ? ['affiliated'] : []),
    ...(isOfficialVoice(reading.draft, []) ? ['official'] : []),
  ];
}

/** What else was read in it: how it speaks, of whom, and what kinds of words stand in it. */
function readings(reading: Reading): string[] {
  const talk = reading.get(protectedTalk);
  return [
    `act:${reading.get(speechAct)}`,
    ...reading.get(mentions).map(({ role }) => `names:${role}`),
    ...reading.get(insults).map(({ target, stance }) => `insult:${target}:${stance}`),
    ...(reading.get(encounters).length > 0 ? ['encounter'] : []),
    ...(reading.get(profanities).length > 0 ? ['profane'] : []),
    ...(reading.get(hasOneReader) ? ['one-reader'] : []),
    ...(talk === null ? [] : [`protected:${talk.topic}`]),
    ...reading.get(tokens).flatMap(({ kind }) => (kind === 'word' || kind === 'mark' ? [] : [`has:${kind}`])),
    ...(reading.get(capitals).length > 0 ? ['shouts'] : []),
  ];
}

/** What is known of a text as a whole, as names that a model weighs. */
export function around(reading: Reading): string[] {
  return [...setting(reading), ...reading.get(writer), ...readings(reading)];
}
