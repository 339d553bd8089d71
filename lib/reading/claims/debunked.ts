import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { tokens } from '../tokens.ts';
import type { Hit, Hits } from './hits.ts';
import { cues, hitsOf, isOfClaim, NEAR, NEXT, type Place } from './place.ts';
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
    const before = all.slice(Math.max(0, hit.from - NEXT - 1), hit.from);
    const subject = before.findLastIndex(({ lower }) => !SUMMING.test(lower));
    const isCalled = subject < before.length - 1 || /'/.test(before[subject]?.lower ?? '');
    return isCalled && SUMS_UP.test(before[subject]?.lower ?? '');
  });
}

/** "No good study has shown that ...", "nobody has ever proved that ...", as far as the claim. */
const UNPROVED = new RegExp([
  String.raw`\b(?:no|not one|not a single|zero|little|scant|none of the|never any)\b[^.;:!?]{0,40}\b(?:stud(?:y|ies)|trials?|evidence|proof|data|research|reviews?|papers?)\b`,
  String.raw`[^.;:!?]{0,30}\b(?:that|shows?|shown|found|finds|prov\w+|supports?|suggests?|links?|linking|for|behind)\b|\b(?:nobody|no one|no-one|nothing)\b[^.;:!?]{0,20}`,
  String.raw`\b(?:shown|shows|proved|proven|proves|found)\b`,
].join(''), 'i');

/** "Not one med bed has healed anybody", where "not one" by itself may also be said in earnest: "not one of them will tell you". */
const NOT_ONE = /^\W*not (?:one|a single)\b(?! of (?:them|these people|my)| (?:doctor|gp|person|colleague)\b)[^,;:.!?]*\b(?:(?:has|have) (?:ever )?(?:cured|healed|worked|helped|shown|stopped|prevented|fixed|reversed)|cures|heals|works|shows)\b/i;

/** True when the sentence says, before the claim or around its first word, that nothing proves it. */
function isUnproved(reading: Reading, { first }: Place): boolean {
  const span = reading.get(sentences)[first.sentence];
  if (span === undefined) return false;
  const before = reading.text.slice(span.start, first.start);
  return NOT_ONE.test(reading.quote(span)) || UNPROVED.test(before);
}

/** A link to those who look into such claims: health services, agencies, journals. */
const HOSTS = [
  'nhs.uk', 'gov.uk', 'cdc.gov', 'who.int', 'fda.gov', 'nih.gov', 'moh.gov.my', 'cochrane.org', 'cochranelibrary.com', 'nejm.org', 'thelancet.com',
  'bmj.com', 'jamanetwork.com', 'doi.org', 'fullfact.org', 'snopes.com',
];
const OFFICIAL = new RegExp(String.raw`https?://(?:[\w-]+\.)*(?:${HOSTS.map((host) => host.replaceAll('.', String.raw`\.`)).join('|')})`, 'i');

/** So does the one behind that: "Clots like that form after death. It isn't the shot." */
const DENIED_SECOND = /^(?:it|they|that) ?(?:isn't|doesn't|don't|aren't|wasn't|didn't|is not|does not|do not|did not)\b(?! (?:take|want|matter))/i;

/** The next sentence turns it down: "No.", "It doesn't.", "Please don't". */
const ANSWERED_NO = /^(?:spoiler|mistaken|rubbish|bollocks|nonsense|karut|mengarut|bohong|(?:es |son |eso es )?(?:mentira|falso|puro cuento)|(?:memang )?(?:tak|tidak) (?:betul|benar)|no+(?:[.,!]| (?:it|they|he|she|that|this|there|you|sugar|vaccines?)\b|$)|nope|nah|false|wrong|not (?:true|so|at|in|even close)\b|it (?:doesn't|does not|isn't|is not|didn't|won't|can't)\b(?! (?:complicated|rocket|hard|a coincidence|matter|take))|it's not\b(?! (?:complicated|rocket|hard|a coincidence|that))|they (?:don't|do not|aren't|didn't)\b(?! (?:want|tell|care))|that's not\b(?! (?:woo|a theory|a conspiracy|conspiracy|an opinion|opinion|fringe|pseudo\w*|an exaggeration|hippy|hippie|me being))|(?:you|they|we|people) (?:can't|cannot|don't|do not)\.|please (?:don't|do not)|we can stop|don't do|don't\.|fact:|reality|realidad|stop (?:it|sharing|forwarding))/i;

/** "Yes of course, the placenta cured her, and my cat is the head of midwifery." */
const MOCKED = /^(?:(?:oh|ah|yes|yeah|sure|right|of course|totally|absolutely|well)\b,? ?)+.*(?:,|\band\b|\bthen\b) (?:my (?:cat|dog|goldfish|hamster|budgie|toaster|left foot|nan|gran)|i'm|i am|pigs|santa|the (?:moon|earth|tooth fairy|easter bunny))\b/i;

/** True when the text itself says, or links to those who say, that a claim is false. */
export function isDebunked(reading: Reading, hits: Hits, place: Place, sought: Wording): boolean {
  const { standing, first, last } = place;
  const named = label(hits, place);
  if (MOCKED.test(reading.quote(reading.get(sentences)[first.sentence]!))) return true;
  if (named === 'myth' || isSummedUp(reading, hits, place) || isUnproved(reading, place)) return true;
  const free = (hit: Hit) => !standing.includes(hit);
  const near = hitsOf(hits, DEBUNK).filter((hit) => free(hit) && hit.sentence >= first.sentence - 1 && hit.sentence <= last.sentence + 1);
  if (near.length > 0) return true;
  const isCalledFalse = hitsOf(hits, FAKE).some((hit) => !isOfClaim(standing, hit) && hit.sentence === last.sentence && hit.from >= last.to && hit.from - last.to < NEAR);
  if (isCalledFalse && !sought.denies) return true;
  if (isIn(reading.text, OFFICIAL)) return true;
  const [answer, second] = reading.get(sentences).slice(last.sentence + 1, last.sentence + 3).map((span) => reading.quote(span));
  if (!sought.denies && (ANSWERED_NO.test(answer ?? '') || DENIED_SECOND.test(second ?? ''))) return true;
  return named !== 'fact' && hitsOf(hits, DEBUNK_ALL).some(free);
}
