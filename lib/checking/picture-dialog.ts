import type { Box } from '../draft/picture-facts.ts';
import type { PictureAnswer, PictureCleaned } from './picture-view.ts';
import type { Message } from './report.ts';
import type { PageLook } from './view.ts';

/** What a person does with a picture in which something was found. */
export type PictureChoice =
  | { readonly kind: 'cleaned'; readonly file: File }
  | { readonly kind: 'as-is' }
  | { readonly kind: 'leave' };

/** One picture, as the dialog shows it. */
export interface PictureCase {
  /** Which of how many, from 0. */
  readonly index: number;
  readonly count: number;
  readonly file: File;
  /** Null while it is being looked at. */
  readonly answer: PictureAnswer | null;
  /** While it is looked at: the person does not wait, and the picture is attached unchecked. */
  readonly skip?: () => void;
  /** Once it was: the person decides. */
  readonly choose?: (choice: PictureChoice) => void;
  /** What is found in a text for those who can't see the picture, a sentence each. */
  readonly checkAlt?: (text: string) => Promise<readonly Message[]>;
  /** Makes a copy with these places covered (the picture's own pixels, upright) and looks at it again. */
  readonly redact?: (boxes: readonly Box[]) => Promise<PictureCleaned>;
}

/** The dialog, standing on the page. */
export interface PresentedPictures {
  render(one: PictureCase): void;
  remove(): void;
}

/** Puts the dialog up in the look of the page; provided by the late-loaded interface script. */
export type PresentPictures = (look: PageLook) => PresentedPictures;
