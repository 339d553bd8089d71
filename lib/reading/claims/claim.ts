/** Where it is written that a claim is false: whose work, its title, its year, and its DOI where it has one. */
export interface Source {
  readonly by: string;
  readonly title: string;
  readonly year: number;
  readonly doi?: string;
}

/**
 * A health claim that was disproved. What is known instead is told to the person by `finding.health-misinformation.<id>` in lib/words.
 *
 * A wording is a row of cues of the claim lexicon, apart by spaces, which must stand together in one sentence, in any order: `vaccine cause
 * autism`. `a|b`: either. `!a`: not in that sentence. `>` between two: in that order. `&` at the beginning: the next sentence counts too.
 * `/20` at the end: within so many words (16 where none is given). A wording that holds the cue `not` or one that denies by itself
 * ("useless") is meant as it stands; any other is no claim when it is denied.
 */
export interface Claim {
  readonly id: string;
  readonly claim: string;
  /** Says something of nearly anything: where another claim is made of the same words, that one is told. */
  readonly broad?: true;
  readonly source: Source;
  readonly wordings: readonly string[];
  /** Wordings of true sentences and right uses about the same things; where one of them stands, this claim is not made. */
  readonly passes?: readonly string[];
  readonly examples: { readonly flags: readonly string[]; readonly passes: readonly string[] };
}
