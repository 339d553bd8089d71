import { judge, mayDo, tellingSentence } from '../reading/models/judge.ts';
import type { Reading } from '../reading/reading.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Breach } from '../rules/rule.ts';

/** From this score a finding without wordings is told as firmly as one with; below it is a note. In logits. */
const FIRM = 2;

/**
 * What a rule's breaches come to when the learned model has had its say: it may add one that no wording foresaw, and drop those which
 * everything else in the text speaks against.
 */
export function weighed(reading: Reading, rule: RuleId, breaches: readonly Breach[]): readonly Breach[] {
  const may = mayDo(rule);
  const isFound = breaches.length > 0;
  if (may === null || !(isFound ? may.drops : may.adds)) return breaches;
  const score = judge(reading, rule, isFound);
  if (score < 0) return [];
  return isFound ? breaches : [{ kind: 'likely', message: `finding.${rule}`, span: tellingSentence(reading, rule), unsure: score < FIRM }];
}
