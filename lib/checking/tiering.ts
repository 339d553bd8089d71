import type { Allowance } from '../draft/allowances.ts';
import { capTier, compareTiers, floorTier, type Tier } from '../draft/tier.ts';
import type { ClauseDemand, Demands, Force } from '../policies/demands.ts';
import { RULE_FACTS, type RuleId } from '../rules/catalogue.ts';
import type { Breach } from '../rules/rule.ts';

const CAP: Record<Force, Tier> = { must: 'block', should: 'warn', may: 'note' };

/** A clause together with the firmest tier it can ask for. */
interface Asked {
  readonly clause: ClauseDemand;
  readonly tier: Tier;
}

function governs(clause: ClauseDemand, demands: Demands): boolean {
  if (clause.where.length === 0 || demands.everywhere.includes(clause.pack)) return true;
  return clause.where.some((host) => demands.host === host || demands.host.endsWith(`.${host}`));
}

/** A patient's permission is nothing where the institution takes nobody's word for it. */
function counts(allowance: Allowance, { permissionCounts }: Demands): boolean {
  return allowance !== 'written-consent' || permissionCounts !== false;
}

/** The clauses a breach answers to, the most demanding first. One whose own exception holds asks no more. */
function asking(breach: Breach, clauses: readonly ClauseDemand[], base: Tier, demands: Demands): Asked[] {
  return clauses
    .filter(({ allows }) => !allows.some((allowance) => breach.allowances?.some((held) => held === allowance && counts(held, demands))))
    .map((clause) => ({ clause, tier: capTier(capTier(base, CAP[clause.force]), governs(clause, demands) ? 'block' : 'note') }))
    .sort((a, b) => compareTiers(b.tier, a.tier));
}

/** The tier of a breach and the clauses behind it. */
export interface Tiered {
  readonly tier: Tier;
  readonly clauses: readonly ClauseDemand[];
  /** The alert budget took it down. */
  readonly quieted?: true;
}

/**
 * Rule at the strictness in force, within what a breach asks for at least and at most, then each clause's force and reach as caps (the clause that demands
 * most counts), then the person's or institution's own tier, then the alert budget, then the floor.
 * A clause that names kinds asks for those alone. When every clause's own exception holds, a rule with a floor
 * stays at its floor and one without is quiet. In an institution's pilot stage all that is found is a note.
 */
export function tierOf(rule: RuleId, breach: Breach, clauses: readonly ClauseDemand[], demands: Demands): Tiered | null {
  const tiered = inEarnest(rule, breach, clauses, demands);
  return tiered && demands.pilot ? { ...tiered, tier: 'note' } : tiered;
}

/** The tier outside of a pilot stage. */
function inEarnest(rule: RuleId, breach: Breach, clauses: readonly ClauseDemand[], demands: Demands): Tiered | null {
  const facts = RULE_FACTS[rule];
  const base = breach.unsure ? 'note' : capTier(floorTier(facts[demands.strictness], breach.atLeast ?? null), breach.atMost ?? 'block');
  const concerned = clauses.filter(({ kinds }) => kinds === undefined || kinds.includes(breach.kind));
  if (concerned.length === 0) return null;
  const asked = asking(breach, concerned, base, demands);
  const [first] = asked;
  if (first === undefined) return facts.floor === null ? null : { tier: facts.floor, clauses: concerned };
  const tier = demands.ownTiers[rule] ?? first.tier;
  const floor = breach.unsure ? null : facts.floor;
  const quieted = tier === 'warn' && demands.quieted.includes(rule) && floorTier('note', floor) === 'note';
  return { tier: quieted ? 'note' : floorTier(tier, floor), clauses: asked.map(({ clause }) => clause), ...(quieted && { quieted }) };
}
