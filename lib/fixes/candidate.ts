import type { Draft } from '../draft/draft.ts';
import type { Edit } from '../draft/span.ts';
import type { Finding, Message } from '../checking/report.ts';
import type { Demands } from '../policies/demands.ts';

/** A change that might help, before it was checked. */
export interface Candidate {
  readonly label: Message;
  /** What is won by it, where that can be counted. */
  readonly gain?: Message;
  readonly edits: readonly Edit[];
  /** Does some good and says that it is not enough: what was found may stay. Offered only where nothing of its kind is enough. */
  readonly eases?: true;
  /** Stands in for those before it, where they would read and bring a new warning, or a firmer one. */
  readonly spare?: true;
  /** Not offered where it would bring a new warning, be there no other help: "my patient" says of somebody what the name did not. */
  readonly quietly?: true;
  /** Offered only where it leaves nothing of the rule, nor of those that are told of the same words: of wordings, or nothing the network comes near to finding. */
  readonly leaves?: 'nothing' | 'nothing-near';
}

/** Thinks of changes for one finding, the best first. `alike` are findings of the same words, itself included. */
export type Proposer = (finding: Finding, alike: readonly Finding[], draft: Draft, demands: Demands) => readonly Candidate[];
