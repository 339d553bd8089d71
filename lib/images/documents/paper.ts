import type { Detail } from '../metadata.ts';

/** What a document holds, as far as it is looked at. */
export interface Paper {
  /** Its words, paragraphs on lines of their own; notes, comments and what was struck out too. */
  readonly text: string;
  /** What it carries unseen: who wrote it, when, for whom. */
  readonly details: readonly Detail[];
  /** Pictures in it, whole also where only a part is shown. */
  readonly pictures: readonly ImageBitmap[];
  /** False when there is more than was read. */
  readonly whole: boolean;
}

/** So many pictures of a document are looked at. */
export const MOST_PICTURES = 6;
/** Smaller pictures, in pixels of a side, are rules, icons and marks. */
export const LEAST_SIDE = 100;
/** Words beyond this, in UTF-16 units, are not read: a check reads so many as well. */
export const LONGEST_TEXT = 50_000;
