import type { Span } from '../draft/span.ts';
import { firstFrom } from './in-order.ts';
import { everyMatch } from './patterns/quick-match.ts';
import type { Reading } from './reading.ts';

/** Words that end in a stop without ending a sentence, as clinicians write them. */
const ABBREVIATION = /(?:^|[\s(])(?:[A-Z]|dr|drs|mr|mrs|ms|mx|mdm|pn|en|dra|sra|srta|prof|sgt|capt|cpl|rev|sr|jr|st|mt|ft|no|nos|vs|etc|e\.g|i\.e|approx|dept|hosp|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|pt|pts|yo|y\.o|p\.o|q\.d|b\.i\.d|t\.i\.d|a\.m|p\.m)$/i;
/** Begins only where a run of stops begins, so that a text of nothing but stops stays cheap. */
const BREAK = /(?<![.!?…])[.!?…]+["')\]]*(?=\s)|\n+/g;

/** Room for the longest of them and what stands in front of it, in UTF-16 units. */
const LONGEST_ABBREVIATION = 8;

/** True where the stop at an offset ends no sentence: "Dr.", "approx.". */
export function isBehindAbbreviation(text: string, stop: number): boolean {
  return ABBREVIATION.test(text.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop));
}

/** The sentences of the text, without the white space between them. A line break ends one. */
export function sentences(reading: Reading): readonly Span[] {
  const { text } = reading;
  const found: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = start + piece.trimEnd().length;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  for (const match of everyMatch(text, BREAK)) {
    const isStop = match[0].startsWith('.');
    if (isStop && isBehindAbbreviation(text, match.index)) continue;
    close(match.index + match[0].length);
  }
  close(text.length);
  return found;
}

/** The words of each sentence. The same strings for all who ask: what was worked out of one is found again without reading it anew. */
export function sentenceTexts(reading: Reading): readonly string[] {
  return reading.get(sentences).map((sentence) => reading.quote(sentence));
}

/** The index of the last sentence that begins at or before an offset; -1 when none does. */
export function sentenceIndexAt(reading: Reading, offset: number): number {
  return firstFrom(reading.get(sentences), offset + 1) - 1;
}

/** The sentence that holds an offset; the whole text when none does. */
export function sentenceAt(reading: Reading, offset: number): Span {
  const found = reading.get(sentences)[sentenceIndexAt(reading, offset)];
  return found !== undefined && offset < found.end ? found : { start: 0, end: reading.text.length };
}
