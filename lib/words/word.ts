/** One string the person reads. */
export interface Word {
  /** ICU MessageFormat. `<q>` stands around words quoted from the draft. */
  readonly text: string;
  /** For translators: where it stands, what the values are, what must not be lost. */
  readonly note: string;
}

export type Words = Readonly<Record<string, Word>>;

/** The same strings in another language, by id. One that is missing is said in English. */
export type Translation = Readonly<Record<string, string>>;
