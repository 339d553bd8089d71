import { CELLS, groupAt, partWithin, type Cells } from './cells.ts';
import type { Fact } from './clue.ts';
import { type Crowd, rounded } from './crowd.ts';
import { type Ages, OLDEST, type Sex } from './group.ts';
import { sharesOf } from './populations.ts';
import type { Range } from './range.ts';

/**
 * How many persons fit what is said of one. The population of the place is cut into cells (age band and sex); each fact leaves a part
 * of each cell, and the cells are summed. So facts that imply others ("pregnant": a woman of 15 to 49) are not counted twice.
 *
 * Both ends of the range only ever fall when a fact is added, and only ever rise when one is made more general:
 * - places, windows, settings and ages: the smallest counts, cell by cell;
 * - illnesses: the rarest counts in full, each further one less, for they run together (a fall, a broken hip, an operation);
 *   the weights fall with the rank, so that a new one can push others down but not up (rearrangement inequality);
 * - traits: their logs add up, their widths add in squares, for they are not all wrong in the same direction. As no trait's upper end
 *   is above 1, the sum's upper end falls by at least what the width grows: m + sqrt(h² + g²) - sqrt(h²) <= m + g <= 0;
 * - the range of the first two is drawn together about its middle: both new ends are mixtures of the old ends.
 */

/** Who could be meant where no place is told, in persons: the clinicians of one country, or all who post in English. */
const UNPLACED: Range = [4e7, 5e8];
/** When it may have been where no time is told, in days: most of what is told happened within the last one to three years. */
const UNTIMED: Range = [250, 1100];
/** How often a person is in anybody's care where no setting is told, per person and year: from the well to those who come every fortnight. */
const ANY_CARE: Range = [1, 25];
const DAYS_OF_A_YEAR = 365;

/** What each further illness or injury counts for, by rank in rarity: at the lower end as if half independent, at the upper as nearly implied. */
const WEIGHTS = { low: [1, 0.5, 0.3, 0.2], high: [1, 0.25, 0.1, 0.05] } as const;
/** People in care have lasting illnesses more often than others, by up to this factor. */
const IN_CARE = 3;
/** How far the ends stay from their middle: all figures at the same end at once is less likely than the ends of each. */
const DRAWN_TOGETHER = 0.8;
/** What no figure tells: the wrong meaning of a word, a place larger than it looks. Half the width, in natural logs (a factor of 5). */
const ANYWAY = Math.log(5);
/** The upper end is never below this, in persons: nobody can be sure that a description fits fewer than about ten. */
const FEWEST = 10;
/** From this upper end on, in persons, nothing is said: all that is known is "somebody, somewhere". */
const TOO_MANY = 2e8;

type End = 'low' | 'high';
const at = ([low, high]: Range, end: End) => (end === 'low' ? low : high);

type Of<Says extends Fact['says']> = Extract<Fact, { says: Says }>;

function those<Says extends Fact['says']>(facts: readonly Fact[], says: Says): Of<Says>[] {
  return facts.filter((fact): fact is Of<Says> => fact.says === says);
}

/** Persons of each cell: in every cell the place that has fewest there. */
function population(facts: readonly Fact[], end: End): number[] {
  const unplaced = sharesOf('').map((share) => share * at(UNPLACED, end));
  return those(facts, 'place').reduce((fewest, { persons, country }) => {
    const shares = sharesOf(country);
    return fewest.map((count, cell) => Math.min(count, shares[cell]! * at(persons, end)));
  }, unplaced);
}

/** The part of each cell that has the ages and the sex. */
function groupPart(facts: readonly Fact[]): number[] {
  const ages = those(facts, 'age').reduce<Ages>((all, { ages: { from, to } }) => ({ from: Math.max(all.from, from), to: Math.min(all.to, to) }), { from: 0, to: OLDEST });
  const sexes: readonly Sex[] = those(facts, 'sex').map(({ sex }) => sex);
  return Array.from({ length: CELLS }, (_, cell) => {
    const group = groupAt(cell);
    return sexes.every((sex) => sex === group.sex) ? partWithin(group.ages, ages) : 0;
  });
}

/** True for a fact that leaves out ages or a sex. */
export function isOfGroup(fact: Fact): boolean {
  return fact.says === 'age' || fact.says === 'sex' || ((fact.says === 'lasts' || fact.says === 'befell') && fact.relative !== undefined && fact.relative.includes(0));
}

/** True when somebody of some age and sex can be all that the facts say. */
export function isPossible(facts: readonly Fact[]): boolean {
  const group = groupPart(facts);
  const rates = [...those(facts, 'lasts'), ...those(facts, 'befell')].flatMap(({ relative }) => relative ?? []);
  return group.some((part, cell) => part > 0 && rates.every((_, at) => at % CELLS !== cell || rates[at]! > 0));
}

/** The rates of one cell, rarest first. */
function inCell(rates: readonly { readonly range: Range; readonly relative?: Cells }[], cell: number, end: End): number[] {
  return rates.map(({ range, relative }) => at(range, end) * (relative?.[cell] ?? 1)).sort((a, b) => a - b);
}

/** Parts multiplied, each by its weight; a part of more than all is all. */
function weighed(parts: readonly number[], end: End): number {
  const weights = WEIGHTS[end];
  return parts.reduce((product, part, rank) => product * Math.min(1, part) ** (weights[rank] ?? weights.at(-1)!), 1);
}

/** How many of each cell's persons were in such care, and had all that befalls and lasts, within the time. */
function core(facts: readonly Fact[], end: End): number {
  const people = population(facts, end);
  const group = groupPart(facts);
  const years = those(facts, 'window').reduce((shortest, { days }) => Math.min(shortest, at(days, end)), at(UNTIMED, end)) / DAYS_OF_A_YEAR;
  const care = those(facts, 'care').reduce((rarest, { yearly }) => Math.min(rarest, at(yearly, end)), at(ANY_CARE, end));
  const befell = those(facts, 'befell').map(({ yearly, relative }) => ({ range: yearly, relative }));
  const lasts = those(facts, 'lasts').map(({ share, relative }) => ({ range: share, relative }));
  let sum = 0;
  for (let cell = 0; cell < CELLS; cell += 1) {
    const count = people[cell]! * group[cell]!;
    if (count === 0) continue;
    const [rarest = Infinity, ...others] = inCell(befell, cell, end);
    const happened = weighed([rarest * years, ...others], end);
    const seen = Math.min(1, care * years);
    const has = weighed(inCell(lasts, cell, end).map((share) => (end === 'high' ? share * IN_CARE : share)), end);
    sum += count * Math.min(seen, happened) * has;
  }
  return sum;
}

/** The part of all people that the facts on age and sex leave, at most 1: whom a group of so many could hold. */
function partOfAll(facts: readonly Fact[]): number {
  const shares = sharesOf('');
  return groupPart(facts).reduce((sum, part, cell) => sum + part * shares[cell]!, 0);
}

/** Traits as the middle and half the width of their logs. */
function traits(facts: readonly Fact[]): { readonly middle: number; readonly square: number } {
  let middle = 0;
  let square = 0;
  // In one order, for sums of fractions differ in their last digits with it.
  for (const { share: [low, high] } of those(facts, 'trait').sort((a, b) => a.share[0] - b.share[0] || a.share[1] - b.share[1])) {
    middle += (Math.log(low) + Math.log(high)) / 2;
    square += ((Math.log(high) - Math.log(low)) / 2) ** 2;
  }
  return { middle, square };
}

/** What the figures come to before it is said: parts of a person, and no bounds. */
export function reckoned(facts: readonly Fact[]): Crowd {
  const ends = { low: Math.log(Math.max(core(facts, 'low'), 1e-9)), high: Math.log(Math.max(core(facts, 'high'), 1e-9)) };
  const half = ((ends.high - ends.low) / 2) * DRAWN_TOGETHER;
  const { middle, square } = traits(facts);
  const centre = (ends.high + ends.low) / 2 + middle;
  const width = Math.sqrt(half ** 2 + square + ANYWAY ** 2);
  let low = Math.exp(centre - width);
  let high = Math.exp(centre + width);
  const part = partOfAll(facts);
  for (const { persons } of those(facts, 'one-of')) {
    low = Math.min(low, persons[0] * part);
    high = Math.min(high, persons[1] * part);
  }
  return { low, high };
}

/**
 * The crowd, or null when it is too large to say anything of it.
 * What there is to know of the person comes as facts; that there is one such person is taken for granted.
 */
export function estimate(facts: readonly Fact[]): Crowd | null {
  const { low, high } = reckoned(facts);
  return high >= TOO_MANY ? null : { low: rounded(Math.max(1, low)), high: rounded(Math.max(FEWEST, high)) };
}
