import { isPutRight, ownActs } from '../reading/conduct/own-acts.ts';
import { misconduct } from '../reading/misconduct.ts';
import type { Rule } from './rule.ts';

/** An act that comes to less counts only where the rest of the text speaks for it. */
const PLAIN = 2;

/** The post shows its author in unlawful or plainly unprofessional conduct at work. A mistake owned and learnt from is none. */
export const ownConduct: Rule = {
  id: 'own-conduct',
  evaluate(reading) {
    const worded = reading.get(misconduct);
    const [act] = reading.get(ownActs);
    if (worded === null && act === undefined) return [];
    const { kind, start, end } = worded ?? act!;
    const isWeak = worded === null ? act!.worth < PLAIN : act === undefined && isPutRight(reading, worded);
    return [{ kind, span: { start, end }, ...(isWeak && { weak: true }) }];
  },
};
