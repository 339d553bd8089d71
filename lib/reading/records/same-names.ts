import { overlaps, type Span } from '../../draft/span.ts';
import { isEverydayWord } from '../lexicons/everyday.ts';
import { allOf } from '../patterns/quick-match.ts';

/** Words of a name, and so many letters at least: shorter ones stand anywhere. */
const WORD = /\p{Lu}[\p{L}’'-]{2,}/gu;
const PARTICLE = /^(?:bin|binti|bte|del|van|von|der)$/i;

/** A word that belongs to a name alone, and to nothing of every day as "Grace" does. */
const isOwn = (word: string) => !PARTICLE.test(word) && !isEverydayWord(word.toLowerCase());

/** Where else words of names stand that are known from their place: a chart says in full whom the message below it calls by half. */
export function sameNames(text: string, names: readonly Span[]): readonly Span[] {
  const known = new Set(names.flatMap(({ start, end }) => text.slice(start, end).match(WORD) ?? []).filter(isOwn).map((word) => word.toLowerCase()));
  if (known.size === 0) return [];
  return allOf(text, WORD)
    .map(({ 0: word, index }) => ({ word, span: { start: index, end: index + word.length } }))
    .filter(({ word, span }) => known.has(word.toLowerCase()) && !names.some((one) => overlaps(one, span)))
    .map(({ span }) => span);
}
