import type { Span } from '../../../draft/span.ts';
import type { NameWord } from '../../people/words.ts';

/** What sort of place: a house ("facility"), a town, county or part of one ("area"), a street or whole address, a postal code, a bed. */
export type PlaceSort = 'facility' | 'area' | 'address' | 'postcode' | 'bed' | 'employer';

/** True for a sort of place that says where somebody lives, to the street at least. */
export function isAddress(sort: unknown): boolean {
  return sort === 'address' || sort === 'postcode';
}

/** A place smaller than a state. `from` and `to` are token indexes, `to` exclusive. */
export interface Place extends Span {
  readonly sort: PlaceSort;
  readonly from: number;
  readonly to: number;
  /** True when only its position ("admitted to …") says that it is a place. */
  readonly isGuess?: boolean;
  /** True for where somebody is said to come from: "a farmer from Tumut". */
  readonly isOrigin?: boolean;
}

/** The place from one token to another. */
export function placeOf(words: readonly NameWord[], sort: PlaceSort, from: number, to: number, isGuess = false): Place {
  return { sort, from, to, start: words[from]!.start, end: words[to - 1]!.end, isGuess };
}

/** True for a word written with a capital letter. */
export function isCapital(word: NameWord | undefined): word is NameWord & { readonly kind: 'word' } {
  return word !== undefined && word.kind === 'word' && word.spelling !== 'lower';
}

/** True when nothing, or one blank, lies between two tokens. */
export function isClose(before: NameWord | undefined, after: NameWord | undefined): boolean {
  return before !== undefined && after !== undefined && after.start - before.end <= (before.isPossessive ? 3 : 1);
}
