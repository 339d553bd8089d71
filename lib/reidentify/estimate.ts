import { CELLS, type Cells, groupAt, partWithin } from './cells.ts';
import type { Fact } from './clue.ts';
import { type Crowd, rounded } from './crowd.ts';
import { likelyRange } from './fitted.ts';
import { OLDEST } from './group.ts';
import { sharesOf } from './populations.ts';
import type { Range } from './range.ts';

/**
 * How many persons fit what is said of one. The population of the place is cut into cells (age band and sex); each fact
 * leaves a part of each cell, and the cells are summed. So facts that imply others ("pregnant": a woman of 15 to 49) are
 * not counted twice.
 *
 * Both ends of the range only ever fall when a fact is added, and only ever rise when one is made more general:
 * - places, windows, settings and ages: the smallest counts, cell by cell;
 * - illnesses: the rarest counts in full, each further one less, for they run together (a fall, a broken hip, an
 *   operation); the weights fall with the rank, so that a new one can push others down but not up (rearrangement
 *   inequality);
 * - the illnesses together never count for more than the commonest reason to be in care;
 * - traits: the rarest counts in full, each further one less, by the same rule: in a long story some are of somebody else,
 *   some go together, and some are no more than a turn of phrase. They add no width: how wide the range is in the end was
 *   fitted (fitted.ts);
 * - the range of the first two is drawn together about its middle: both new ends are mixtures of the old ends.
 */

/** Who could be meant where no place is told, in persons: the clinicians of one country, or all who post in English. */
const UNPLACED: Range = [4e7, 5e8];
/** When it may have been where no time is told, in days: most of what is told happened within the last one to three years. */
const UNTIMED: Range = [250, 1100];
/**
 * How often a person of whom a story is told is in anybody's care where no setting is told, a year: from the well, who are
 * seen twice, to those in a bed or on dialysis, whom somebody sees every other day for weeks.
 */
const ANY_CARE: Range = [2, 40];
const DAYS_OF_A_YEAR = 365;
/** Ages and sex of each cell. */
const GROUPS = Array.from({ length: CELLS }, (_, cell) => groupAt(cell));

/**
 * What each further illness or injury counts for, by rank in rarity: at the lower end as if half independent, at the
 * upper as nearly implied.
 */
const WEIGHTS = { low: [1, 0.5, 0.3, 0.2], high: [1, 0.25, 0.1, 0.05] } as const;
/** What each further trait counts for, by rank in rarity. */
const WEIGHTS_OF_TRAITS = [1, 0.7, 0.5, 0.3] as const;
/** People in care have lasting illnesses more often than others, by up to this factor. */
const IN_CARE = 3;
/**
 * The part of those in care who are there for the same thing, where no words tell what it is: a story is told of
 * something, and an illness that was not heard is one as well. The ten commonest reasons make 2 to 20 % of visits each
 * (NHAMCS 2021; Finley et al., Can Fam Physician 2018).
 */
const REASON: Range = [0.01, 0.2];
/** How far the ends stay from their middle: all figures at the same end at once is less likely than the ends of each. */
const DRAWN_TOGETHER = 0.8;
/**
 * What no figure tells: the wrong meaning of a word, a place larger than it looks. Half the width, in natural logs (a
 * factor of 7).
 */
const ANYWAY = Math.log(7);
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
function population(facts: readonly Fact[], end: End): Float64Array {
  const everywhere = sharesOf('');
  const fewest = new Float64Array(CELLS);
  for (let cell = 0; cell < CELLS; cell += 1) fewest[cell] = everywhere[cell]! * at(UNPLACED, end);
  for (const { persons, country } of those(facts, 'place')) {
    const shares = sharesOf(country);
    const all = at(persons, end);
    for (let cell = 0; cell < CELLS; cell += 1) fewest[cell] = Math.min(fewest[cell]!, shares[cell]! * all);
  }
  return fewest;
}

/** The part of each cell that has the ages and the sex. Filled in a loop, as the population is: they are asked for some thirty times a text. */
function groupPart(facts: readonly Fact[]): Float64Array {
  const parts = new Float64Array(CELLS);
  let from = 0;
  let to = OLDEST;
  let sexes = 0;
  for (const fact of facts) {
    if (fact.says === 'age') {
      from = Math.max(from, fact.ages.from);
      to = Math.min(to, fact.ages.to);
    } else if (fact.says === 'sex') sexes |= fact.sex === 'female' ? 1 : 2;
  }
  for (let cell = 0; cell < CELLS; cell += 1) {
    const { sex, ages } = GROUPS[cell]!;
    if (sexes === 0 || sexes === (sex === 'female' ? 1 : 2)) parts[cell] = partWithin(ages, { from, to });
  }
  return parts;
}

/** True for a fact that leaves out ages or a sex. */
export function isOfGroup(fact: Fact): boolean {
  return (
    fact.says === 'age' ||
    fact.says === 'sex' ||
    ((fact.says === 'lasts' || fact.says === 'befell') && fact.relative !== undefined && fact.relative.includes(0))
  );
}

/** The cells in which somebody can be all that the facts say, of those that are still open; null when there are none. */
export function possibleCells(open: readonly boolean[], facts: readonly Fact[]): readonly boolean[] | null {
  const group = groupPart(facts);
  const rates = facts.flatMap((fact) =>
    (fact.says === 'lasts' || fact.says === 'befell') && fact.relative ? [fact.relative] : [],
  );
  const left = open.map((isOpen, cell) => isOpen && group[cell]! > 0 && rates.every((relative) => relative[cell]! > 0));
  return left.includes(true) ? left : null;
}

interface Rate {
  readonly range: Range;
  readonly relative?: Cells | undefined;
}

/** The parts of one cell's people to whom each rate applies, rarest first, each at most 1, written into `into`. */
function inCell(rates: readonly Rate[], cell: number, end: End, factor: number, into: number[]): void {
  into.length = 0;
  for (const { range, relative } of rates) {
    const part = at(range, end) * factor * (relative === undefined ? 1 : relative[cell]!);
    let place = into.length;
    while (place > 0 && into[place - 1]! > part) place -= 1;
    into.splice(place, 0, part);
  }
}

/** Parts multiplied, each by its weight; a part of more than all is all. */
function weighed(parts: readonly number[], end: End): number {
  const weights = WEIGHTS[end];
  let product = 1;
  for (let rank = 0; rank < parts.length; rank += 1) {
    const part = parts[rank]!;
    if (part < 1) product *= rank === 0 ? part : part ** weights[Math.min(rank, weights.length - 1)]!;
  }
  return product;
}

/** How many of each cell's persons of a group were in such care, and had all that befalls and lasts, within the time. */
function core(facts: readonly Fact[], group: Float64Array, end: End): number {
  const people = population(facts, end);
  const years =
    those(facts, 'window').reduce((shortest, { days }) => Math.min(shortest, at(days, end)), at(UNTIMED, end)) / DAYS_OF_A_YEAR;
  const care = those(facts, 'care').reduce((rarest, { yearly }) => Math.min(rarest, at(yearly, end)), at(ANY_CARE, end));
  const befell = those(facts, 'befell').map(({ yearly, relative }): Rate => ({ range: yearly, relative }));
  const lasts = those(facts, 'lasts').map(({ share, relative }): Rate => ({ range: share, relative }));
  const seen = Math.min(1, care * years);
  const parts: number[] = [];
  let sum = 0;
  for (let cell = 0; cell < CELLS; cell += 1) {
    const count = people[cell]! * group[cell]!;
    if (count === 0) continue;
    let happened = seen;
    if (befell.length > 0) {
      inCell(befell, cell, end, 1, parts);
      parts[0]! *= years;
      happened = Math.min(seen, weighed(parts, end));
    }
    inCell(lasts, cell, end, end === 'high' ? IN_CARE : 1, parts);
    sum += count * Math.min(happened * weighed(parts, end), seen * at(REASON, end));
  }
  return sum;
}

/** The part of all people that a group is, at most 1: whom a group of so many could hold. */
function partOfAll(group: Float64Array): number {
  const shares = sharesOf('');
  return group.reduce((sum, part, cell) => sum + part * shares[cell]!, 0);
}

/** What traits leave, as the log of a share. */
function ofTraits(facts: readonly Fact[]): number {
  return those(facts, 'trait').map(({ share: [low, high] }) => (Math.log(low) + Math.log(high)) / 2)
    .sort((a, b) => a - b)
    .reduce((sum, log, rank) => sum + log * WEIGHTS_OF_TRAITS[Math.min(rank, WEIGHTS_OF_TRAITS.length - 1)]!, 0);
}

/** What the figures come to before it is said: parts of a person, and no bounds. */
export function reckoned(facts: readonly Fact[]): Crowd {
  const group = groupPart(facts);
  const ends = { low: Math.log(Math.max(core(facts, group, 'low'), 1e-9)), high: Math.log(Math.max(core(facts, group, 'high'), 1e-9)) };
  const half = ((ends.high - ends.low) / 2) * DRAWN_TOGETHER;
  const centre = (ends.high + ends.low) / 2 + ofTraits(facts);
  const width = Math.sqrt(half ** 2 + ANYWAY ** 2);
  let low = Math.exp(centre - width);
  let high = Math.exp(centre + width);
  const part = partOfAll(group);
  for (const { persons } of those(facts, 'one-of')) {
    low = Math.min(low, persons[0] * part);
    high = Math.min(high, persons[1] * part);
  }
  return { low, high };
}

/**
 * The crowd, or null when it is too large to say anything of it: between how many persons the truth lies in nine of ten cases.
 * What there is to know of the person comes as facts; that there is one such person is taken for granted.
 */
export function estimate(facts: readonly Fact[]): Crowd | null {
  const crowd = reckoned(facts);
  if (crowd.high >= TOO_MANY) return null;
  const { low, high } = likelyRange(crowd, facts);
  return { low: rounded(Math.max(1, low)), high: rounded(Math.max(FEWEST, high)) };
}
