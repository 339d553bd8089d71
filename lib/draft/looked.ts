import type { Box, PictureFacts } from './picture-facts.ts';

/** What could not be looked for in a file, or why it could not be looked at at all; each has its sentence, `not-checked.picture.<gap>`. */
const GAPS = [
  'empty', 'damaged', 'unreadable', 'too-large', 'drawing', 'document', 'kind', 'time',
  'words', 'faces', 'codes', 'details', 'frames', 'sound', 'parts',
] as const;
export type Gap = (typeof GAPS)[number];

/** Gaps that leave nothing looked at. */
const WHOLE: ReadonlySet<Gap> = new Set(['empty', 'damaged', 'unreadable', 'too-large', 'drawing', 'document', 'kind', 'time']);

/** True when a gap means that the picture itself was not seen. */
export function isUnseen(gaps: readonly Gap[]): boolean {
  return gaps.some((gap) => WHOLE.has(gap));
}

/** What came of looking at a file. */
export interface Looked {
  /** As a draft counts it. */
  readonly type: 'image' | 'video' | 'file';
  readonly facts: PictureFacts;
  readonly gaps: readonly Gap[];
  /** A cleaned copy can be made of it: it is one still picture that could be opened. */
  readonly cleanable: boolean;
}

/** A copy without what was covered and without anything unseen. */
export interface Cleaned {
  readonly file: File;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Why no cleaned copy was made. */
export type Refused = { readonly refused: Gap };

/**
 * The head round a face: boxes of faces end at brows and chin, and hair and ears name a person too.
 * Never smaller than the face, never beyond the picture.
 */
export function wholeHead({ x, y, width, height }: Box, picture: { readonly width: number; readonly height: number }): Box {
  const left = Math.max(0, x - width * HEAD.side);
  const top = Math.max(0, y - height * HEAD.hair);
  const right = Math.min(picture.width, x + width * (1 + HEAD.side));
  const bottom = Math.min(picture.height, y + height * (1 + HEAD.chin));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** How far a head goes beyond the box of its face, in parts of the box. */
const HEAD = { side: 0.35, hair: 0.55, chin: 0.25 } as const;
