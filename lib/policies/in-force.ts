import { acceptedWordings } from './accepted-wordings.ts';
import type { ClauseDemand, Demand, DemandedDisclaimer, Demands, RefusedPack } from './demands.ts';
import type { RuleBook } from './load.ts';
import { type OwnInstitution, ownWordings, withOwnInstitution } from './own-institution.ts';
import type { Pack, PackClause } from './pack.ts';

/** The rule whose demands need wordings to work with. */
const DISCLAIMER_RULE = 'affiliation-disclaimer';

/** What holds besides the packs' own text: how it is set, and where the draft is written. */
export interface Circumstances
  extends Partial<Pick<Demands, 'everywhere' | 'ownTiers' | 'quieted' | 'allowedWords' | 'crowdThreshold' | 'permissionCounts' | 'pilot'>>, Pick<Demands, 'strictness' | 'host'> {
  /** Languages the person writes in (BCP 47, without region), for wordings that no pack prescribes; English when absent. */
  readonly languages?: readonly string[];
  /** Words the person or the institution adds to rules, by rule id. */
  readonly terms?: Readonly<Record<string, readonly string[]>>;
  /** What the institution told of itself. */
  readonly institution?: OwnInstitution;
}

/** What a clause allows: its own exception, or else the one of the whole policy. */
export function unlessOf(pack: Pack, clause: PackClause): PackClause['unless'] {
  return clause.unless ?? pack.unless;
}

function clauseDemand(pack: Pack, clause: PackClause, kinds: readonly string[] | undefined): ClauseDemand {
  return {
    pack: pack.id,
    clause: clause.id,
    ...(kinds && { kinds }),
    force: clause.force,
    where: clause.where,
    allows: unlessOf(pack, clause)?.allows ?? [],
  };
}

/** What the packs ask, rule by rule and in the order of the rule book; rules that are not built are left out. */
function demandsByRule(packs: readonly Pack[], book: RuleBook, more: Circumstances['terms'] = {}): Demand[] {
  const uses = packs.flatMap((pack) => pack.clauses.flatMap((clause) => (
    clause.rules.map(({ id, kinds, terms }) => ({ id, terms, demand: clauseDemand(pack, clause, kinds) })))));
  return book.built
    .map((rule) => ({ rule, asking: uses.filter(({ id }) => id === rule) }))
    .filter(({ asking }) => asking.length > 0)
    .map(({ rule, asking }) => ({
      rule,
      clauses: asking.map(({ demand }) => demand),
      terms: [...new Set([...asking.flatMap(({ terms }) => terms), ...more[rule] ?? []])],
    }));
}

/** Wordings of the packs that ask for a disclaimer, their own before the ones that serve everywhere. */
function disclaimersOf(packs: readonly Pack[], languages: readonly string[], institution: OwnInstitution | undefined): DemandedDisclaimer[] {
  const asking = packs.filter(({ clauses }) => clauses.some(({ rules }) => rules.some(({ id }) => id === DISCLAIMER_RULE)));
  if (asking.length === 0) return [];
  const own = asking.flatMap(({ id: pack, disclaimers }) => (
    disclaimers.map(({ text, prescribed, language, due }) => ({ text, prescribed, pack, language, due }))));
  const theirs = institution ? ownWordings(institution, languages) : [];
  return [...own.filter(({ prescribed }) => prescribed), ...own.filter(({ prescribed }) => !prescribed), ...theirs, ...acceptedWordings(languages)];
}

/**
 * What is asked of a draft by the packs in force, as the person or institution set it. Plain data, ready for `check`.
 * `refused` names packs that should be in force and are not, so that no check passes over them in silence.
 */
export function demandsInForce(
  packs: readonly Pack[], refused: readonly RefusedPack[], book: RuleBook, how: Circumstances,
): Demands {
  const institutions = packs.flatMap(({ id: pack, institution }) => (institution ? [{ pack, ...institution }] : []));
  return {
    demands: demandsByRule(packs, book, how.terms),
    disclaimers: disclaimersOf(packs, how.languages ?? ['en'], how.institution),
    institutions: how.institution ? withOwnInstitution(institutions, how.institution) : institutions,
    refused,
    strictness: how.strictness,
    host: how.host,
    everywhere: how.everywhere ?? [],
    ownTiers: how.ownTiers ?? {},
    quieted: how.quieted ?? [],
    allowedWords: how.allowedWords ?? [],
    ...(how.crowdThreshold !== undefined && { crowdThreshold: how.crowdThreshold }),
    ...(how.permissionCounts === false && { permissionCounts: false }),
    ...(how.pilot && { pilot: true }),
  };
}
