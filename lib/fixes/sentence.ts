import type { Span } from '../draft/span.ts';
import { isBehindAbbreviation } from '../reading/sentences.ts';

/** Ends of sentences and lines in a text; the stop of "Dr." is none. */
function endsIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(/[.!?…]["')\]]*(?=\s|$)|\n/g)].filter((end) => end[0] !== '.' || !isBehindAbbreviation(text, end.index));
}

/** A mark that ends the words and no sentence: the sentence goes on in lower case, "the password is Blue44! ok". */
function goesOn(text: string, end: RegExpExecArray, { end: last }: Span): boolean {
  return end.index < last && /^[!?]$/.test(end[0]) && /^[ \t]+\p{Ll}/u.test(text.slice(end.index + 1, end.index + 4)) && !/\s/.test(text.charAt(end.index - 1));
}

/** The sentence around a span: from one end of sentence or line to the next. */
export function sentenceAround(text: string, span: Span): Span {
  const ends = endsIn(text).filter((end) => !goesOn(text, end, span) || end.index < span.start);
  const opening = ends.map((end) => end.index + end[0].length).filter((end) => end <= span.start).at(-1) ?? 0;
  const from = Math.max(span.start, span.end - 1);
  const closing = ends.find(({ index }) => index >= from);
  const end = closing ? closing.index + closing[0].trimEnd().length : text.length;
  const start = opening + (/^[ \t]*/.exec(text.slice(opening, span.start))?.[0].length ?? 0);
  return { start, end: Math.max(end, span.end) };
}

/** The sentences of a text, in reading order, without the white space between them. */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const end of [...endsIn(text).map(({ index, 0: mark }) => index + mark.length), text.length]) {
    const piece = text.slice(start, end);
    const words = piece.trim();
    const from = start + piece.indexOf(words);
    if (words !== '') found.push({ start: from, end: from + words.length });
    start = end;
  }
  return found;
}
