import type { Box } from '../draft/picture-facts.ts';
import type { Span } from '../draft/span.ts';
import type { Tier } from '../draft/tier.ts';
import type { Crowd } from '../reidentify/crowd.ts';

export type { Crowd };

/** A sentence of lib/words: its id and the values that go into it. */
export interface Message {
  readonly id: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** One thing that was seen. */
export interface Finding {
  /** Stable while the words stay: rule, kind and the quoted words, with a count when they recur. */
  readonly id: string;
  readonly rule: string;
  readonly kind: string;
  readonly tier: Tier;
  /** UTF-16 offsets in the draft as typed, end exclusive; null when it is about the draft as a whole. */
  readonly span: Span | null;
  /** Index into the draft's attachments, or null. */
  readonly attachment: number | null;
  /** Where in that picture, in its own pixels; absent when it is about no place of it. */
  readonly boxes?: readonly Box[];
  readonly message: Message;
  /** The clauses that ask for it, as `pack/clause`, the most demanding first. */
  readonly clauses: readonly string[];
  /** Protected activity muted it. */
  readonly muted: boolean;
  /** The person went past such warnings again and again, so this one speaks as a note. */
  readonly quieted?: true;
}

/** Something that should have been checked and was not. `sentence` is for the person. */
export interface NotChecked {
  readonly what: 'rule' | 'text' | 'attachment' | 'pack' | 'background';
  /** The rule, pack or attachment index. */
  readonly id: string;
  readonly sentence: Message;
}

export type Outcome = 'clear' | 'findings' | 'incomplete';

/** The answer to a draft. */
export interface Report {
  readonly draft: string;
  readonly revision: number;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** Rules that ran. */
  readonly checked: readonly string[];
  /** How many people the description fits; null also where no rule had to know it. */
  readonly crowd: Crowd | null;
  /** False where nobody's word for a patient's permission counts, so that none is asked for. */
  readonly permissionCounts?: boolean;
}

/** A change that makes a finding go away, already checked when it is offered. */
export interface Fix {
  readonly rule: string;
  readonly finding: string;
  /** What its button says. */
  readonly label: Message;
  /** What stands beside the button: what is won by the change. */
  readonly gain?: Message;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** The whole draft after the fix. */
  readonly text: string;
  /** Text for a post of its own, to copy; the draft itself stays as it is. */
  readonly copy?: string;
}
