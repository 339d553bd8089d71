import type { Fact, Found } from '../clue.ts';
import type { Reading } from '../../reading/reading.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { foundBy, wording, type Wording } from './wordings.ts';

const lives = (low: number, high: number): readonly Fact[] => [{ says: 'place', persons: [low, high], country: '' }];

const THIS = String.raw`(?:our|this|my|the whole|that whole|the entire|half the|the rest of the)`;
const SMALL = String.raw`(?:(?:tiny|small|little|remote|wee|sleepy|one-horse|close-knit|isolated|rural)\s)`;

/**
 * Small places without their name. Inhabitants of settlements called so: villages and longhouses 100 to 8,000, small
 * towns to 20,000 (ONS, built-up areas 2021; US Census Bureau, incorporated places 2020; DOSM 2020), inhabited islands
 * mostly under 100,000 (NRS, CSO, US Census), reserves 300 to 20,000 (Statistics Canada 2021; US Census, American Indian
 * areas 2020), cattle stations 10 to 500 (ABS 2021).
 */
const WORDINGS: readonly Wording[] = [
  wording(
    verbose`${THIS}\s${SMALL}?(?:islands?|isle|rock) | an?\s${SMALL}(?:[a-z]+\s)?island | (?:on|off)\sthe\sisland
      | first\s(?:[a-z]+\s){0,2}on\sthe\sisland`,
    lives(300, 150_000),
  ),
  wording(
    verbose`(?:${THIS}|the|an?)\s${SMALL}?(?:hamlet|longhouse|rumah\spanjang|fly-in\scommunity|outstation|homeland)`,
    lives(30, 2_500),
  ),
  wording(
    verbose`(?:${THIS}|the)\s${SMALL}?village | an?\s${SMALL}(?:[a-z]+\s)?village | (?<!balik\s)kampung\s(?:kami|kita|ni)
      | ${THIS}\s(?:kampung|kampong|crossroads|headland|cove|atoll|parish)`,
    lives(100, 8_000),
  ),
  wording(
    verbose`(?:${THIS}|an?)\s${SMALL}(?:[a-z]+\s)?(?:town|community|place) | ${THIS}\s(?:mining|fishing|farming|harbour
      |harbor|market|border|mill|ski|seaside|outback)\stown
    | everyone\sin\stown | ${THIS}\s(?:glen|dale|inlet|fjord|bayou|holler|peninsula)`,
    lives(800, 20_000),
  ),
  wording(verbose`${THIS}\stown | ${THIS}\svalley | the\swhole\stown`, lives(1_500, 60_000)),
  wording(
    verbose`(?:on|off|from)\s(?:the|our|her|his)\s(?:reserve|rez|res|reservation) | first\snation\scommunity
      | ${THIS}\s(?:reserve|rez)`,
    lives(300, 20_000),
  ),
  wording(
    verbose`(?:an?|the)\s(?:cattle\s|sheep\s|remote\s|outback\s)station(?:\s(?:out|past|near|beyond)(?:\s[a-z]+)?)?
      | a\sstation\s(?:out|past|near|beyond)`,
    lives(10, 500),
  ),
];

/** A place that is told by its name is meant by "the island" too, up to so many times what such a place has. */
const STANDS_FOR = 3;

/** Small places without their name, as the words stand. */
export function settlements({ text }: Reading): readonly Found[] {
  return foundBy(text, 'place', WORDINGS);
}

const mostOf = ({ facts }: Found) => Math.max(...facts.map((fact) => (fact.says === 'place' ? fact.persons[1] : 0)));

/**
 * Small places without their name. Where a place is named that "our town" can stand for they say nothing more.
 * `smallest`: its inhabitants, in persons.
 */
export function unnamedPlaces(reading: Reading, smallest: number): readonly Found[] {
  return reading.get(settlements).map((found) => (smallest <= STANDS_FOR * mostOf(found) ? { ...found, facts: [] } : found));
}

/** Inhabitants of the smallest place without a name, in persons, at most; infinite where there is none. */
export function fewestIn(reading: Reading): number {
  return Math.min(Infinity, ...reading.get(settlements).map(mostOf));
}
