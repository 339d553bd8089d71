/** A mark that an institution gave: a logo, a crest, a sign. */
export interface Mark {
  /** What people call it. */
  readonly name: string;
  /** Pixels of the picture it was made from; only their proportion counts. */
  readonly width: number;
  readonly height: number;
  /** What it looks like: `lib/images/marks/hash.ts`, 256 hexadecimal digits. */
  readonly hash: string;
}
