import { weighed } from '../../lib/checking/second-opinion.ts';
import type { Draft } from '../../lib/draft/draft.ts';
import { Reading } from '../../lib/reading/reading.ts';
import type { Rule } from '../../lib/rules/rule.ts';
import { readingWhere } from './stated.ts';

/** The words at which a rule finds something in a draft, with the learned model's say: that of the weights kept, or what is stated of it. */
export function told(rule: Rule, text: string, more: Partial<Draft> = {}, stated?: Readonly<Record<string, number>>): string[] {
  const draft: Draft = { id: '1', revision: 0, site: 'x', surface: 'post', text, ...more };
  const reading = stated === undefined ? new Reading(draft) : readingWhere(stated, draft);
  const breaches = rule.evaluate(reading, { terms: [], disclaimers: [], institutions: [] });
  return weighed(reading, rule, breaches).map(({ span }) => (span === null ? '' : reading.quote(span)));
}
