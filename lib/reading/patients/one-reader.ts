import { firstFrom } from '../in-order.ts';
import { isEnglishWord } from '../lexicons/english.ts';
import { nameFlags } from '../lexicons/names.ts';
import { has, pattern } from '../patterns/pattern.ts';
import { isIn } from '../patterns/quick-match.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import { mentions } from '../people/mentions.ts';
import { answered, type Reading } from '../reading.ts';
import { gives, shape } from '../shape.ts';
import { isPersonal, ownHealthQuestion } from './own-health-question.ts';

const HEALTH = cueTest('clinical', 'ailing');
const PUBLISHED = cueTest('published');
const TO_YOU = cueTest('you', 'your', 'order');

/** "In your case", "someone your age": said to one, not to all. */
const SINGLED_OUT = [
  pattern('in your case|shoes|position|situation'),
  pattern('<person>|<people> of? your age|size|weight'),
  pattern('if i were you'),
  pattern('if that|it was me'),
  pattern('with your|that history|kidneys|kidney|heart|liver|stomach of?'),
];
/** "Sounds like gout, hun", "for what you've got": nobody speaks so to a crowd. */
const CLOSE = [
  pattern('hun|hon|bro|mate|sis|ma\'am|buddy|babe|honey|sweetie|dude|mija|amor|cariño|kak|akak|makcik|pakcik|adik'),
  pattern('what|whatever <you> got|have|described|describe|posted|said'),
];
/** The one who asked is answered: "to the lady who DMed", "Q from Ana", "re your question", "my sister asks if". */
const WHO_ASKED = [
  pattern('^|,|: to|for|re|respuesta <the>|<you>|<a>|that _{0,6} <person>|<relative>|guy|lady|mama|one|follower ~{0,8} <inquired>'),
  pattern('<person>|someone|somebody|follower|reader|<relative>|<he-she> ~{0,8} <inquired> ~{0,12} <remedy>|<clinical>|<ailing>|<bodily>|<his-her>'),
  pattern('to|for|re|@ _ who asked|dmed|messaged|wrote'),
  pattern('^ q|question|respuesta|a from|para|to'),
  pattern('re your question|comment|message|dm'),
  pattern('as <i> told you ~{0,12} <remedy>|<clinical>'),
];
const KIN_TO = String.raw`(?:uncle|auntie|aunty|kak|abang|adik|makcik|pakcik|puan|encik|señora?|doña|don|mr|mrs|ms|miss)(?: [A-ZÀ-Þ][a-zß-ÿ]+)?|mum|mom|dad|sis|babe|hun|mama|ibu|ayah`;
/** "Mum, stop it", "hi Puan Rohani, the tablets". */
const BY_KIN = new RegExp(String.raw`(?:^|[.!?\n"]\s*)(?:(?:hi|hey|hello|dear|hola|ok|so|hai|salam)[,\s]+)?(?:${KIN_TO})(?:[,:]| i know)\s`, 'i');
const BY_HANDLE = /^@\w+ /;

/**
 * True for an answer to somebody's own complaint. Where that post does not say that it is about health, the answer must:
 * "room spins when I roll over" is answered with the name of an illness, "my curry is bland" is not.
 */
export function answersOwnHealth(reading: Reading): boolean {
  const answer = reading.get(answered);
  return answer !== null && (answer.get(ownHealthQuestion) || (answer.get(isPersonal) && HEALTH.text(reading)));
}

/** "Kev skip the ER": a name, and an order right behind it. */
function isSpokenToByName(reading: Reading): boolean {
  if (PUBLISHED.text(reading)) return false;
  const { units } = reading.get(shape);
  const speaksOn = (at: number) => {
    const next = units[at];
    const after = next !== undefined && /^[,:]$/.test(next.lower) ? units[at + 1] : next;
    return (next !== after && gives(after, 'not')) || next?.lower === ':' || gives(after, 'order') || gives(after, 'you');
  };
  const opens = units.some(({ lower, sentence }, at) => (
    sentence !== units[at - 1]?.sentence && units[at + 1]?.lower === ',' && nameFlags(lower) !== 0 && !isEnglishWord(lower) && speaksOn(at + 1)));
  return opens || reading.get(mentions).some(({ end }) => speaksOn(firstFrom(units, end)));
}

/** True when one person is spoken to: the one who is answered, by name or handle, or by what is theirs alone. */
export function hasOneReader(reading: Reading): boolean {
  if (reading.get(answersOwnHealth)) return true;
  if (SINGLED_OUT.some((source) => has(reading, source)) || isIn(reading.text, BY_HANDLE)) return true;
  if (reading.draft.replyTo) return false;
  if (CLOSE.some((source) => has(reading, source)) && HEALTH.text(reading) && TO_YOU.text(reading)) return true;
  return isSpokenToByName(reading) || isIn(reading.text, BY_KIN) || WHO_ASKED.some((source) => has(reading, source));
}
