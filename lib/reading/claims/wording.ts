import { firstNot } from '../in-order.ts';
import type { Hit, Hits } from './hits.ts';
import { cueIndex } from './lexicon.ts';

interface Item {
  readonly cues: readonly number[];
  /** Must stand behind the item before it. */
  readonly follows: boolean;
}

/** A wording as it is searched for; see `Claim` for how it is written. */
export interface Wording {
  readonly items: readonly Item[];
  readonly without: readonly number[];
  readonly within: number;
  readonly sentences: 1 | 2;
  /** True when a denial is part of what it says. */
  readonly denies: boolean;
}

const WITHIN = 16;
const WITHIN_TWO_SENTENCES = 30;
const DENYING = new Set((['not', 'useless', 'fake'] as const).map(cueIndex));

/** Reads a wording. */
export function wording(source: string): Wording {
  const items: Item[] = [];
  const without: number[] = [];
  let sentences: 1 | 2 = 1;
  let follows = false;
  let within = 0;
  for (const word of source.trim().split(/\s+/)) {
    if (word === '&') sentences = 2;
    else if (word === '>') follows = true;
    else if (word.startsWith('/')) within = Number(word.slice(1));
    else if (word.startsWith('!')) without.push(...word.slice(1).split('|').map(cueIndex));
    else {
      items.push({ cues: word.split('|').map(cueIndex), follows });
      follows = false;
    }
  }
  const denies = items.some(({ cues }) => cues.some((cue) => DENYING.has(cue)));
  return { items, without, within: within || (sentences === 1 ? WITHIN : WITHIN_TWO_SENTENCES), sentences, denies };
}

const NONE: readonly Hit[] = [];
/** True when two hits share a word. */
export const crosses = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;
const takesIn = (a: Hit, b: Hit) => a.from < b.from && a.to >= b.to;

/**
 * The hit of an item that is nearest to another, within its sentences and beside those taken; null when there is none. Of one at
 * the end of another the longer is meant: "can't catch", not "catch".
 */
function nearest(hits: Hits, item: Item, to: Hit, taken: readonly Hit[], { within, sentences }: Wording): Hit | null {
  let best: Hit | null = null;
  const after = taken.at(-1);
  for (const cue of item.cues) {
    const list = hits.get(cue) ?? NONE;
    for (let index = firstNot(list.length, (at) => list[at]!.from < to.from - within); index < list.length; index += 1) {
      const hit = list[index]!;
      if (hit.from > to.from + within) break;
      if (Math.abs(hit.sentence - to.sentence) >= sentences) continue;
      if (taken.some((other) => crosses(hit, other))) continue;
      if (item.follows && after !== undefined && hit.from < after.from) continue;
      if (best === null || takesIn(hit, best) || (!takesIn(best, hit) && Math.abs(hit.from - to.from) < Math.abs(best.from - to.from))) best = hit;
    }
  }
  return best;
}

/** The hits a wording is made of around its first item, in the order of its items; null when it does not stand there. */
function standingAround(hits: Hits, anchor: Hit, sought: Wording): Hit[] | null {
  const taken = [anchor];
  for (const item of sought.items.slice(1)) {
    const hit = nearest(hits, item, anchor, taken, sought);
    if (hit === null) return null;
    taken.push(hit);
  }
  const places = taken.map(({ sentence }) => sentence);
  if (Math.max(...places) - Math.min(...places) >= sought.sentences) return null;
  const isBanned = sought.without.some((cue) => (hits.get(cue) ?? NONE).some(({ sentence }) => places.includes(sentence)));
  return isBanned ? null : taken;
}

/** False when an item of the wording is nowhere in the text, as with nearly all wordings. */
export function mayStand(hits: Hits, { items }: Wording): boolean {
  for (const { cues } of items) {
    let at = 0;
    while (at < cues.length && !hits.has(cues[at]!)) at += 1;
    if (at === cues.length) return false;
  }
  return true;
}

function* standingsOf(hits: Hits, sought: Wording): Generator<readonly Hit[]> {
  for (const cue of sought.items[0]!.cues) {
    for (const anchor of hits.get(cue) ?? NONE) {
      const standing = standingAround(hits, anchor, sought);
      if (standing !== null) yield standing;
    }
  }
}

const NOWHERE: readonly (readonly Hit[])[] = [];

/** Every place where a wording stands: the hits it is made of. */
export function standings(hits: Hits, sought: Wording): Iterable<readonly Hit[]> {
  return mayStand(hits, sought) ? standingsOf(hits, sought) : NOWHERE;
}

/** True when a wording stands anywhere. */
export function stands(hits: Hits, sought: Wording): boolean {
  for (const _ of standings(hits, sought)) return true;
  return false;
}
