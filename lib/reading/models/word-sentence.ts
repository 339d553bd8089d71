import type { NameWord } from '../people/words.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { code, joined, type Code } from './word-codes.ts';

/** How far from a word the sorts of others are heard, in tokens of its sentence; those right beside it are told by their places. */
const NEAREST = 2;
const FARTHEST = 6;
/** The sentence of a word is told as the first, the second or a later one. */
const LATER = 2;

const [NEAR_BEFORE, NEAR_BEHIND, SENTENCE, OPENS] = ['near before', 'near behind', 'sentence', 'sentence opens'].map(code) as [Code, Code, Code, Code];
const WHICH = Array.from({ length: LATER + 1 }, (_, which) => joined(SENTENCE, code(String(which))));

/** The sentence each word stands in, by index, and where that sentence begins among the words. */
export interface Placing {
  readonly sentence: number;
  readonly opensAt: number;
}

/** Where each of the words stands. */
export function placings(reading: Reading, words: readonly NameWord[]): readonly Placing[] {
  const ends = reading.get(sentences);
  let sentence = 0;
  let opensAt = 0;
  return words.map(({ start }, at) => {
    const before = sentence;
    while (sentence < ends.length - 1 && start >= ends[sentence + 1]!.start) sentence += 1;
    if (sentence !== before) opensAt = at;
    return { sentence, opensAt };
  });
}

/** What is told of another word: its sorts, and the word itself. */
interface Told {
  readonly sorts: readonly Code[];
  readonly said: Code;
}

/**
 * What the sentence tells of the word at an index, beyond its neighbours: of what sorts others are before and behind it, with which word it
 * begins and where in the text it stands. Whether "her" comes three words behind "Ivy" or five, it speaks for a person.
 * @param form how the word is written, told with each.
 */
export function ofSentence(at: number, form: Code, placed: readonly Placing[], told: (index: number) => Told): Code[] {
  const { sentence, opensAt } = placed[at]!;
  const found = new Set<Code>([joined(WHICH[Math.min(LATER, sentence)]!, form), joined(joined(OPENS, form), told(opensAt === at ? at + 1 : opensAt).said)]);
  for (const [heading, step] of [[joined(NEAR_BEFORE, form), -1], [joined(NEAR_BEHIND, form), 1]] as const) {
    for (let far = NEAREST; far <= FARTHEST; far += 1) {
      const index = at + step * far;
      if (placed[index]?.sentence !== sentence) break;
      for (const sort of told(index).sorts) found.add(joined(heading, sort));
    }
  }
  return [...found];
}
