import { isMedicalTerm } from '../reading/lexicons/no-names.ts';
import { verbose } from '../reading/patterns/verbose.ts';
import type { Reading } from '../reading/reading.ts';
import type { Clue } from './clue.ts';
import { DEFAULT_THRESHOLD } from './crowd.ts';
import fitted from './data/fitted.json' with { type: 'json' };
import { type Telling, tellings } from './fitted.ts';
import { SIGNS_OF_WORDS, signsOfWords } from './person.ts';

/** Orders of magnitude between which figures are told apart. */
const LEAST = -2;
const MOST = 3;

/** One of many of the kind: "another", "third Lyme of the week", "flu season", "dengue again"; not "he can run again". */
const ONE_OF_MANY = new RegExp(verbose`(?<![\p{L}])(?:another|(?<!\b(?:can|could|to|never|will|would|may|might)\s[a-z]{2,10}\s)again|seasons?
  |every|always|usual(?:ly)?|typical(?:ly)?|classic|so\smany|(?:third|fourth|fifth|sixth)\s[\p{L}-]+(?:\s[\p{L}-]+)?\s(?:this|of\sthe|today)
  |number\s\d+)(?![\p{L}])`, 'giu');
/** Said to whoever reads it. */
const TO_THE_READER = /(?<![\p{L}])(?:you|your|you're|yours)(?![\p{L}])/giu;
/** Names of people, places and things: fewer fit a story that holds many. */
const NAMES = /(?<=[\p{L}\p{N},;)’'] )\p{Lu}[\p{L}’'-]{3,}/gu;
/** Most of each that count. */
const MOST_COUNTED = 4;

const counted = (text: string, pattern: RegExp) => Math.min(MOST_COUNTED, [...text.matchAll(pattern)].length);

/** How it is told, which says more than the figures: how long, as one of many, to the reader or asked, with names. */
function manner({ text }: Reading): readonly number[] {
  const names = [...text.matchAll(NAMES)].filter(([name]) => !isMedicalTerm(name.toLowerCase())).length;
  return [
    Math.log(text.split(/\s+/u).length), Math.log(text.split(/[.!?]+\s/u).length), counted(text, ONE_OF_MANY), counted(text, TO_THE_READER),
    Number(text.includes('?')), Math.log1p(names),
  ];
}

/**
 * How strong it speaks for warning: orders of magnitude of the crowd, a town, the manner of telling, then what its words say for a person in
 * view, which also tells how far the figures are to be trusted. How much is told is in the figures already.
 */
export function strengthsOfFew(reading: Reading, orders: number, told: ReadonlySet<Telling>): readonly number[] {
  const strength = reading.get(signsOfWords);
  return [
    Math.min(MOST, Math.max(LEAST, orders)), Number(told.has('town')), ...reading.get(manner), ...SIGNS_OF_WORDS.map((sign) => strength[sign]),
  ];
}

/**
 * Whether so few people fit that it is worth a warning. The figures decide most of it; but where somebody is told of as one of many, where the
 * reader is spoken to, and where less speaks for a patient's story, they have to be smaller.
 * tests/tools/train/crowd.ts weighs it on what was reckoned at first sight. `persons`: how many fit most likely; `threshold`: fewer than so
 * many are few.
 */
export function isFew(reading: Reading, clues: readonly Clue[], persons: number, threshold: number): boolean {
  const { start, weights } = fitted.few;
  const orders = Math.log10(Math.max(persons, 10 ** (LEAST - 1)) * (DEFAULT_THRESHOLD / threshold));
  const told = tellings(clues.flatMap(({ facts }) => facts));
  return strengthsOfFew(reading, orders, told).reduce((sum, strength, index) => sum + weights[index]! * strength, start) >= 0;
}
