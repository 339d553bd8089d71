import type { Attachment } from '../draft/draft.ts';
import type { Box } from '../draft/picture-facts.ts';
import type { Finding, Message, Report } from './report.ts';
import type { Citation } from './view.ts';

/** A place that a cleaned copy covers unless the person leaves it out. */
export interface Cover {
  /** The finding it belongs to. */
  readonly finding: string;
  readonly what: 'words' | 'face' | 'code' | 'mark';
  /** In the picture's own pixels, upright; faces as whole heads. */
  readonly box: Box;
  /** The smallest it may be made, where a smaller one would not hide a person: the whole head. Null where any size will do. */
  readonly least: Box | null;
}

/** The answer to a picture that is about to be attached. */
export interface PictureAnswer {
  /** As the asker named it. */
  readonly id: string;
  /** How the picture counts among the draft's attachments from now on: with its facts, the draft's own check knows what it shows. */
  readonly attachment: Attachment;
  /** About this picture alone; it is attachment 0 there. */
  readonly report: Report;
  readonly citations: readonly Citation[];
  /** Names of the packs in force. */
  readonly packs: readonly string[];
  /** Pixels, upright; null when it could not be opened. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly covers: readonly Cover[];
  /** A cleaned copy can be made of it. */
  readonly cleanable: boolean;
  /** What was not looked at, a sentence each. */
  readonly notChecked: readonly Message[];
  /** The same picture without its metadata, to be attached in its place without a word; set where settings ask for that. */
  readonly stripped?: File;
}

/**
 * What was found in a picture, for a copy of it to be compared with. Whoever asks for the copy holds the answer and gives it back: the
 * background, which may have slept while places were drawn, keeps none.
 */
export type PictureBefore = Pick<PictureAnswer, 'size' | 'covers' | 'citations'> & { readonly findings: readonly Finding[] };

/** What of an answer a copy is compared with. */
export function beforeOf({ size, covers, citations, report: { findings } }: PictureAnswer): PictureBefore {
  return { size, covers, citations, findings };
}

/** The answer to a wish for a cleaned copy. */
export interface PictureCleaned {
  readonly id: string;
  /** Neutral name, no metadata; null when none could be made. */
  readonly file: File | null;
  /** What is still seen in the copy when it is looked at again; null when there is no copy. */
  readonly remains: PictureAnswer | null;
}
