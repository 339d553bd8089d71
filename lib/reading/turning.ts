import { fields, isOfField } from './field.ts';
import { selling } from './promotion/selling.ts';
import { answered, type Reading } from './reading.ts';
import { cueMark, shape } from './shape.ts';
import { subjectWords } from './subject.ts';
import { CALLS, OF_CALLS, OFFERS } from './turning-aims.ts';
import { ANSWERS, ASKED, ASKS_ALL, BEGINS, COMPARES, POINTS_BACK, REFERS, REPLIES, TURNS, WHOLE } from './turning-wordings.ts';
import { isIn } from './quick-match.ts';

/** Fewest words of a subject in a post that can be left. */
const FEWEST_ANSWERED = 3;
/** Fewest words of a subject in an answer that turns elsewhere; with fewer it is a short reaction. */
const FEWEST = 2;
/** Fewest words of a subject in an answer that stands by itself. */
const FEWEST_BY_ITSELF = 5;
/** So many words of a subject on both sides would meet once, were they of one subject. */
const MANY = 5;
/** More words of one sort than this add nothing. */
const MOST_EVERYDAY = 4;
const MOST_OF_WORK = 3;
const MOST_SHARED = 2;

/** Cues of words that medicine and its places speak in. */
const OF_WORK = [
  'clinical', 'measured', 'staff', 'staffs', 'setting', 'care-work', 'procedure', 'specialist', 'medicine', 'patient', 'patients',
  'operated',
].map(cueMark);

/**
 * What each thing seen is worth, from a logistic regression over the 500 drafts of tests/corpus/own, rounded, with the answers of
 * tests/corpus/voices as a bound on alarms (4 in 100 of them; some do turn). What shared words are worth was set by hand: a few
 * drafts turn elsewhere in the post's own words. Words of everyday life and what is offered tell most, and no one word is enough.
 */
const WORTH = {
  turns: 5.7, offers: 5, calls: 4.3, asksAll: 3.8, sells: 0.4, whole: 1.5, everydayWord: 1.15, everyday: 1, begins: 0.95, nothingShared: 0.5,
  standsAlone: 0.4, asked: 0.15, replies: -0.4, workWord: -0.8, sharedWord: -0.8, refers: -0.9,
};
const ENOUGH = 4;

/** Words of everyday life in fields of which the post does not speak. */
function everydayWords(reading: Reading, before: Reading): number {
  const known = before.get(fields);
  return [...reading.get(fields)].reduce((sum, [field, count]) => (known.has(field) ? sum : sum + count), 0);
}

function workWords(reading: Reading): number {
  const found = reading.get(shape).units.filter(({ cues, lower }) => OF_WORK.some((mark) => cues.includes(mark)) && !isOfField(lower));
  return new Set(found.map(({ lower }) => lower)).size;
}

/** How often each thing that tells is in an answer. */
function seen(reading: Reading, before: Reading): Readonly<Record<keyof typeof WORTH, number>> {
  const { text } = reading;
  const own = reading.get(subjectWords);
  const theirs = before.get(subjectWords);
  const shared = [...own].filter((word) => theirs.has(word)).length;
  const everyday = everydayWords(reading, before);
  const [whole, replies, refers, answers] = [WHOLE, REPLIES, REFERS, ANSWERS].map((pattern) => isIn(text, pattern));
  const hangs = replies || refers || answers || isIn(text, COMPARES) || isIn(text, POINTS_BACK);
  return {
    everydayWord: Math.min(everyday, MOST_EVERYDAY),
    everyday: Number(everyday > 0),
    turns: Number(isIn(text, TURNS)),
    sells: Number(reading.get(selling) !== null),
    offers: Number(isIn(text, OFFERS)),
    calls: Number(isIn(text, CALLS) && !OF_CALLS.test(before.text)),
    asksAll: Number(isIn(text, ASKS_ALL)),
    begins: Number(isIn(text, BEGINS)),
    whole: Number(whole),
    standsAlone: Number(whole && !hangs && own.size >= FEWEST_BY_ITSELF),
    workWord: Math.min(workWords(reading), MOST_OF_WORK),
    sharedWord: Math.min(shared, MOST_SHARED),
    nothingShared: Number(shared === 0 && Math.min(own.size, theirs.size) >= MANY),
    replies: Number(replies),
    refers: Number(refers),
    asked: Number(ASKED.test(before.text)),
  };
}

/** True when the text answers a post and turns it elsewhere. False where too little is said to tell. */
export function isTurning(reading: Reading): boolean {
  const before = reading.get(answered);
  if (before === null || before.get(subjectWords).size < FEWEST_ANSWERED || reading.get(subjectWords).size < FEWEST) return false;
  const things = seen(reading, before);
  const worth = Object.entries(WORTH).reduce((sum, [thing, each]) => sum + each * things[thing as keyof typeof WORTH], 0);
  return worth >= ENOUGH;
}
