import { judge, mayDo, tellingSentence } from '../reading/models/judge.ts';
import type { Reading } from '../reading/reading.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Breach, Rule } from '../rules/rule.ts';

/**
 * Rules to which the model adds nothing: those that point at exact words, which it could not; one that hangs on whose account posts,
 * which words do not tell; claims, where a false one and its correction share nearly all their words;
 * and the one that says why others are muted.
 */
const NOT_ADDED_TO: ReadonlySet<RuleId> = new Set([
  'patient-identifier', 'institution-email', 'profanity', 'institution-account-politics', 'health-misinformation', 'civic-misinformation',
  'protected-activity',
]);
/** Rules whose signs are sure by themselves, wherever they stand, and the one that says why others are muted. */
const NOT_DROPPED_FROM: ReadonlySet<RuleId> = new Set([
  'own-identifier', 'credential', 'profanity', 'slur', 'spam', 'affiliation-disclaimer', 'protected-activity',
]);

/** Identifiers that only the text around them makes a patient's. */
const BY_CONTEXT: ReadonlySet<string> = new Set(['name', 'location', 'date']);
/** Below this score an unsure identifier is taken for somebody else's, in logits. */
const NOT_THE_PATIENTS = -1;
/** Talk of groups turns on one small word; from which score the model adds to these rules, in logits. */
const SURER: ReadonlyMap<RuleId, number> = new Map([['slur', 1], ['insult', 1]]);
/** A story about a patient is the worst to miss; below which score the model drops one that wordings found, in logits. */
const SURE_OF_NONE: ReadonlyMap<RuleId, number> = new Map([['patient-case', -1]]);
/** The kind of a finding that the model added. */
export const LEARNED = 'likely';
/** From this score a finding without wordings is told as firmly as one with; below it is a note. In logits. */
const FIRM = 2;

/** What the model is let do about a rule, whatever it has learnt. */
export function isLet(rule: RuleId): { readonly adds: boolean; readonly drops: boolean } {
  return { adds: !NOT_ADDED_TO.has(rule), drops: !NOT_DROPPED_FROM.has(rule) };
}

/** What stays of a rule's breaches when the model takes them for none. */
function kept(rule: RuleId, breaches: readonly Breach[], score: number): readonly Breach[] {
  if (rule !== 'patient-identifier') return [];
  return breaches.filter(({ unsure, kind }) => !unsure || !BY_CONTEXT.has(kind) || score > NOT_THE_PATIENTS);
}

/**
 * What a rule's breaches come to when the learned model has had its say: it may add one that no wording foresaw, and drop those which
 * everything else in the text speaks against.
 */
export function weighed(reading: Reading, { id, exempts }: Rule, breaches: readonly Breach[]): readonly Breach[] {
  const may = mayDo(id);
  const isFound = breaches.length > 0;
  if (may === null || !(isFound ? may.drops : may.adds) || exempts?.(reading)) return breaches;
  const score = judge(reading, id, isFound);
  if (isFound) return score < (SURE_OF_NONE.get(id) ?? 0) ? kept(id, breaches, score) : breaches;
  const span = tellingSentence(reading, id);
  if (score < (SURER.get(id) ?? 0) || span.start === span.end) return [];
  return [{ kind: LEARNED, message: `finding.${id}`, span, unsure: score < FIRM }];
}
