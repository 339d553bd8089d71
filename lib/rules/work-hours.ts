import { isInHours } from '../reading/hours.ts';
import type { Rule } from './rule.ts';

/** Written in hours that the person or the institution set as work or study. Says nothing where none are set. */
export const workHours: Rule = {
  id: 'work-hours',
  evaluate(reading) {
    const { at, workHours: hours, surface } = reading.draft;
    if (at === undefined || hours === undefined || surface === 'message' || !isInHours(at, hours)) return [];
    return [{ kind: 'now', span: null }];
  },
};
