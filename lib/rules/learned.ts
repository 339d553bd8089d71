import type { RuleId } from './catalogue.ts';
import type { Rule } from './rule.ts';

/**
 * A rule without wordings of its own. What breaks it is said in more ways than can be written down, so the learned model alone looks
 * for it: `lib/checking/second-opinion.ts` adds what the model sees.
 */
export function learned(id: RuleId): Rule {
  return { id, evaluate: () => [] };
}
