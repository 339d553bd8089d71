import { judge, mayDo, tellingSentence } from '../reading/models/judge.ts';
import type { Reading } from '../reading/reading.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Breach } from '../rules/rule.ts';

/**
 * Rules to which the model adds nothing: those that point at exact words, which it could not, and one that hangs on whose account
 * posts, which words do not tell.
 */
const NOT_ADDED_TO: ReadonlySet<RuleId> = new Set([
  'patient-identifier', 'own-identifier', 'credential', 'institution-email', 'profanity', 'institution-account-politics',
]);
/** Rules in which one finding may be sure while another is not: only what is unsure is dropped. */
const OF_PARTS: ReadonlySet<RuleId> = new Set(['patient-identifier', 'own-identifier', 'credential', 'profanity']);

/** From this score a finding without wordings is told as firmly as one with; below it is a note. In logits. */
const FIRM = 2;

/**
 * What a rule's breaches come to when the learned model has had its say: it may add one that no wording foresaw, and drop those which
 * everything else in the text speaks against.
 */
export function weighed(reading: Reading, rule: RuleId, breaches: readonly Breach[]): readonly Breach[] {
  const may = mayDo(rule);
  const isFound = breaches.length > 0;
  if (may === null || !(isFound ? may.drops : may.adds && !NOT_ADDED_TO.has(rule))) return breaches;
  const score = judge(reading, rule, isFound);
  if (score < 0) return OF_PARTS.has(rule) ? breaches.filter(({ unsure }) => !unsure) : [];
  return isFound ? breaches : [{ kind: 'likely', message: `finding.${rule}`, span: tellingSentence(reading, rule), unsure: score < FIRM }];
}
