import type { Span } from '../draft/span.ts';
import { evidence } from '../reading/models/judge.ts';
import { Reading } from '../reading/reading.ts';
import { sentenceAt, sentenceIndexAt, sentences } from '../reading/sentences.ts';
import type { RuleId } from '../rules/catalogue.ts';

/** Longest text that is judged as a whole alone, in UTF-16 units: the model was taught with posts, and a page thins out what one paragraph says. */
const LONGEST_WHOLE = 500;

/** Passages of a text that were read alone, by where they stand. */
const passages = (_: Reading) => new Map<string, Reading>();

/** A part of a text, read alone. */
function partOf(reading: Reading, { start, end }: Span): Reading {
  const known = reading.get(passages);
  const key = `${start}-${end}`;
  const part = known.get(key) ?? new Reading({ ...reading.draft, text: reading.text.slice(start, end) });
  known.set(key, part);
  return part;
}

/**
 * The sentence that a span stands in and those beside it, read alone; of longer ones the stretch of at most `LONGEST_WHOLE` around
 * it, cut at fixed places, so that a list of a thousand names without a full stop is not read a thousand times.
 */
function passageOf(reading: Reading, span: Span): Reading {
  const all = reading.get(sentences);
  const at = Math.max(0, sentenceIndexAt(reading, span.start));
  const from = all[at - 1]?.start ?? all[at]?.start ?? 0;
  const to = all[at + 1]?.end ?? all[at]?.end ?? reading.text.length;
  const start = from + Math.floor((span.start - from) / LONGEST_WHOLE) * LONGEST_WHOLE;
  const end = Math.max(span.end, Math.min(to, start + LONGEST_WHOLE));
  return partOf(reading, { start, end });
}

/** How much speaks for a rule where a span stands, in logits: in a long text, in the passage around it. */
export function evidenceBeside(reading: Reading, rule: RuleId, span: Span | null): number {
  return evidence(span === null || reading.text.length <= LONGEST_WHOLE ? reading : passageOf(reading, span), rule);
}

/** How much speaks for a rule in the sentence of a span alone, in logits. */
export function evidenceOfSentence(reading: Reading, rule: RuleId, span: Span | null): number {
  const isOne = span === null || reading.get(sentences).length < 2;
  return evidence(isOne ? reading : partOf(reading, sentenceAt(reading, span.start)), rule);
}
