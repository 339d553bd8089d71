import type { Span } from '../../draft/span.ts';
import { covers } from '../../draft/span.ts';
import { quotations } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';

const CAPITAL = /^(?:[A-ZÀ-ÖØ-Þ]|\d)/;
const SMALL_WORD = /^(?:a|an|the|of|and|or|to|in|on|for|by|with|at|from|not|is|it|as|your|my|f\S*)$/i;
const WORK = /\b(?:books?|reading|read|rereading|finished|audiobook|novel|paper|article|chapter|podcast|episode|album|song|film|movie|documentary|show|play|musical|title|author|by|called|titled|watched|watching|listening|recommend(?:ed|ation)?|review)\b/i;
const CAPITALS_IN_A_ROW = /(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ*@$!'’-]*)(?:[ :](?:(?:a|an|the|of|and|or|to|in|on|for|not|with) )*[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ\p{M}*@$!'’-]*){2,}/gu;

/** "The Subtle Art of Not Giving ...": every word but the small ones has a capital. */
function isTitleCase(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => CAPITAL.test(word) || SMALL_WORD.test(word)) && words.filter((word) => CAPITAL.test(word)).length > 1;
}

/** True when a span lies in the title of a book, a film, a paper: quoted in title case, or so written beside a word for a work. */
export function isInTitle(reading: Reading, span: Span): boolean {
  const quoted = reading.get(quotations).find((quotation) => covers(quotation, span));
  if (quoted !== undefined && isTitleCase(reading.quote(quoted).split(/\s+/))) return true;
  const sentence = sentenceAt(reading, span.start);
  const words = reading.quote(sentence);
  if (words === words.toUpperCase() || !WORK.test(words)) return false;
  for (const { 0: run, index } of words.matchAll(CAPITALS_IN_A_ROW)) {
    const start = sentence.start + index;
    if (covers({ start, end: start + run.length }, span)) return true;
  }
  return false;
}
