import type { FailedExample } from './self-test.ts';

/** A draft of the bench's corpus that a pack speaks up at. */
export interface BenchHit {
  readonly text: string;
  /** Rules that spoke. */
  readonly rules: readonly string[];
}

/** What a pack does that is being written. */
export type PackRun =
  /** It does not hold together; the reason names the place. */
  | { readonly refused: string }
  | {
    readonly refused?: undefined;
    readonly name: string;
    readonly clauses: number;
    /** Its own examples. */
    readonly ran: number;
    readonly skipped: number;
    readonly failed: readonly FailedExample[];
    /** Drafts of other packs that are to be flagged: how many there are for its rules, and those it flags. */
    readonly due: number;
    readonly hits: readonly BenchHit[];
    /** Drafts of other packs that a rule of it is to let pass, and does not. */
    readonly falseAlarms: readonly BenchHit[];
    /** Rules that packs at hand ask for as well, with their names. */
    readonly overlaps: readonly { readonly rule: string; readonly packs: readonly string[] }[];
  };
