/** A mark that an institution gave: a logo, a crest, a sign. */
export interface Mark {
  /** What people call it. */
  readonly name: string;
  /** Its shape: pixels of the picture it was made from, of which the relation counts. */
  readonly width: number;
  readonly height: number;
  /** What it looks like: `lib/images/marks/hash.ts`, 64 hexadecimal digits. */
  readonly hash: string;
}
