import { WORDS } from './words.ts';

/** A way of telling an act, as the catalogue of acts writes it. */
export interface Frame {
  readonly kind: string;
  /** What it is worth by itself; one that is not `ENOUGH` wants signs of the writer's attitude. */
  readonly weight: number;
  /** Who does it is told by the frame itself: nobody is looked for in front of it. */
  readonly isWhole: boolean;
  readonly regex: RegExp;
  /** Groups of words, as numbers: of each the text must have one, or the frame is not tried. */
  readonly needs: readonly number[];
}

const BETWEEN = String.raw`[\s,:;"'()/\u2013\u2014-]{1,3}`;
const GAP = /^\.{3}(?<most>\d?)$/;
const SPECIAL = /[.*+^$()[\]\\]/g;
const FARTHEST = 6;

const GROUPS = new Map<string, number>();
const FIRSTS = new Map<string, number[]>();

function escaped(word: string): string {
  return word.replace(SPECIAL, String.raw`\$&`).replaceAll('_', ' ').replaceAll('#', String.raw`\d{1,4}`);
}

/** The number of a group of words; their first pieces are noted, by which the group is found in a text. */
function groupOf(key: string, all: readonly string[]): number {
  const known = GROUPS.get(key);
  if (known !== undefined) return known;
  const group = GROUPS.size;
  GROUPS.set(key, group);
  for (const piece of new Set(all.map((word) => (word.startsWith('#') ? '#' : word.split(/[^\p{L}\p{N}]/u)[0]!)))) {
    FIRSTS.set(piece, [...FIRSTS.get(piece) ?? [], group]);
  }
  return group;
}

/** The groups that a text has a word of. */
export function groupsIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [piece] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const group of FIRSTS.get(/^\d/.test(piece) ? '#' : piece) ?? []) found.add(group);
    if (/^\d/.test(piece)) for (const group of FIRSTS.get(piece) ?? []) found.add(group);
  }
  return found;
}

/** The words of an item: "{drug}|left|over". */
function wordsOf(item: string): readonly string[] {
  return item.split('|').flatMap((word) => {
    if (!word.startsWith('{')) return [word];
    const known = (WORDS as Readonly<Record<string, string>>)[word.slice(1, -1)];
    if (known === undefined) throw new Error(`no words are called "${word}"`);
    return known.trim().split(/\s+/);
  });
}

/**
 * Reads a frame: items apart by spaces, in the order in which a sentence has them. `{class}` any word of a class · `a|b` either word, with
 * `_` for a space and `#` for a number · `...` up to six other words, `...2` up to two · `x?` or nothing.
 * @throws Error when it can't be read.
 */
function frame(kind: string, weight: number, source: string, isWhole = false): Frame {
  const needs: number[] = [];
  let expression = '';
  let gap = 0;
  for (const item of source.trim().split(/\s+/)) {
    const far = GAP.exec(item)?.groups;
    if (far !== undefined) {
      gap = Number(far['most'] || FARTHEST);
      continue;
    }
    const isOptional = item.endsWith('?');
    const key = isOptional ? item.slice(0, -1) : item;
    const all = wordsOf(key);
    const one = `(?:${[...all].sort((a, b) => b.length - a.length).map(escaped).join('|')})(?![\\p{L}\\p{N}])`;
    const before = expression === '' ? '' : `${BETWEEN}${gap > 0 ? `(?:[^\\s.!?;]{1,24}${BETWEEN}){0,${gap}}?` : ''}`;
    expression += isOptional ? `(?:${before}${one})?` : before + one;
    if (!isOptional) needs.push(groupOf(key, all));
    gap = 0;
  }
  return { kind, weight, isWhole, needs, regex: new RegExp(`(?<![\\p{L}\\p{N}])${expression}`, 'giu') };
}

/** Acts of a kind whose doer stands in front of them, or is left out. */
export function acts(kind: string, weight: number, ...sources: readonly string[]): readonly Frame[] {
  return sources.map((source) => frame(kind, weight, source));
}

/** Acts told without the verb of a doer: "three pints in and on call". */
export function whole(kind: string, weight: number, ...sources: readonly string[]): readonly Frame[] {
  return sources.map((source) => frame(kind, weight, source, true));
}
