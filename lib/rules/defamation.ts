import { allegations } from '../reading/reputation/allegations.ts';
import type { Rule } from './rule.ts';

/** A crime or malpractice laid at the door of somebody named, without proof. A draft gives one finding: the first sentence that does it. */
export const defamation: Rule = {
  id: 'defamation',
  evaluate(reading) {
    const [first] = reading.get(allegations);
    return first === undefined ? [] : [{ kind: first.kind, span: { start: first.start, end: first.end } }];
  },
};
