import type { Span } from '../draft/span.ts';
import { inFront } from './in-front.ts';

/** Set apart in a sentence, or at its end: whoever is spoken to or named so, the sentence stands without it. */
const WORD_AND_COMMA = /(?:^|[.!?…\n\s])(?!(?:from|by|with|and|or|but|to|for|of|at|in|dear|hi|hello|hey|thanks|dari|oleh|de|con)[,\s])\p{Ll}[\p{Ll}'’]*,[ \t]+$/u;
const COMMA_OR_STOP = /^(?:,[ \t]+(?!(?:and(?![ \t]+(?:the|i|he|she|it|we|they|my|his|her|then|now)[ \t])|or|but|y|o|dan|atau|a|an|the|my|our|from|of|in|aged|née|nee)[ \t])\p{Ll}|[ \t]*(?:$|[.!?…\n]))/u;
/** Somebody is said right before it: the name says who it is, and both commas go with it. */
const SOMEBODY_SAID = /(?<!\p{L})(?:the|my|our|his|her|their|a|an|this|that|mi|su|la|el|nuestr[oa])[ \t]+(?:\p{Ll}[\p{Ll}-]*[ \t]+){0,2}(?!(?:night|today|yesterday|morning|afternoon|evening|week|month|year|time|now|so)[,])\p{Ll}[\p{Ll}-]*,[ \t]+$/u;
/** What somebody did, of whom more was said: "our cleaner of nineteen years, Mrs Petrov, used to". */
const VERB_BEHIND = /^,[ \t]+(?:used|was|is|has|had|came|went|said|told|made|brought|gave|took|calls|says|\p{Ll}{3,}ed)(?!\p{L})/u;
/** Behind another name, or behind "called", the name is more. */
const IN_A_LIST = /(?:\p{Lu}\p{Ll}+,[ \t]+[^.!?\n]{0,24}|(?:called|named|is|was|are),[ \t]+)$/u;

/** Room for a comma and the word behind it, in UTF-16 units. */
const BEHIND = 16;

/** What goes with a name, which may have a title, that stands between commas or between a comma and the end; null where it stands otherwise, or in a list. */
export function setApart(text: string, titled: Span): Span | null {
  const before = inFront(text, titled.start);
  const behind = text.slice(titled.end, titled.end + BEHIND);
  if (!WORD_AND_COMMA.test(before) || !COMMA_OR_STOP.test(behind) || IN_A_LIST.test(before)) return null;
  const comma = text.slice(0, titled.start).trimEnd().length - 1;
  if (!behind.startsWith(',') || /^,[ \t]+and/.test(behind)) return { start: comma, end: titled.end };
  return SOMEBODY_SAID.test(before) || VERB_BEHIND.test(behind) ? { start: comma, end: titled.end + 1 } : { start: titled.start, end: titled.end + 1 };
}
