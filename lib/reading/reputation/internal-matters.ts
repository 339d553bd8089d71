import type { Span } from '../../draft/span.ts';
import type { Reading } from '../reading.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import { sentences, sentenceTexts } from '../sentences.ts';
import { leaveGiven } from './leave.ts';
import { FROM_WITHIN, HUSH, IN_THE_OPEN, NO_SECRET, NOT_YET } from './phrases.ts';
import { madeScale, weights } from './weighing.ts';
import { isIn } from '../patterns/quick-match.ts';

/** What an organisation has not told the public, told. The span is the sentence that tells it. */
export interface InternalMatter extends Span {
  /** `plans`: closures, sales, people who go; `results`: of studies and examinations; `findings`: of inquiries; `figures`: money. */
  readonly kind: 'plans' | 'results' | 'findings' | 'figures';
}

/** What it is about. */
const SUBJECT = madeScale({ cues: { corporate: 1.5, figures: 1.5, unpublished: 1.5, inquiry: 1.5 }, phrases: [] });
/** That it is not for everybody, or not yet. */
const SECRECY = madeScale({ cues: { hush: 1.5, 'passing-on': 1.5, 'not-yet': 1 }, phrases: [[HUSH, 2], [NOT_YET, 2], [FROM_WITHIN, 1]] });
/** That the writer is inside. */
const INSIDE = madeScale({ cues: { our: 0.5, we: 0.5, leadership: 0.5, my: 0.25 }, phrases: [[/\d/, 0.25]] });
/** "We're closed Tuesday and back at 8": what hangs on the door. */
const OPENING_HOURS = /\b(?:(?:we|our (?:office|clinic|practice|phones?|pharmacy|doors)|the (?:office|clinic|practice|surgery|pharmacy))(?:'re| are| is|'ll be| will be| will)? (?:closed?|closing|open(?:ing)?|back|down)\b[^.!?]{0,40}\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|noon|early|at \d|\d{1,2} ?[ap]\.?m|holidays?|weekend|christmas|thanksgiving|new year|easter|raya|this (?:morning|afternoon)))/i;
/** That it is open, general, or kept. */
const AGAINST = madeScale({ cues: { 'in-the-open': -3 }, phrases: [[IN_THE_OPEN, -3], [NO_SECRET, -3], [OPENING_HOURS, -3]] });
/** The writer keeps it to themselves, or tells others to. */
const REFUSED = /\b(?:(?:i|we) (?:can'?t|cannot|can not|couldn'?t|won'?t|will not|may not|am not allowed to|'?m not allowed to) (?:say (?:anything|more|any)|comment|discuss|share|talk about|reveal|disclose)|all i can say|please (?:do not|don'?t) (?:share|post|leak)|do not share|don'?t share|check with|never discuss|how do i|watch this space)\b/i;
/** What a telling must reach. */
const ENOUGH = 3;

const FIGURES = cueTest('figures');
const RESULTS = cueTest('unpublished');
const FINDINGS = cueTest('inquiry');

/** A register of studies that anybody may read. */
const REGISTERED = /\b(?:NCT\d{8}|ISRCTN\d+|CRD42\d+|clinicaltrials\.gov)\b/i;
/** One's own house and heart: a baby, a wedding, a surprise. */
const OF_ONES_OWN_LIFE = /\b(?:(?:we'?re|i'?m|she'?s|and i are) (?:pregnant|expecting|engaged|having a baby|getting married)|gender reveal|surprise party|my (?:wedding|proposal|baby|bump|due date)|he proposed|she proposed)\b/i;
const OF_A_HOUSE = cueTest('corporate', 'figures', 'unpublished', 'inquiry', 'leadership');

/** True where all may read what is told, or it is the writer's own life, so that the learned model has nothing to add. */
export function isForEverybody(reading: Reading): boolean {
  const { text } = reading;
  return isIn(text, REGISTERED) || isIn(text, NO_SECRET) || (isIn(text, OF_ONES_OWN_LIFE) && !OF_A_HOUSE.text(reading));
}

/** How much speaks against it in each sentence; asked of few texts, and it takes longest. */
const against = (reading: Reading) => weights(reading, AGAINST);

/** Where the text tells what an organisation keeps to itself, in reading order. */
export function internalMatters(reading: Reading): readonly InternalMatter[] {
  if (leaveGiven(reading) || isIn(reading.text, REFUSED)) return [];
  const [subject, secrecy, inside] = [SUBJECT, SECRECY, INSIDE].map((scale) => weights(reading, scale));
  return reading.get(sentences).flatMap(({ start, end }, index): InternalMatter[] => {
    const [what, how] = [subject![index]!, secrecy![index]!];
    const isInside = inside![index]! >= 0.5;
    if ((what <= 0 && how < (isInside ? 2 : 4)) || how <= 0) return [];
    const open = isIn(reading.get(sentenceTexts)[index]!, NOT_YET) ? 0 : reading.get(against)[index]!;
    if (what + how + inside![index]! + open < ENOUGH) return [];
    const kind = FIGURES.sentence(reading, index) ? 'figures' : RESULTS.sentence(reading, index) ? 'results' : FINDINGS.sentence(reading, index) ? 'findings' : 'plans';
    return [{ kind, start, end }];
  });
}
