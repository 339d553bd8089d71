/** Most words in a generation; an hour of writing has fewer. */
const MOST = 4_000;

/**
 * The same work with its answers kept, in memory alone, for the words asked of it last: a draft is checked at every pause in typing, and
 * nearly all of its words are those of the check before. When a generation of words is full the next begins; what is asked of the one
 * before moves on into it, the rest is forgotten with it. The work must depend on the word and nothing else.
 */
export function remembering<T>(work: (word: string) => T): (word: string) => T {
  let young = new Map<string, T>();
  let old: ReadonlyMap<string, T> = young;
  return (word) => {
    const kept = young.get(word);
    if (kept !== undefined || young.has(word)) return kept as T;
    const answer = old.has(word) ? (old.get(word) as T) : work(word);
    if (young.size >= MOST) {
      old = young;
      young = new Map();
    }
    young.set(word, answer);
    return answer;
  };
}
