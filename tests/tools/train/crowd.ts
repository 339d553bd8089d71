import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseDraft } from '../../../lib/draft/draft.ts';
import { Reading } from '../../../lib/reading/reading.ts';
import { crowdOfReading } from '../../../lib/reidentify/clues.ts';
import { reckoned } from '../../../lib/reidentify/estimate.ts';
import { along, middleOf, tellings, type Telling } from '../../../lib/reidentify/fitted.ts';
import { guardedly } from '../../../lib/reidentify/telling.ts';
import { rounded } from '../../../lib/reidentify/crowd.ts';
import { areLikely, sizeOfPlace, strengthsOfFew } from '../../../lib/reidentify/few.ts';
import { SIGNS, signs, SIGNS_OF_CLUES, signsOfClues } from '../../../lib/reidentify/person.ts';
import type { CrowdRow } from '../../bench/crowd.ts';
import { columns, quantile } from '../../bench/figures.ts';
import { CROWD_SETS } from '../../corpus/crowd-sets.ts';
import { draftOf, rowsOf } from '../../corpus/rows.ts';
import { seeded, shuffle } from './descent.ts';
import { isClean } from './lessons.ts';
import { readUnseen } from './unseen.ts';
import { curveThrough, weighing, type Point, type Side, type Weighing } from './fits.ts';

/**
 * Fits what the crowd estimate reckons to what was worked out by hand, and how it tells that one person is in view:
 * `npm run train:crowd [-- --dry | --see]`. Only what was made of a draft at first sight counts: once its words have been listened to,
 * the estimate is better on it than on anybody's next post. `--see` keeps what is made now of drafts that were never seen; run it when
 * drafts are added, before anything is mended after them. With `--dry` nothing is written.
 */
const { values } = parseArgs({ options: { dry: { type: 'boolean' }, see: { type: 'boolean' } } });

const CORPUS = new URL('../../corpus/crowd/', import.meta.url);
const SIGHTINGS = new URL('sightings.jsonl', CORPUS);
const FITTED = new URL('../../../lib/reidentify/data/fitted.json', import.meta.url);

/** What was made of a draft. `fresh`: before anything was tuned to it; the others are kept since hardly any fresh one fits so many. */
interface Sighting {
  readonly id: string;
  readonly fresh: boolean;
  /** The middle of what was reckoned, in orders of magnitude; null where nobody was seen. */
  readonly orders: number | null;
  readonly told: readonly Telling[];
  /** The signs that hang on the clues; what the network says of a story, which it was taught on none of these drafts, and the words alone are read anew. */
  readonly signs: ReturnType<typeof signsOfClues>;
  /** How many fit, taken guardedly, in orders of magnitude; null where nobody was seen. */
  readonly guarded: number | null;
  /** How large the smallest place is, in orders of magnitude of persons. */
  readonly place: number;
}

const lines = <T>(file: URL) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T) : []);
const round = (value: number, digits = 3) => Number(value.toFixed(digits));

function sighted(row: CrowdRow): Sighting {
  const reading = new Reading(parseDraft({ ...row }));
  const { clues, around } = reading.get(crowdOfReading);
  const facts = [...clues.flatMap((clue) => clue.facts), ...around];
  const orders = clues.length === 0 ? null : round(middleOf(reckoned(facts)), 2);
  return { id: row.id, fresh: true, orders, told: [...tellings(facts)], signs: signsOfClues(clues), guarded: orders === null ? null : round(Math.log10(guardedly({ clues, around })), 2), place: round(sizeOfPlace(clues), 2) };
}

const rows = CROWD_SETS.flatMap((half) => lines<CrowdRow>(new URL(`${half}.jsonl`, CORPUS)));
const seen = new Set(lines<Sighting>(SIGHTINGS).map(({ id }) => id));
if (values.see) for (const row of rows.filter(({ id }) => !seen.has(id))) appendFileSync(SIGHTINGS, `${JSON.stringify(sighted(row))}\n`);

/** Everything a fit needs of one draft. */
interface Example {
  readonly row: CrowdRow;
  readonly sighting: Sighting;
  readonly strengths: readonly number[];
  /** For whether few fit; null where nobody was seen. */
  readonly few: readonly number[] | null;
  readonly point: Point | null;
}

/** The network was taught some of these drafts who is recognised in them; what it said of each before it was counts. */
const unseen = readUnseen();

function exampleOf(sighting: Sighting): Example[] {
  const row = rows.find(({ id }) => id === sighting.id);
  if (row === undefined) return [];
  const { orders, told } = sighting;
  const reading = new Reading(parseDraft({ ...row }));
  const strength = signs(reading, sighting.signs);
  const truth = row.low === null || row.high === null ? null : Math.log10(row.low * row.high) / 2;
  const few = sighting.guarded === null ? null : strengthsOfFew(reading, sighting.guarded, sighting.place, unseen[row.id]?.['reidentification-risk']);
  return [{ row, sighting, strengths: SIGNS.map((sign) => strength[sign]), few, point: orders === null || truth === null ? null : { orders, told, truth } }];
}

/** Of the drafts of ordinary days every so many. */
const EVERY = 2;
/**
 * The network was taught the drafts of ordinary days, so it says less for a story in them than it would in the next: of drafts about nobody that it
 * was not taught it said about so much more, in logits.
 */
const TAUGHT = 0.5;

/** What people write on an ordinary day, in which somebody might be seen: nobody is there. */
function ordinary(): Side[] {
  const clean = rowsOf('{own,voices}/*.jsonl').filter((row) => row.rule === 'ordinary' && isClean(row));
  return clean.filter((_, index) => index % EVERY === 0).flatMap((row) => {
    const reading = new Reading(draftOf(row));
    const { clues } = reading.get(crowdOfReading);
    // Without a place they are told apart by the rule itself.
    if (!clues.some(({ kind, facts }) => kind === 'place' && facts.length > 0)) return [];
    const strength = signs(reading, signsOfClues(clues));
    return [{ strengths: SIGNS.map((sign) => strength[sign] + (sign === 'case' ? TAUGHT : 0)), is: false }];
  });
}
const nobody = ordinary();
/** Signs that must not speak against a person: another clue never makes a warning less likely. */
const RISING = SIGNS.map((sign) => SIGNS_OF_CLUES.some((other) => other === sign));

/** The part of truths that lies beyond each end: one in ten together. A sum by hand seldom comes out below what is never under one person. */
const BELOW = 0.02;
const ABOVE = 0.08;
/** Drafts from this number on were written to be hard, most of them close to the limit: one of so many is fitted to, or they would be taken for all. */
const HARD_FROM = 928;
const ONE_OF_HARD = 3;
const numberOf = ({ row: { id } }: Example) => Number(id.slice(id.lastIndexOf('-') + 1));
const isOfDays = ({ row: { id } }: Example) => !id.startsWith('crowd-own');
const isHard = (example: Example) => !isOfDays(example) && numberOf(example) >= HARD_FROM;
/** Fitted to the drafts of callings and of rounds as well it flags more of all sorts and tells no more apart; they and those of wards show what it does on drafts of another day. */
const isForMeasure = ({ row: { id } }: Example) => /^crowd-(?:callings|rounds|wards)/u.test(id);
const isFittedTo = (example: Example) => !isForMeasure(example) && (!isHard(example) || numberOf(example) % ONE_OF_HARD === 0);

function fitOf(all: readonly Example[]) {
  const examples = all.filter(isFittedTo);
  // With the drafts of ordinary days in it the upper end of the fewest would come out above the limit, and nothing be held any more.
  const points = examples.filter((example) => !isOfDays(example)).flatMap(({ point }) => point ?? []);
  return {
    low: curveThrough(points, BELOW),
    high: curveThrough(points, 1 - ABOVE),
    person: weighing([...examples.map(({ row, strengths }) => ({ strengths, is: row.low !== null })), ...nobody], RISING),
    // Whether few fit is asked of somebody; whether somebody is there, by the other.
    few: weighing(examples.flatMap(({ row, few }) => (few === null || row.low === null ? [] : [{ strengths: few, is: row.flag }]))),
  };
}

/** What a fit says of a draft that it was not fitted to. */
const weigh = ({ start, weights }: Weighing, strengths: readonly number[]) => strengths.reduce((sum, strength, index) => sum + strength * weights[index]!, start);

function saidOf({ low, high, person, few }: ReturnType<typeof fitOf>, { sighting: { orders, told }, strengths, few: signsOfFew }: Example) {
  const tells = new Set(told);
  const at = orders ?? Infinity;
  const top = along(high, at, tells);
  return {
    // As it is told: of one and a third, one.
    low: Math.log10(rounded(Math.max(1, 10 ** Math.min(top, along(low, at, tells))))),
    high: Math.max(1, top),
    person: weigh(person, strengths),
    few: signsOfFew === null ? -Infinity : weigh(few, signsOfFew),
  };
}

const FOLDS = 8;
const examples = lines<Sighting>(SIGHTINGS).flatMap(exampleOf);
const order = Uint32Array.from(examples.keys());
shuffle(order, seeded(1));
const foldOf = new Map([...order].map((number, place) => [examples[number]!, place % FOLDS]));
const said = new Map<Example, ReturnType<typeof saidOf>>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const fit = fitOf(examples.filter((example) => foldOf.get(example) !== fold));
  for (const example of examples) if (foldOf.get(example) === fold) said.set(example, saidOf(fit, example));
}

const percent = (part: readonly boolean[]) => `${((100 * part.filter(Boolean).length) / part.length).toFixed(1)} % of ${part.length}`;
function told(name: string, some: readonly Example[]): string[] {
  const described = some.filter(({ point }) => point !== null);
  const isIn = described.map((example) => {
    const { low, high } = said.get(example)!;
    return low <= example.point!.truth && example.point!.truth <= high;
  });
  const flagged = (example: Example) => {
    const { few, person } = said.get(example)!;
    return areLikely(few, person);
  };
  const widths = described.map((example) => said.get(example)!.high - said.get(example)!.low);
  return [
    name, String(some.length), percent(isIn), quantile(widths, 0.5).toFixed(1), percent(some.map((example) => flagged(example) === example.row.flag)),
    percent(some.filter(({ row }) => row.flag).map(flagged)), percent(some.filter(({ row }) => !row.flag).map(flagged)),
    percent(some.filter(({ row }) => row.low === null).map(flagged)),
  ];
}
console.log(columns([
  ['left out', 'drafts', 'true magnitude in range', 'median width, orders', 'few and a person, as labelled', 'of those to flag', 'of the rest', 'of nobody'],
  told('at first sight', examples.filter((example) => example.sighting.fresh && !isHard(example) && !isOfDays(example))),
  ...['days', 'callings', 'rounds', 'wards'].map((half) => told(`${half}, at first sight`, examples.filter(({ row: { id } }) => id.startsWith(`crowd-${half}`)))),
  told('hard, at first sight', examples.filter((example) => example.sighting.fresh && isHard(example))),
  told('tuned to', examples.filter(({ sighting }) => !sighting.fresh)),
]));

if (!values.dry) {
  const { person, few, ...curves } = fitOf(examples);
  const written = {
    ...Object.fromEntries(Object.entries(curves).map(([name, { start, slopes, told: off }]) => [name, {
      start: round(start), slopes: slopes.map((slope) => round(slope)),
      told: Object.fromEntries(Object.entries(off).map(([telling, value]) => [telling, round(value)])),
    }])),
    person: {
      start: round(person.start),
      weights: Object.fromEntries(SIGNS.map((sign, index) => [sign, round(person.weights[index]!)])),
    },
    few: { start: round(few.start), weights: few.weights.map((weight) => round(weight)) },
  };
  writeFileSync(FITTED, `${JSON.stringify(written, null, 2)}\n`);
}
