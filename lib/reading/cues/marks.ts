import { CUES } from '../lexicons/cues.ts';

/** The cue every word, number or tag has, and marks of punctuation have not. */
export const WORD = '\ue000';

const FIRST_CUE = 0xe001;

const NAMES = Object.keys(CUES);
export const CUE_COUNT = NAMES.length;
const MARKS = new Map(NAMES.map((name, index) => [name, String.fromCharCode(FIRST_CUE + index)]));

/**
 * The character that stands for a cue in a shape.
 * @throws Error when no lexicon has the cue, so that a misspelt pattern fails when it is loaded.
 */
export function cueMark(name: string): string {
  const mark = MARKS.get(name);
  if (mark === undefined) throw new Error(`no lexicon has the cue "${name}"`);
  return mark;
}

/** The name of the cue that a character stands for. */
export function cueOf(mark: string): string {
  return NAMES[mark.charCodeAt(0) - FIRST_CUE]!;
}
