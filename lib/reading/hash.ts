/** Where FNV-1a begins, and what it multiplies by (http://www.isthe.com/chongo/tech/comp/fnv/). */
const OFFSET = 0x811c9dc5;
export const PRIME = 0x01000193;

/** FNV-1a over numbers, 32 bits. */
export function hashOfAll(numbers: readonly number[]): number {
  let hash = OFFSET;
  for (let at = 0; at < numbers.length; at += 1) hash = Math.imul(hash ^ numbers[at]!, PRIME);
  return hash >>> 0;
}

/** FNV-1a over the UTF-16 units of a word, 32 bits. */
export function hashOf(word: string): number {
  let hash = OFFSET;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash >>> 0;
}
