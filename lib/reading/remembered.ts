/** Most words of which an answer is kept; an hour of writing has fewer. */
const MOST = 4_000;

/**
 * The same work with its answers kept, in memory alone, for the words asked of it last: a draft is checked at every pause in typing, and
 * nearly all of its words are those of the check before. The work must depend on the word and nothing else.
 */
export function remembering<T>(work: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined || known.has(word)) return kept as T;
    const answer = work(word);
    if (known.size >= MOST) known = new Map();
    known.set(word, answer);
    return answer;
  };
}
