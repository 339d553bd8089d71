/** Most words in a generation; an hour of writing has fewer. */
const MOST = 8_000;

/** What was worked out of a word, each answer at the place of its work. */
type Answers = unknown[];

/** Stands for an answer that is undefined, to tell it from one that is yet to be worked out. */
const NOTHING = Symbol('nothing');

/** Words with what all works came to: one table for all, for the twenty that there are ask about the same words. */
let young = new Map<string, Answers>();
let old: ReadonlyMap<string, Answers> = young;
let works = 0;

function answersOf(word: string): Answers {
  const known = young.get(word);
  if (known !== undefined) return known;
  const answers = old.get(word) ?? new Array<unknown>(works).fill(undefined);
  if (young.size >= MOST) {
    old = young;
    young = new Map();
  }
  young.set(word, answers);
  return answers;
}

/**
 * The same work with its answers kept, in memory alone, for the words asked of it last: a draft is checked at every pause in typing, and
 * nearly all of its words are those of the check before. When a generation of words is full the next begins; what is asked of the one
 * before moves on into it, the rest is forgotten with it. The work must depend on the word and nothing else.
 */
export function remembering<T>(work: (word: string) => T): (word: string) => T {
  const place = works;
  works += 1;
  return (word) => {
    const answers = answersOf(word);
    const kept = answers[place];
    if (kept !== undefined) return (kept === NOTHING ? undefined : kept) as T;
    const answer = work(word);
    answers[place] = answer === undefined ? NOTHING : answer;
    return answer;
  };
}
