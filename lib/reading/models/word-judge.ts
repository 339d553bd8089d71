import { overlaps, type Span } from '../../draft/span.ts';
import type { Reading } from '../reading.ts';
import { bytesOf } from './model.ts';
import { placeOf } from './word-codes.ts';
import { featuredWords } from './word-features.ts';
import written from './word-weights.json' with { type: 'json' };

/** Weights as they are kept: signed bytes in base64, and what one unit of them is worth. */
export interface WrittenWeights {
  readonly start: number;
  readonly step: number;
  readonly weights: string;
}

/** How much a word's features speak for its being part of what identifies a patient, in logits. */
export function weighedBy(start: number, step: number, weights: ArrayLike<number>, places: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < places.length; index += 1) sum += weights[places[index]!]!;
  return start + (step * sum) / Math.sqrt(Math.max(1, places.length));
}

/** A word with how much speaks for its being part of what identifies a patient, in logits. */
export interface WeighedWord extends Span {
  readonly evidence: number;
}

let read: Int8Array | null = null;

/** Each word of the text that may be part of an identifier, weighed by what is known of it and of the words around it. */
function weighedWords(reading: Reading): readonly WeighedWord[] {
  const { start: base, step, weights }: WrittenWeights = written;
  read ??= bytesOf(weights);
  const table = read;
  return reading.get(featuredWords).map(({ start, end, features }) => ({ start, end, evidence: weighedBy(base, step, table, features.map(placeOf)) }));
}

/** The most that speaks for any word of a span; null where none of them was weighed. */
export function evidenceAt(reading: Reading, span: Span): number | null {
  return reading.get(weighedWords).reduce<number | null>((most, word) => (overlaps(word, span) ? Math.max(most ?? word.evidence, word.evidence) : most), null);
}

/** What may stand between the words of one name: "Maria de la Cruz", "Nur binti Salleh". */
const BETWEEN = /^[ '’-]?(?:(?:de|del|da|do|di|la|las|los|al|el|von|van|der|den|bin|binti|bte|a\/l|a\/p|of|the|y) ?){0,2}$/;
const FURTHEST = 9;
/** A stop behind a letter ends no sentence: "O. Brandt". */
const AFTER_LETTER = /^\. ?$/;

function isGoingOn({ text }: Reading, last: Span, next: Span): boolean {
  if (next.start - last.end > FURTHEST) return false;
  const between = text.slice(last.end, next.start);
  return BETWEEN.test(between) || (last.end - last.start === 1 && AFTER_LETTER.test(between));
}

/** Runs of words that have each so much evidence, in reading order; `taken` are passed over. */
export function tellingRuns(reading: Reading, least: number, taken: readonly Span[]): readonly WeighedWord[] {
  const found: WeighedWord[] = [];
  for (const word of reading.get(weighedWords)) {
    if (word.evidence < least || taken.some((span) => overlaps(span, word))) continue;
    const last = found.at(-1);
    const isNear = last !== undefined && isGoingOn(reading, last, word);
    if (isNear) found[found.length - 1] = { start: last.start, end: word.end, evidence: Math.max(last.evidence, word.evidence) };
    else found.push(word);
  }
  return found;
}
