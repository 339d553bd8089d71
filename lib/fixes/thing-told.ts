import type { Span } from '../draft/span.ts';

/** How far in front of a number its owner's word stands, in UTF-16 units. */
const LONGEST_LABEL = 40;
const OWNED_LABEL = /\b(?:my|our|her|his|their)[ \t](?:[\p{L}]+[ \t])?(?:phone|mobile|number|cell|e-?mail|fax|licen[cs]e|passport|plate|card|account|policy|badge)[ \t]+$/iu;
const VERB_BEHIND = /^[ \t]+(?!(?:and|or|if|for|on|at|to|so)\b)\p{Ll}/u;

/** True where what the number belongs to is spoken of, and stays: "my home phone 020 7946 0321 still works". */
export function isOfAThingTold(text: string, { start, end }: Span): boolean {
  return OWNED_LABEL.test(text.slice(Math.max(0, start - LONGEST_LABEL), start)) && VERB_BEHIND.test(text.slice(end, end + 8));
}

const ANNOUNCES = /:[ \t]*$/;

/** True of what a colon leads to, and ends a part: "New number, everyone: 07700 900123." What announces it would announce nothing. */
export function isAnnounced(text: string, { start, end }: Span): boolean {
  return ANNOUNCES.test(text.slice(Math.max(0, start - LONGEST_LABEL), start)) && /^[ \t]*(?:[,.!?\n]|$)/.test(text.slice(end, end + LONGEST_LABEL));
}
