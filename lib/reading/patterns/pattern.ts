import type { Span } from '../../draft/span.ts';
import { firstNot } from '../in-order.ts';
import type { Feature, Reading } from '../reading.ts';
import { cueMark, WORD } from '../cues/marks.ts';
import { AFTER, BETWEEN, END, shape, type Shape } from '../shape.ts';
import { hasEach, numberOf, unitsOf } from './inventory.ts';
import { everyMatch } from './quick-match.ts';

/** A pattern over the units of a text. Where it matches is found once for a text, however often rules ask. */
export interface Pattern {
  /** Cues and words without which it can't match, as numbers: one of each group must be in the text. The rarest group comes first. */
  readonly needs: readonly (readonly number[])[];
  readonly matches: Feature<readonly Match[]>;
  readonly isThere: Feature<boolean>;
}

/** Where a pattern matched: unit indexes, `to` exclusive, and the span of the text. */
export interface Match extends Span {
  readonly from: number;
  readonly to: number;
}

/** Where a pattern can begin: at the units that give one of some words and cues, by their numbers, and where a sentence opens. */
interface Beginning {
  readonly opens: boolean;
  readonly group: readonly number[];
}

const CUES = `[^${BETWEEN}${AFTER}${END}]*`;
const WORDS = `[^${AFTER}]*`;
/** The item for the beginning of a sentence. */
const OPENING = '^';
/** Alternatives that need no word or cue of their own. */
const ANYTHING: ReadonlySet<string> = new Set(['~', '_', '$', OPENING, '%']);
const ITEM = /^(?<not>!)?(?<body>.+?)(?<times>\?|\*|\{\d+(?:,\d*)?\})?$/;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

function anything(text: string): string {
  if (text === '~') return `${CUES}${BETWEEN}${WORDS}${AFTER}`;
  if (text === '_') return `${WORD}${CUES}${BETWEEN}${WORDS}${AFTER}`;
  if (text === '$') return `(?:${END}|$)`;
  if (text === OPENING) return `(?<![^${END}])`;
  return END;
}

/** Units that give one of some cues, marks in a row, or are one of some words: told once for all, in one way, so that nothing is tried again. */
function oneUnit(marks: string, words: readonly string[]): string[] {
  return [
    ...(marks === '' ? [] : [`[^${marks}${BETWEEN}${AFTER}${END}]*[${marks}]${CUES}${BETWEEN}${WORDS}${AFTER}`]),
    ...(words.length === 0 ? [] : [`${CUES}${BETWEEN}(?:${words.join('|')})${AFTER}`]),
  ];
}

/** The alternatives of an item. Neighbours that each take one unit are told together, since it is the same unit whichever matches. */
function either(texts: readonly string[]): string {
  const found: string[] = [];
  let marks = '';
  let words: string[] = [];
  const close = () => {
    found.push(...oneUnit(marks, words));
    [marks, words] = ['', []];
  };
  for (const text of texts) {
    if (text.startsWith('<')) marks += cueMark(text.slice(1, -1));
    else if (!ANYTHING.has(text)) words.push(text.replaceAll('+', ' ').replace(SPECIAL, String.raw`\$&`));
    else {
      close();
      found.push(anything(text));
    }
  }
  close();
  return found.join('|');
}

const isOfWords = (body: string) => !body.includes('<');

/**
 * Reads a pattern: items apart by spaces, each one unit of the text.
 * `<cue>` a unit that gives the cue · `word` the word itself (`word+word` a phrase of a lexicon) · `_` any word · `~` any unit ·
 * `^` a sentence begins · `$` it ends · `%` the step into the next sentence · `a|<b>` either · `!x` looks ahead: not x ·
 * `?`, `*`, `{0,3}` how often. No item but `%` crosses the end of a sentence.
 */
export function pattern(source: string): Pattern {
  const needed: { readonly body: string; readonly group: readonly number[] }[] = [];
  let first: Beginning | null = null;
  const parts = source.trim().split(/\s+/).map((item, index) => {
    const groups = ITEM.exec(item)?.groups;
    const body = groups?.['body'] ?? item;
    const times = groups?.['times'] ?? '';
    const alternatives = body.split('|');
    const isNeeded = times === '' && groups?.['not'] === undefined;
    const told = alternatives.filter((text) => !ANYTHING.has(text));
    const opens = alternatives.includes(OPENING);
    if (isNeeded && told.length + Number(opens) === alternatives.length) {
      const group = told.map((text) => numberOf(text.startsWith('<') ? cueMark(text.slice(1, -1)) : text.replaceAll('+', ' ')));
      if (!opens) needed.push({ body, group });
      if (index === 0) first = { opens, group };
    }
    const compiled = `(?:${either(alternatives)})`;
    return groups?.['not'] === undefined ? `${compiled}${times}` : `(?!${compiled})`;
  });
  // Cues are commoner than words.
  const needs = needed.sort((a, b) => Number(isOfWords(b.body)) - Number(isOfWords(a.body)) || a.group.length - b.group.length).map(({ group }) => group);
  const expression = parts.join('');
  if (first === null) {
    const regex = new RegExp(`(?<=^|[${AFTER}${END}])${expression}`, 'g');
    return { needs, matches: (reading) => matchesAnywhere(reading, regex), isThere: (reading) => isAnywhere(reading, regex) };
  }
  const begins: Beginning = first;
  const regex = new RegExp(expression, 'y');
  return { needs, matches: (reading) => matchesFrom(reading, begins, regex), isThere: (reading) => isFrom(reading, begins, regex) };
}

/** Index of the unit that begins at or after an offset of the row. */
function unitFrom(at: readonly number[], offset: number): number {
  return firstNot(at.length, (index) => at[index]! < offset);
}

/** What a stretch of the row covers; null when it covers no unit. */
function matchOf({ units, at }: Shape, start: number, end: number): Match | null {
  const from = unitFrom(at, start);
  const to = unitFrom(at, end);
  return to > from ? { from, to, start: units[from]!.start, end: units[to - 1]!.end } : null;
}

function matchesAnywhere(reading: Reading, regex: RegExp): readonly Match[] {
  const whole = reading.get(shape);
  return everyMatch(whole.row, regex).flatMap(({ index, 0: { length } }) => matchOf(whole, index, index + length) ?? []);
}

function isAnywhere(reading: Reading, regex: RegExp): boolean {
  return reading.get(shape).row.search(regex) >= 0;
}

/** The offsets of the row at which a pattern can begin, in order; one may stand there twice. */
function beginningsIn(reading: Reading, { opens, group }: Beginning): readonly number[] {
  const whole = reading.get(shape);
  const found = unitsOf(reading, group).map((unit) => whole.at[unit]!);
  return opens ? [...whole.opens, ...found].sort((a, b) => a - b) : found;
}

/** The same for a pattern whose first item says where it can begin. */
function matchesFrom(reading: Reading, begins: Beginning, regex: RegExp): readonly Match[] {
  const whole = reading.get(shape);
  const found: Match[] = [];
  let next = 0;
  for (const from of beginningsIn(reading, begins)) {
    if (from < next) continue;
    regex.lastIndex = from;
    if (!regex.test(whole.row)) continue;
    next = regex.lastIndex;
    const match = matchOf(whole, from, next);
    if (match !== null) found.push(match);
  }
  return found;
}

function isFrom(reading: Reading, begins: Beginning, regex: RegExp): boolean {
  const { row } = reading.get(shape);
  return beginningsIn(reading, begins).some((from) => {
    regex.lastIndex = from;
    return regex.test(row);
  });
}

const NONE: readonly Match[] = [];

/** Every place where the pattern matches, in reading order, without overlap. */
export function find(reading: Reading, wording: Pattern): readonly Match[] {
  return hasEach(reading, wording.needs) ? reading.get(wording.matches) : NONE;
}

/** The indexes of the sentences in which one of some patterns begins to match. */
export function sentencesWith(reading: Reading, wordings: readonly Pattern[]): Set<number> {
  const { units } = reading.get(shape);
  return new Set(wordings.flatMap((wording) => find(reading, wording).map(({ from }) => units[from]!.sentence)));
}

/** True when the pattern matches anywhere. */
export function has(reading: Reading, wording: Pattern): boolean {
  return hasEach(reading, wording.needs) && reading.get(wording.isThere);
}
