import type { Reading } from '../reading/reading.ts';
import type { Breach, Rule, RuleContext } from './rule.ts';

/** What another rule tells of the text: as weighed with the text as a whole, or by its plain wordings alone where nobody weighs them. */
export function heard(reading: Reading, rule: Rule, context: RuleContext): readonly Breach[] {
  return context.told?.(rule) ?? rule.evaluate(reading, context).filter(({ weak }) => !weak);
}
