import { isIn } from '../patterns/quick-match.ts';
import { answered, type Reading } from '../reading.ts';
import { cueMark } from '../cues/marks.ts';
import { shape } from '../shape.ts';
import { CALLS, OF_CALLS, OFFERS } from './aims.ts';
import { ASKS_FOR_TALES, BIDS, CREEDS, EMOJI, FEAST, GOES_ON, HOUSEHOLD, OWN_QUESTION, QUARREL, SEEKS, STANDS_IN, TO_ALL, TO_HANDLE, TO_THEM, TREATMENT } from './apart.ts';
import { fields, isOfField } from './field.ts';
import { subjectWords } from './subject.ts';
import { ANSWERS, ASKS_ALL, BEGINS, COMPARES, POINTS_BACK, REFERS, REPLIES, TURNS, WHOLE } from './wordings.ts';

/** Fewest words of a subject in a post that can be left. */
const FEWEST_ANSWERED = 2;
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
/** Those of them that name what a patient has and is given. */
const OF_A_CASE = ['clinical', 'measured', 'procedure', 'medicine', 'operated'].map(cueMark);

/** Words of a short answer and of a long one; a word is what stands between spaces. */
const SHORT = 7;
const LONG = 40;

/**
 * What each thing seen is worth, from a logistic regression over the drafts of tests/corpus/own, rounded, with the answers of tests/corpus/voices
 * as a bound on alarms (2 in 100 of them; some do turn). Words of everyday life and what is offered tell most, and no one word is enough.
 */
const WORTH = {
  offers: 3.2, turns: 3, calls: 2.2, asksAll: 2, apart: 1.6, echoes: 1.5, whole: 1.3, everydayWord: 1.25, ownQuestion: 1.2, quarrel: 1.2, household: 1, feast: 1,
  asksFreely: 0.8, nothingShared: 0.7, asksOfTreatment: 0.6, begins: 0.5, asksAnew: 0.5, seeks: 0.5, everyday: 0.4, standsAlone: 0.4, creeds: 0.4, toAll: 0.4, bids: 0.3,
  asksOfLife: -1, goesOn: -0.4, standsIn: -0.4, replies: -0.4, sharedWord: -0.5, compares: -0.6, toHandle: -0.6, refers: -0.7, workWord: -0.8, emoji: -0.8,
  toThem: -0.9, short: -1.2, long: -1.3,
};
const ENOUGH = 3.4;

/** Words of everyday life in fields of which the post does not speak. */
function everydayWords(reading: Reading, before: Reading): number {
  const known = before.get(fields);
  return [...reading.get(fields)].reduce((sum, [field, count]) => (known.has(field) ? sum : sum + count), 0);
}

function workWords(reading: Reading, marks: readonly string[] = OF_WORK): number {
  const found = reading.get(shape).units.filter(({ cues, lower }) => marks.some((mark) => cues.includes(mark)) && !isOfField(lower));
  return new Set(found.map(({ lower }) => lower)).size;
}

/** The first two words. */
const opening = (text: string) => text.toLowerCase().split(/\s+/, 2).join(' ');

/** What is said that has no place under the post. */
function asides(text: string, before: string) {
  const anew = (pattern: RegExp) => isIn(text, pattern) && !pattern.test(before);
  return { toAll: isIn(text, TO_ALL), quarrel: isIn(text, QUARREL), creeds: anew(CREEDS), bids: isIn(text, BIDS), feast: anew(FEAST), seeks: anew(SEEKS), household: anew(HOUSEHOLD) };
}

/** The kinds of question that ask of something else. */
function questions(text: string, before: string, isNew: boolean) {
  const ownQuestion = isIn(text, OWN_QUESTION);
  const asksAnew = ownQuestion && isNew;
  return { ownQuestion, asksAnew, asksFreely: asksAnew && !isIn(text, STANDS_IN), asksOfTreatment: asksAnew && isIn(text, TREATMENT) && !TREATMENT.test(before) };
}

/** How often each thing that tells is in an answer. */
function seen(reading: Reading, before: Reading): Readonly<Record<keyof typeof WORTH, number | boolean>> {
  const { text } = reading;
  const own = reading.get(subjectWords);
  const theirs = before.get(subjectWords);
  const shared = [...own].filter((word) => theirs.has(word)).length;
  const everyday = everydayWords(reading, before);
  const words = text.split(/\s+/).length;
  const [turns, whole, replies, refers, compares] = [TURNS, WHOLE, REPLIES, REFERS, COMPARES].map((pattern) => isIn(text, pattern));
  const aside = asides(text, before.text);
  const question = questions(text, before.text, shared === 0);
  const isApart = aside.toAll || aside.quarrel || aside.creeds || aside.bids;
  const calls = isIn(text, CALLS) && !OF_CALLS.test(before.text);
  /** Whom or what it speaks of or to is its own matter then; what it asks anew is, unless it is of a case and so was the post. */
  const isOwn = isApart || calls || question.ownQuestion;
  const isOfOwnWork = isApart || calls || (question.asksAnew && workWords(before, OF_A_CASE) === 0);
  return {
    ...aside, ...question,
    turns: turns!, replies: replies!, refers: refers! && !isOwn, compares: compares!, whole: whole!,
    apart: isApart && shared === 0,
    everydayWord: Math.min(everyday, MOST_EVERYDAY),
    everyday: everyday > 0,
    offers: isIn(text, OFFERS),
    calls,
    asksAll: isIn(text, ASKS_ALL),
    begins: isIn(text, BEGINS),
    standsAlone: whole! && !replies && !refers && !compares && !isIn(text, ANSWERS) && !isIn(text, POINTS_BACK) && own.size >= FEWEST_BY_ITSELF,
    workWord: isOfOwnWork ? 0 : Math.min(workWords(reading), MOST_OF_WORK),
    sharedWord: Math.min(shared, MOST_SHARED),
    nothingShared: shared === 0 && Math.min(own.size, theirs.size) >= MANY,
    echoes: opening(text) === opening(before.text),
    asksOfLife: ASKS_FOR_TALES.test(before.text) && workWords(before) === 0,
    goesOn: isIn(text, GOES_ON),
    standsIn: !isOwn && isIn(text, STANDS_IN),
    toThem: !isOwn && isIn(text, TO_THEM),
    toHandle: TO_HANDLE.test(text),
    emoji: EMOJI.test(text),
    short: words <= SHORT && !question.asksAnew,
    long: words > LONG,
  };
}

/** True when the text answers a post and turns it elsewhere. False where too little is said to tell. */
export function isTurning(reading: Reading): boolean {
  const before = reading.get(answered);
  if (before === null || before.get(subjectWords).size < FEWEST_ANSWERED || reading.get(subjectWords).size < FEWEST) return false;
  const things = seen(reading, before);
  const worth = Object.entries(WORTH).reduce((sum, [thing, each]) => sum + each * Number(things[thing as keyof typeof WORTH]), 0);
  return worth >= ENOUGH;
}
