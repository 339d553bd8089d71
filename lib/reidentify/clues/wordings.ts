import { overlaps, type Span } from '../../draft/span.ts';
import type { ClueKind, Fact, Found } from '../clue.ts';
import { everyMatch, thatMayBeIn } from '../../reading/patterns/quick-match.ts';

const START = String.raw`(?<![A-Za-zÀ-ɏ\d])`;
const ENDS = String.raw`(?![A-Za-zÀ-ɏ\d])`;

/** How much of a text is searched for clues, in UTF-16 units: twice the longest post of LinkedIn. */
export const LONGEST_STORY = 6_000;

/** Words that say the same facts wherever they stand. */
export interface Wording {
  readonly pattern: RegExp;
  readonly facts: readonly Fact[] | ((match: RegExpExecArray) => readonly Fact[] | null);
}

/** A pattern of whole words; `words` is the source of a regular expression without capturing groups other than named ones. */
export function whole(words: string, flags = 'gi'): RegExp {
  return new RegExp(`${START}(?:${words})${ENDS}`, flags);
}

/** A wording of whole words. */
export function wording(words: string, facts: Wording['facts']): Wording {
  return { pattern: whole(words), facts };
}

/** Those that stand beside all the others. */
export function outside<T extends Span>(found: readonly T[], others: readonly Span[]): T[] {
  return found.filter((one) => !others.some((other) => overlaps(other, one)));
}

/** For each list of wordings what tells those that may stand in a text. */
const THAT_MAY_STAND = new WeakMap<readonly Wording[], (text: string) => readonly Wording[]>();

function thatMayStand(wordings: readonly Wording[]): (text: string) => readonly Wording[] {
  const known = THAT_MAY_STAND.get(wordings) ?? thatMayBeIn(wordings, ({ pattern }) => pattern);
  THAT_MAY_STAND.set(wordings, known);
  return known;
}

/** Every place where one of the wordings stands, a list that lasts; of two that overlap the earlier in the list is kept. */
export function foundBy(text: string, kind: ClueKind, wordings: readonly Wording[]): Found[] {
  const found: Found[] = [];
  const story = text.slice(0, LONGEST_STORY);
  for (const { pattern, facts } of thatMayStand(wordings)(story)) {
    for (const match of everyMatch(story, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => overlaps(other, span))) continue;
      const says = typeof facts === 'function' ? facts(match) : facts;
      if (says !== null) found.push({ kind, ...span, facts: says });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
