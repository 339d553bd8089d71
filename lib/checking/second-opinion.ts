import { isTaught, judge, tellingSentence } from '../reading/models/judge.ts';
import type { Reading } from '../reading/reading.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Breach } from '../rules/rule.ts';

/** Rules that stand on exact signs alone: what they find the model does not doubt, and what they miss it could not point to. */
const EXACT: ReadonlySet<RuleId> = new Set([]);
/** From this score a finding without wordings may be told as firmly as one with; below it is a note. In logits. */
const FIRM = 1.5;

/**
 * What a rule's breaches come to when the learned model has had its say: it may add one that no wording foresaw, and drop those which
 * everything else in the text speaks against.
 */
export function weighed(reading: Reading, rule: RuleId, breaches: readonly Breach[]): readonly Breach[] {
  if (EXACT.has(rule) || !isTaught(rule)) return breaches;
  const score = judge(reading, rule, breaches.length > 0);
  if (score < 0) return [];
  if (breaches.length > 0) return breaches;
  return [{ kind: 'likely', message: `finding.${rule}`, span: tellingSentence(reading, rule), unsure: score < FIRM }];
}
