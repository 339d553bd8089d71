import type { Strictness, Tier } from '../draft/tier.ts';
import type { Force, RefusedPack } from './demands.ts';
import { contactLine } from './contacts.ts';
import { unlessOf } from './in-force.ts';
import type { RuleBook } from './load.ts';
import type { Moment, Pack, PackClause } from './pack.ts';

/** How far a clause is checked: by all its rules, by some, by none yet, or not at all because nothing can be detected. */
export type Coverage = 'built' | 'partly-built' | 'not-built' | 'guide';

/** A clause as the policy library shows it. */
export interface LibraryClause {
  /** `pack/clause`. */
  readonly clause: string;
  readonly label: string;
  readonly titleInSource: string | null;
  readonly gist: string;
  readonly kind: PackClause['kind'];
  readonly force: Force;
  /** Hosts whose own pages it governs; empty: everywhere. */
  readonly where: readonly string[];
  readonly unless: string | null;
  readonly appliesTo: string | null;
  readonly contact: string | null;
  /** When a guide is shown; empty for what is checked. */
  readonly when: readonly Moment[];
  /** Words the document prescribes. */
  readonly disclaimer: string | null;
  readonly rules: readonly { readonly id: string; readonly built: boolean }[];
  readonly coverage: Coverage;
}

/** A policy as the policy library shows it. */
export interface LibraryPack {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** What its texts are written in, BCP 47. */
  readonly language: string;
  readonly issuer: string;
  readonly version: string;
  readonly source: Pack['source'];
  readonly reviewedOn: string;
  readonly reviewBy: string;
  /** The day it should have been looked at again has passed. */
  readonly pastReview: boolean;
  readonly endorsement: string;
  readonly clauses: readonly LibraryClause[];
}

/** A rule as the options page shows it. */
export interface LibraryRule {
  readonly id: string;
  readonly built: boolean;
  /** How firmly it speaks at each strictness, before any policy or person does. */
  readonly tiers: Readonly<Record<Strictness, Tier>>;
  /** No person's own tier goes below it. */
  readonly floor: Tier | null;
  /** False where no setting reaches it. */
  readonly settable: boolean;
  /** A draft that it flags, as a policy gives it; null where no policy gives one in words. */
  readonly example: string | null;
}

/** Every policy there is, for the pages that show them; the pages hold neither packs nor rules themselves. */
export interface Library {
  readonly packs: readonly LibraryPack[];
  readonly refused: readonly RefusedPack[];
}

function coverageOf(kind: PackClause['kind'], built: readonly boolean[]): Coverage {
  if (kind === 'guide') return 'guide';
  if (built.every(Boolean)) return 'built';
  return built.some(Boolean) ? 'partly-built' : 'not-built';
}

function libraryClause(pack: Pack, clause: PackClause, book: RuleBook): LibraryClause {
  const rules = clause.rules.map(({ id }) => ({ id, built: book.built.includes(id) }));
  return {
    clause: `${pack.id}/${clause.id}`,
    label: clause.label,
    titleInSource: clause.titleInSource ?? null,
    gist: clause.gist,
    kind: clause.kind,
    force: clause.force,
    where: clause.where,
    unless: unlessOf(pack, clause)?.says ?? null,
    appliesTo: clause.appliesTo ?? null,
    contact: contactLine(pack, clause),
    when: clause.when ?? [],
    disclaimer: pack.disclaimers.find(({ id }) => id === clause.disclaimer)?.text ?? null,
    rules,
    coverage: coverageOf(clause.kind, rules.map(({ built }) => built)),
  };
}

/** True from the day after the pack's review date. `today` is a local day, ISO 8601 ("2026-01-31"). */
function isPastReview(pack: Pack, today: string): boolean {
  return today > pack.reviewBy;
}

/** Everything a policy says and how far it is checked, for the policy library. `today` is a local day, ISO 8601. */
export function libraryPack(pack: Pack, book: RuleBook, today: string): LibraryPack {
  const { id, name, title, language, issuer, version, source, reviewedOn, reviewBy, endorsement } = pack;
  return {
    id, name, title, language, issuer, version, source, reviewedOn, reviewBy, endorsement,
    pastReview: isPastReview(pack, today),
    clauses: pack.clauses.map((clause) => libraryClause(pack, clause, book)),
  };
}
