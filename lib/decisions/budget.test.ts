import { describe, expect, it } from 'vitest';
import { type Budget, counted, type Outcome, OVERRIDES_TO_QUIET, QUIET_FOR, quietedIn } from './budget.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 2, 2);

/** One outcome a day, the last one today. */
function after(...outcomes: readonly Outcome[]): Budget {
  return outcomes.reduce((budget, outcome, index) => counted(budget, 'profanity', outcome, NOW - (outcomes.length - 1 - index) * DAY), {} as Budget);
}

const ignored: readonly Outcome[] = Array.from({ length: OVERRIDES_TO_QUIET }, () => 'overridden');

describe('the alert budget', () => {
  it('quiets a rule after five overrides in a row, on different days, not after four', () => {
    expect(quietedIn(after(...ignored.slice(1)), NOW)).toEqual([]);
    expect(quietedIn(after(...ignored), NOW)).toEqual(['profanity']);
  });

  it('begins anew when a warning was acted on, also when the rule was quiet', () => {
    expect(quietedIn(after(...ignored.slice(1), 'acted-on', 'overridden'), NOW)).toEqual([]);
    expect(quietedIn(after(...ignored, 'acted-on'), NOW)).toEqual([]);
  });

  it('has a quiet rule speak up after 30 days, and needs five more overrides then', () => {
    const quiet = after(...ignored);
    expect(quietedIn(quiet, NOW + QUIET_FOR - 1)).toEqual(['profanity']);
    expect(quietedIn(quiet, NOW + QUIET_FOR)).toEqual([]);
    expect(counted(quiet, 'profanity', 'overridden', NOW + QUIET_FOR)['profanity']).toMatchObject({ overridden: 6, inARow: 1 });
  });

  it('counts what was shown without taking it for an override', () => {
    expect(after('shown', 'shown', 'overridden')).toEqual({ profanity: { shown: 2, overridden: 1, inARow: 1, last: NOW } });
  });

  it.each(['patient-identifier', 'patient-case', 'image-face'])('never quiets %s, which keeps a patient\'s privacy', (rule) => {
    expect(quietedIn(ignored.reduce((budget, outcome) => counted(budget, rule, outcome, NOW), {} as Budget), NOW)).toEqual([]);
  });

  it('keeps rules apart', () => {
    expect(quietedIn(counted(after(...ignored.slice(1)), 'insult', 'overridden', NOW), NOW)).toEqual([]);
    expect(counted({}, 'constructor', 'shown', NOW)).toEqual({ constructor: { shown: 1, overridden: 0, inARow: 0 } });
  });
});
