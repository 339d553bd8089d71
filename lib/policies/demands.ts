import type { Strictness, Tier } from '../draft/tier.ts';

/** How strongly a clause asks: `must` leaves the rule's own tier, `should` caps at warn, `may` at note. */
export type Force = 'must' | 'should' | 'may';

/** One clause that asks for a rule. */
export interface ClauseDemand {
  readonly pack: string;
  readonly clause: string;
  /** The kinds of finding the clause speaks of ("mrn"); all of the rule's when absent. */
  readonly kinds?: readonly string[];
  readonly force: Force;
  /** Hosts whose own pages the clause governs; elsewhere its findings are at most a note. Empty: everywhere. */
  readonly where: readonly string[];
  /** Exceptions the clause itself makes (`ALLOWANCES` in lib/draft). */
  readonly allows: readonly string[];
}

/** Everything the packs in force ask of one rule, with what they give it to work with. */
export interface Demand {
  readonly rule: string;
  readonly clauses: readonly ClauseDemand[];
  readonly terms: readonly string[];
}

export interface DemandedDisclaimer {
  readonly text: string;
  /** True when the policy prescribes these very words. */
  readonly prescribed: boolean;
  /** The pack it comes from; empty for wordings that serve every pack which prescribes none. */
  readonly pack: string;
  /** BCP 47. */
  readonly language?: string;
  /** `affiliation`: wherever the affiliation shows. `health-article`: on blogs and articles about health or medicine. */
  readonly due?: 'affiliation' | 'health-article';
}

export interface DemandingInstitution {
  readonly pack: string;
  readonly names: readonly string[];
  readonly handles: readonly string[];
  readonly domains: readonly string[];
}

/** A pack that was not taken, and why, for the person to read. */
export interface RefusedPack {
  readonly pack: string;
  readonly reason: string;
}

/** What is asked of a draft: by the packs in force, and as the person or institution set it. Plain data. */
export interface Demands {
  readonly strictness: Strictness;
  /** Asked for and built. */
  readonly demands: readonly Demand[];
  readonly disclaimers: readonly DemandedDisclaimer[];
  readonly institutions: readonly DemandingInstitution[];
  readonly refused: readonly RefusedPack[];
  /** Host of the page the draft is written on; empty when unknown. */
  readonly host: string;
  /** Packs the person holds themselves to on every site, whatever `where` says. */
  readonly everywhere: readonly string[];
  /** The person's or the institution's own tier for a rule, by rule id. */
  readonly ownTiers: Readonly<Record<string, Tier>>;
  /** Rules whose warnings were overridden so often that they now speak quietly. */
  readonly quieted: readonly string[];
  /** Words the person asked never to be flagged again. */
  readonly allowedWords: readonly string[];
  /** Fewest people a description has to fit, in persons; the regulators' limit when absent. */
  readonly crowdThreshold?: number;
  /** False where the institution takes nobody's word for a patient's permission. */
  readonly permissionCounts?: boolean;
  /** The institution's pilot stage: every finding is a note. */
  readonly pilot?: boolean;
}
