import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { tokens } from '../tokens.ts';
import type { Hit, Hits } from './hits.ts';
import { cues, hitsOf, NEAR, NEXT, type Place } from './place.ts';
import type { Wording } from './wording.ts';

const DEBUNK = cues('debunk');
const DEBUNK_ALL = cues('debunk-all');
const FAKE = cues('fake');
const LABELS = cues('myth-label', 'fact-label');
const MYTH = cues('myth-label');

/** A heading ("Myths:") holds for so many sentences. */
const UNDER_A_HEADING = 8;

/** What the last label before the claim, in its sentence or as a heading, says of it: myth, fact, or nothing. */
function label(hits: Hits, { first }: Place): 'myth' | 'fact' | null {
  const before = hitsOf(hits, LABELS).filter((hit) => hit.from < first.from && first.sentence - hit.sentence <= UNDER_A_HEADING);
  const last = before.sort((a, b) => a.from - b.from).at(-1);
  if (last === undefined) return null;
  return hitsOf(hits, MYTH).includes(last) ? 'myth' : 'fact';
}

/** "Garlic keeps covid away: that's a myth", where "covid" and "myth" by themselves would say that covid is one. */
const SUMS_UP = /^(?:that|this|it|these|those|they|all|which)(?:'s|'re)?$/;
const SUMMING = /^(?:is|are|was|were|a|an|just|all|another|one|big|old|pure|complete|total|utter)$/;

/** True when a word of the claim that calls it false is said of the words before it: "that's a myth". */
function isSummedUp(reading: Reading, hits: Hits, { standing, first }: Place): boolean {
  const all = reading.get(tokens);
  return standing.some((hit) => {
    if (hit === first || !hitsOf(hits, FAKE).some(({ from }) => from === hit.from)) return false;
    const before = all.slice(Math.max(0, hit.from - NEXT - 1), hit.from).findLast(({ lower }) => !SUMMING.test(lower));
    return before !== undefined && SUMS_UP.test(before.lower);
  });
}

/** "No good study has shown that ...", "nobody has ever proved that ...", as far as the claim. */
const UNPROVED = new RegExp([
  String.raw`\b(?:no|not one|not a single|zero|little|scant|none of the|never any)\b[^.;:!?]{0,40}\b(?:stud(?:y|ies)|trials?|evidence|proof|data|research|reviews?|papers?)\b`,
  String.raw`[^.;:!?]{0,30}\b(?:that|shows?|shown|found|finds|prov\w+|supports?|suggests?|links?|linking|for|behind)\b|\b(?:nobody|no one|no-one|nothing)\b[^.;:!?]{0,20}`,
  String.raw`\b(?:shown|shows|proved|proven|proves|found)\b`,
].join(''), 'i');

/** True when the sentence says, before the claim or around its first word, that nothing proves it. */
function isUnproved(reading: Reading, { first }: Place): boolean {
  const span = reading.get(sentences)[first.sentence];
  return span !== undefined && UNPROVED.test(reading.text.slice(span.start, first.start));
}

/** A link to those who look into such claims: health services, agencies, journals. */
const HOSTS = [
  'nhs.uk', 'gov.uk', 'cdc.gov', 'who.int', 'fda.gov', 'nih.gov', 'moh.gov.my', 'cochrane.org', 'cochranelibrary.com', 'nejm.org', 'thelancet.com',
  'bmj.com', 'jamanetwork.com', 'doi.org', 'fullfact.org', 'snopes.com',
];
const OFFICIAL = new RegExp(String.raw`https?://(?:[\w-]+\.)*(?:${HOSTS.map((host) => host.replaceAll('.', String.raw`\.`)).join('|')})`, 'i');

/** The next sentence turns it down: "No.", "It doesn't.", "Please don't". */
const ANSWERED_NO = /^(?:spoiler|mistaken|rubbish|bollocks|nonsense|no+(?:[.,!]| (?:it|they|he|she|that|this|there|you|sugar|vaccines?)\b|$)|nope|nah|false|wrong|not (?:true|so|at|in|even close)\b|it (?:doesn't|does not|isn't|is not|didn't|won't|can't)\b(?! (?:complicated|rocket|hard|a coincidence|matter|take))|it's not\b(?! (?:complicated|rocket|hard|a coincidence|that))|they (?:don't|do not|aren't|didn't)\b(?! (?:want|tell|care))|that's not|please (?:don't|do not)|we can stop|don't do|don't\.|fact:|reality|realidad|stop (?:it|sharing|forwarding))/i;

/** True when the text itself says, or links to those who say, that a claim is false. */
export function isDebunked(reading: Reading, hits: Hits, place: Place, sought: Wording): boolean {
  const { standing, first, last } = place;
  const named = label(hits, place);
  if (named === 'myth' || isSummedUp(reading, hits, place) || isUnproved(reading, place)) return true;
  const free = (hit: Hit) => !standing.includes(hit);
  const near = hitsOf(hits, DEBUNK).filter((hit) => free(hit) && hit.sentence >= first.sentence - 1 && hit.sentence <= last.sentence + 1);
  if (near.length > 0) return true;
  const isCalledFalse = hitsOf(hits, FAKE).some((hit) => free(hit) && hit.sentence === last.sentence && hit.from >= last.to && hit.from - last.to < NEAR);
  if (isCalledFalse && !sought.denies) return true;
  if (isIn(reading.text, OFFICIAL)) return true;
  const answer = reading.get(sentences)[last.sentence + 1];
  if (answer !== undefined && !sought.denies && ANSWERED_NO.test(reading.quote(answer))) return true;
  return named !== 'fact' && hitsOf(hits, DEBUNK_ALL).some(free);
}
