import type { Span } from '../draft/span.ts';
import { firstNot } from './in-order.ts';
import type { Feature, Reading } from './reading.ts';
import { AFTER, BETWEEN, cueMark, END, shape, WORD } from './shape.ts';

/** A pattern over the units of a text. Where it matches is found once for a text, however often rules ask. */
export interface Pattern {
  readonly regex: RegExp;
  /** Cues and words without which it can't match; one of each group must be in the text. */
  readonly needs: readonly (readonly string[])[];
  readonly matches: Feature<readonly Match[]>;
  readonly isThere: Feature<boolean>;
}

/** Where a pattern matched: unit indexes, `to` exclusive, and the span of the text. */
export interface Match extends Span {
  readonly from: number;
  readonly to: number;
}

const CUES = `[^${BETWEEN}${AFTER}${END}]*`;
const WORDS = `[^${AFTER}]*`;
/** Alternatives that need no word or cue of their own. */
const ANYTHING: ReadonlySet<string> = new Set(['~', '_', '$', '^', '%']);
const ITEM = /^(?<not>!)?(?<body>.+?)(?<times>\?|\*|\{\d+(?:,\d*)?\})?$/;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

function alternative(text: string): string {
  if (text === '~') return `${CUES}${BETWEEN}${WORDS}${AFTER}`;
  if (text === '_') return `${WORD}${CUES}${BETWEEN}${WORDS}${AFTER}`;
  if (text === '$') return `(?:${END}|$)`;
  if (text === '^') return `(?<![^${END}])`;
  if (text === '%') return END;
  if (text.startsWith('<')) return `${CUES}${cueMark(text.slice(1, -1))}${CUES}${BETWEEN}${WORDS}${AFTER}`;
  return `${CUES}${BETWEEN}${text.replaceAll('+', ' ').replace(SPECIAL, String.raw`\$&`)}${AFTER}`;
}

/**
 * Reads a pattern: items apart by spaces, each one unit of the text.
 * `<cue>` a unit that gives the cue · `word` the word itself (`word+word` a phrase of a lexicon) · `_` any word · `~` any unit ·
 * `^` a sentence begins · `$` it ends · `%` the step into the next sentence · `a|<b>` either · `!x` looks ahead: not x ·
 * `?`, `*`, `{0,3}` how often. No item but `%` crosses the end of a sentence.
 */
export function pattern(source: string): Pattern {
  const needs: string[][] = [];
  const parts = source.trim().split(/\s+/).map((item) => {
    const groups = ITEM.exec(item)?.groups;
    const body = groups?.['body'] ?? item;
    const times = groups?.['times'] ?? '';
    const alternatives = body.split('|');
    const isNeeded = times === '' && groups?.['not'] === undefined;
    if (isNeeded && !alternatives.some((text) => ANYTHING.has(text))) {
      needs.push(alternatives.map((text) => (text.startsWith('<') ? cueMark(text.slice(1, -1)) : text.replaceAll('+', ' '))));
    }
    const compiled = `(?:${alternatives.map(alternative).join('|')})`;
    return groups?.['not'] === undefined ? `${compiled}${times}` : `(?!${compiled})`;
  });
  const regex = new RegExp(`(?<=^|[${AFTER}${END}])${parts.join('')}`, 'g');
  return { regex, needs, matches: (reading) => matchesOf(reading, regex, needs), isThere: (reading) => isIn(reading, regex, needs) };
}

/** Index of the unit that begins at or after an offset of the row. */
function unitFrom(at: readonly number[], offset: number): number {
  return firstNot(at.length, (index) => at[index]! < offset);
}

type Needs = Pattern['needs'];

/** Every word and cue of the text, so that a pattern which can't match is passed over without being run. */
function inventory(reading: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { lower, cues } of reading.get(shape).units) {
    found.add(lower);
    for (const mark of cues) found.add(mark);
  }
  return found;
}

function mayMatch(reading: Reading, needs: Needs): boolean {
  const held = reading.get(inventory);
  return needs.every((group) => group.some((key) => held.has(key)));
}

function matchesOf(reading: Reading, regex: RegExp, needs: Needs): readonly Match[] {
  const { units, row, at } = reading.get(shape);
  if (!mayMatch(reading, needs)) return [];
  const found: Match[] = [];
  for (const match of row.matchAll(regex)) {
    const from = unitFrom(at, match.index);
    const to = unitFrom(at, match.index + match[0].length);
    if (to > from) found.push({ from, to, start: units[from]!.start, end: units[to - 1]!.end });
  }
  return found;
}

function isIn(reading: Reading, regex: RegExp, needs: Needs): boolean {
  const { row } = reading.get(shape);
  regex.lastIndex = 0;
  return mayMatch(reading, needs) && regex.test(row);
}

/** Every place where the pattern matches, in reading order, without overlap. */
export function find(reading: Reading, { matches }: Pattern): readonly Match[] {
  return reading.get(matches);
}

/** True when the pattern matches anywhere. */
export function has(reading: Reading, { isThere }: Pattern): boolean {
  return reading.get(isThere);
}
