import type { Finding } from '../checking/report.ts';

/** "Kev" and "Kevin": one is the beginning of the other. In letters. */
const SHORTEST_SHORT_NAME = 3;
const isShortFor = (one: string, other: string) => one !== other && one.length >= SHORTEST_SHORT_NAME && other.startsWith(one);

/** True where a part of a name, in capitals or not, or a short form of it stands elsewhere in the text as well: who reads of "somebody" and of Effie knows who it is. */
export function isSaidElsewhere(text: string, alike: readonly Finding[]): boolean {
  const spans = alike.flatMap(({ span }) => span ?? []);
  const namesIn = (words: string) => (words.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? []).map((name) => name.toLowerCase());
  const parts = spans.flatMap(({ start, end }) => namesIn(text.slice(start, end)));
  const others = [...text.matchAll(/(?<![\p{L}@#])\p{Lu}\p{L}{2,}(?!\p{L})/gu)].filter(({ index }) => !spans.some(({ start, end }) => index >= start && index < end)).map(([word]) => word.toLowerCase());
  return parts.some((part) => others.some((other) => other === part || isShortFor(other, part) || isShortFor(part, other)));
}
