import { cueMark } from '../cues/marks.ts';
import { isIn } from '../patterns/quick-match.ts';
import { answered, type Reading } from '../reading.ts';
import { shape } from '../shape.ts';
import { CALLS, OF_CALLS, OFFERS } from './aims.ts';
import { GRIEVANCE, INTRODUCES, OWN_ERRAND, SOAPBOX } from './airs.ts';
import { ASKS_FOR_TALES, BIDS, CREEDS, EMOJI, FEAST, GOES_ON, OF_THE_WRITER, OWN_QUESTION, QUARREL, STANDS_IN, TO_ALL, TO_HANDLE, TO_THEM, TREATMENT } from './apart.ts';
import { fieldWords, isOfField } from './field.ts';
import { hangs, subjectWords } from './subject.ts';
import { kindredWords } from './theme.ts';
import { ANSWERS, ASKS_ALL, BEGINS, COMPARES, LEAVES, REFERS, TURNS, WHOLE } from './wordings.ts';

/** Fewest words of a subject in a post that can be left, and in an answer that leaves it; with fewer it is a short reaction. */
const FEWEST_WORDS = 2;
/** So many words of a subject on both sides would meet once, were they of one subject. */
const MANY = 5;
/** More words of one sort than this add nothing. */
const MOST_EVERYDAY = 4;
const MOST_OF_WORK = 3;
const MOST_SHARED = 2;
const MOST_KINDRED = 3;

/** Cues of words that medicine and its places speak in. */
const OF_WORK = [
  'clinical', 'measured', 'staff', 'staffs', 'setting', 'care-work', 'procedure', 'specialist', 'medicine', 'patient', 'patients',
  'operated',
].map(cueMark);
/** Those of them that name what a patient has and is given. */
const OF_A_CASE = ['clinical', 'measured', 'procedure', 'medicine', 'operated'].map(cueMark);

/** Words of a short answer and of a long one; a word is what stands between spaces. */
const SHORT = 7;
const LONG = 40;

/** Ways to speak that have no place in an answer, whatever they are about. */
const NOT_AN_ANSWER = [TO_ALL, QUARREL, BIDS, SOAPBOX, INTRODUCES, OWN_ERRAND, GRIEVANCE];

/** Words of everyday life in fields of which the post does not speak, without those that its theme brings up. */
function everydayWords(reading: Reading, before: Reading, kindred: ReadonlySet<string>): number {
  const known = new Set([...before.get(fieldWords).values()].map(({ field }) => field));
  return [...reading.get(fieldWords)].reduce((sum, [word, { field, counts }]) => (known.has(field) || kindred.has(word) ? sum : sum + counts), 0);
}

function workWords(reading: Reading, marks: readonly string[] = OF_WORK): number {
  const found = reading.get(shape).units.filter(({ cues, lower }) => marks.some((mark) => cues.includes(mark)) && !isOfField(lower));
  return new Set(found.map(({ lower }) => lower)).size;
}

/** The first two words. */
const opening = (text: string) => text.toLowerCase().split(/\s+/, 2).join(' ');

/** The kinds of question that ask of something else. */
function questions(text: string, before: string, isNew: boolean) {
  const ownQuestion = isIn(text, OWN_QUESTION);
  const asksAnew = ownQuestion && isNew;
  return {
    ownQuestion, asksAnew, asksFreely: asksAnew && !isIn(text, STANDS_IN) && !isIn(text, ANSWERS), asksOfTreatment: asksAnew && isIn(text, TREATMENT) && !TREATMENT.test(before),
  };
}

/** Speaks as one to whom nobody has said anything: a whole sentence in which neither the writer, the reader nor anything said before has a place. */
function standsAlone(reading: Reading): boolean {
  const { text } = reading;
  return isIn(text, WHOLE) && !reading.get(hangs) && ![ANSWERS, REFERS, STANDS_IN, COMPARES, GOES_ON, TO_THEM, OF_THE_WRITER].some((pattern) => isIn(text, pattern));
}

/** How often each thing that tells of a turn, or against one, is in an answer. */
function seen(reading: Reading, before: Reading): Readonly<Record<string, boolean | number>> {
  const { text } = reading;
  const has = (pattern: RegExp) => isIn(text, pattern);
  const isNewHere = (pattern: RegExp) => has(pattern) && !pattern.test(before.text);
  const [own, theirs] = [reading.get(subjectWords), before.get(subjectWords)];
  const shared = [...own].filter((word) => theirs.has(word)).length;
  const kindred = kindredWords(reading, before);
  const words = text.split(/\s+/).length;
  const everyday = everydayWords(reading, before, kindred);
  const isOfNothingSaid = shared === 0 && kindred.size === 0 && workWords(reading) === 0 && standsAlone(reading);
  const { asksAnew, ...question } = questions(text, before.text, shared === 0);
  const [whole, refers, compares] = [has(WHOLE), has(REFERS), has(COMPARES)];
  const isApart = isNewHere(CREEDS) || NOT_AN_ANSWER.some(has);
  const calls = has(CALLS) && !OF_CALLS.test(before.text);
  /** Whom or what it speaks of or to is its own matter then; what it asks anew is, unless it is of a case and so was the post. */
  const isOwn = isApart || calls || question.ownQuestion;
  const isOfOwnWork = isApart || calls || (asksAnew && workWords(before, OF_A_CASE) === 0);
  return {
    ...question,
    bothAsk: shared === 0 && !refers && text.includes('?') && before.text.includes('?') && workWords(reading) === 0,
    leaves: has(LEAVES), turns: has(TURNS), offers: has(OFFERS), calls, quarrel: has(QUARREL) || has(GRIEVANCE), asksAll: has(ASKS_ALL), begins: has(BEGINS), whole,
    feast: isNewHere(FEAST),
    apart: isApart && shared === 0,
    echoes: opening(text) === opening(before.text),
    everydayWord: Math.min(everyday, MOST_EVERYDAY),
    alone: isOfNothingSaid, everydayAlone: isOfNothingSaid && everyday > 0,
    nothingShared: shared === 0 && Math.min(own.size, theirs.size) >= MANY,
    sharedWord: Math.min(shared, MOST_SHARED),
    kindred: Math.min(kindred.size, MOST_KINDRED),
    workWord: isOfOwnWork ? 0 : Math.min(workWords(reading), MOST_OF_WORK),
    hangs: reading.get(hangs), refers: refers && !isOwn, compares, goesOn: has(GOES_ON), toThem: !isOwn && has(TO_THEM), toHandle: TO_HANDLE.test(text),
    asksOfLife: ASKS_FOR_TALES.test(before.text) && workWords(before) === 0,
    emoji: EMOJI.test(text), short: words <= SHORT && !asksAnew, long: words > LONG,
  };
}

/** The post that a text answers, where both say enough to tell whether it keeps to the subject; else null. */
export function leavable(reading: Reading): Reading | null {
  const before = reading.get(answered);
  return before !== null && [before, reading].every((one) => one.get(subjectWords).size >= FEWEST_WORDS) ? before : null;
}

/**
 * What tells whether an answer keeps to the subject of its post, as names that a model weighs; what is there more than once is named once
 * for each time. Empty for what answers nothing.
 */
export function turnSigns(reading: Reading): readonly string[] {
  const before = reading.get(leavable);
  if (before === null) return [];
  return Object.entries(seen(reading, before)).flatMap(([sign, times]) => Array.from({ length: Number(times) }, (_, index) => `turn:${sign}:${index + 1}`));
}
