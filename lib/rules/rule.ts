import type { Allowance } from '../draft/allowances.ts';
import type { Box } from '../draft/picture-facts.ts';
import type { Span } from '../draft/span.ts';
import type { Tier } from '../draft/tier.ts';
import type { KnownInstitution } from '../reading/institution/institutions.ts';
import type { Reading } from '../reading/reading.ts';
import type { RuleId } from './catalogue.ts';

/** A prescribed or accepted wording that says the views are the poster's own. */
export interface Disclaimer {
  readonly text: string;
  /** True when the policy prescribes these very words. */
  readonly prescribed: boolean;
  /** The pack it comes from; empty for wordings that serve every pack which prescribes none. */
  readonly pack: string;
  /** `affiliation` (also when absent): wherever the affiliation shows. `health-article`: on articles about health or medicine. */
  readonly due?: 'affiliation' | 'health-article';
}

/** What the packs in force give a rule to work with. */
export interface RuleContext {
  /** Literal words and phrases that packs add to this rule. */
  readonly terms: readonly string[];
  readonly disclaimers: readonly Disclaimer[];
  /** Those a pack in force speaks for. */
  readonly institutions: readonly KnownInstitution[];
  /** Fewest people a description has to fit, in persons; the regulators' limit when absent. */
  readonly crowdThreshold?: number | undefined;
  /** What another rule comes to on the same text when the learned model has had its say; absent where a rule is asked alone. */
  readonly told?: (rule: Rule) => readonly Breach[];
}

/** One place where a Reading breaks a rule. Spans are offsets in `reading.text`; the runner maps them back. */
export interface Breach {
  /** What was seen: an identifier kind ("name", "mrn") or the rule's own sort of case. */
  readonly kind: string;
  /** The words in question, or null when it is about the draft as a whole. */
  readonly span: Span | null;
  /** Index into `draft.attachments`, for findings about a picture. */
  readonly attachment?: number;
  /** Where in that picture. */
  readonly boxes?: readonly Box[];
  /** Id of the sentence in `lib/words`; by default `finding.<rule>.<kind>`. */
  readonly message?: string;
  /** Values for the sentence. `quote` is always given by the runner. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Exceptions that hold here; clauses which allow one of them stop asking. */
  readonly allowances?: readonly Allowance[];
  /** True when at least one thing is unsure and the finding should not rise above a note. */
  readonly unsure?: boolean;
  /** True when the words tell too little by themselves: it stands only where the text as a whole speaks for it, as the model weighs it. */
  readonly weak?: boolean;
  /** True when the words right beside it say whose it is: that a patient is told of, or to whom a detail belongs, so that little else need speak for it. */
  readonly plain?: boolean;
  /** True when other details of the same person stand with it, so that it stays whatever else the text is about. */
  readonly held?: boolean;
  /** The quietest tier that fits, whatever the strictness; clauses and the person's own tiers still cap it. */
  readonly atLeast?: Tier;
  /** The firmest tier that fits, whatever the strictness; a person's or institution's own tier may be firmer. */
  readonly atMost?: Tier;
}

/** A rule says when a Reading, with its context, breaks a demand. It knows no policy and no browser. */
export interface Rule {
  readonly id: RuleId;
  /** Throwing is a result: the runner reports that this rule could not check. */
  evaluate(reading: Reading, context: RuleContext): readonly Breach[];
  /** True of a text that says itself why it breaks nothing. The learned model is not asked about it then. */
  exempts?(reading: Reading): boolean;
}
