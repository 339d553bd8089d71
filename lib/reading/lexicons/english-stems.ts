const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''], ['es', ''], ['ies', 'y'], ['d', ''], ['ed', ''], ['ied', 'y'], ['ing', ''], ['ing', 'e'], ['ly', ''], ['er', ''], ['r', ''], ['ers', ''], ['rs', ''],
];

/** Shortest stem looked up, in letters. */
const SHORTEST = 3;

/** What a word may be an inflected form of: "carries" of "carry". Guesses, to be looked up. */
export function stemsOf(word: string): string[] {
  return ENDINGS
    .filter(([ending]) => word.endsWith(ending) && word.length - ending.length >= SHORTEST)
    .map(([ending, instead]) => word.slice(0, word.length - ending.length) + instead);
}
