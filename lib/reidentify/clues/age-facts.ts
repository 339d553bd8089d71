import type { Fact } from '../clue.ts';
import { OLDEST } from '../group.ts';
import { numberOf } from './spelt-numbers.ts';

/** The decades of life from the twenties on, in words. */
export const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** The fact of an age between two, in years. */
export const aged = (from: number, to: number): readonly Fact[] => [{ says: 'age', ages: { from, to } }];

/** Those who know a grown person know the age to about so many years, and posters round it; a child's age is known. */
const MISTOLD = 1;
const GROWN_UP = 18;

/** The facts of an age told in years; null for what is no age. */
export function years({ groups }: RegExpExecArray): readonly Fact[] | null {
  const age = numberOf(groups?.['n'] ?? '');
  if (age >= OLDEST) return null;
  return age < GROWN_UP ? aged(age, age + 1) : aged(age - MISTOLD, Math.min(OLDEST, age + 1 + MISTOLD));
}

const DAYS: Readonly<Record<string, number>> = { m: 30, w: 7, d: 1 };

/** The facts of an age told in months, weeks or days: nobody knows babies apart by the week. */
export function young({ 0: words, groups }: RegExpExecArray): readonly Fact[] | null {
  // "One MO for four wards": a medical officer.
  if (words.endsWith('MO')) return null;
  const unit = DAYS[groups?.['unit']?.[0]?.toLowerCase() ?? ''] ?? 30;
  const age = (numberOf(groups?.['n'] ?? '') * unit) / 365;
  return age < 4 ? aged(Math.max(0, age - 1 / 12), age + 1 / 6) : null;
}

const PART: Readonly<Record<string, readonly [number, number]>> = { early: [0, 4], mid: [3, 7], late: [6, 10] };

/** The facts of a decade of life: "late 60s", "in her forties". */
export function decade({ groups }: RegExpExecArray): readonly Fact[] {
  const word = groups?.['decade']?.toLowerCase() ?? '';
  const tens = /^\d/.test(word) ? Number.parseInt(word, 10) : (DECADES.indexOf(word) + 2) * 10;
  const [from, to] = PART[groups?.['part']?.toLowerCase() ?? ''] ?? [0, 10];
  return aged(tens + from, tens + to);
}

/** About so old: "fifty-something", "40ish". */
export function about({ groups }: RegExpExecArray): readonly Fact[] {
  const age = numberOf(groups?.['n'] ?? '');
  return aged(Math.max(0, age - 3), age + 10);
}

/** A number in words that stands alone: only such as are seldom anything but an age. */
export const spelt = ([words = '']: RegExpExecArray) => {
  const age = numberOf(/^hundred/i.test(words) ? `a ${words}` : words);
  return aged(age, age + 1);
};

/** The facts of a birthday: the first where no number tells which. */
export const birthday = (match: RegExpExecArray) => {
  const age = match.groups?.['n'] === undefined ? 1 : numberOf(match.groups['n']);
  return aged(Math.max(0, age - 1), age + 1);
};
