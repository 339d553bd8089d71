import * as v from 'valibot';
import { TIERS, type Tier } from '../draft/tier.ts';
import { isRuleId } from '../rules/catalogue.ts';

/** What no setting reaches: the rule that keeps lawful speech about work from being flagged. */
const BEYOND_SETTINGS = 'protected-activity';

const rule = v.pipe(
  v.string(),
  v.check(isRuleId, 'no rule has this name'),
  v.check((id) => id !== BEYOND_SETTINGS, 'can\'t be changed by a setting'),
);

/** Longest word or phrase to look out for, in UTF-16 units, and how many a rule may be given. */
const LONGEST_TERM = 200;
const MOST_TERMS = 500;

const term = v.pipe(
  v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(LONGEST_TERM, `is longer than ${LONGEST_TERM} characters`),
);

/** A person's tiers, by rule id: all but `block`. */
export const OwnTiersSchema = v.record(rule, v.picklist(TIERS.filter((one) => one !== 'block'), 'must be note, warn or hold'), 'must be tiers by rule');

/** An institution's tiers, by rule id. */
export const TiersSchema = v.record(rule, v.picklist(TIERS, 'must be note, warn, hold or block'), 'must be tiers by rule');

/** Words to look out for, by the rule they belong to. */
export const TermsSchema = v.record(
  rule, v.pipe(v.array(term, 'must be a list'), v.maxLength(MOST_TERMS, `holds more than ${MOST_TERMS} terms`), v.readonly()), 'must be terms by rule',
);

export type TiersByRule = Readonly<Record<string, Tier>>;
export type TermsByRule = Readonly<Record<string, readonly string[]>>;

/** The terms of both, each once. */
export function allTerms(some: TermsByRule, others: TermsByRule): TermsByRule {
  const rules = new Set([...Object.keys(some), ...Object.keys(others)]);
  return Object.fromEntries([...rules].map((id) => [id, [...new Set([...some[id] ?? [], ...others[id] ?? []])]]));
}
