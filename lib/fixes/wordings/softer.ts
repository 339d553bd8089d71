/** A rude wording whose place in a sentence is sure, and the plain one that fits there. */
export interface Softer {
  /** Global and without regard to case. */
  readonly words: RegExp;
  /** What is said for it, with `$1` for its first group and so on; nothing where it goes without a trace. */
  readonly say: string;
}

/** The wordings of a list: each a source and what is said for it. */
export function softer(pairs: readonly (readonly [words: string, say: string])[]): Softer[] {
  return pairs.map(([words, say]) => ({ words: new RegExp(words, 'gi'), say }));
}

/** Where a word begins and ends, accents and hidden letters reckoned in. */
export const BEGIN = String.raw`(?<![A-Za-zÀ-ɏ\d*@#'’-])`;
export const END = String.raw`(?![A-Za-zÀ-ɏ\d*@#])`;
/** Where a sentence or a part of one begins and ends. */
export const OPENS = String.raw`(?<=^|[.!?…\n][ \t]*|[,:;(–—-][ \t]+)`;
export const CLOSES = String.raw`(?=[ \t]*(?:[.!?…,;:)\n]|$))`;
