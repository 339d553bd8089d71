import { describe, expect, it } from 'vitest';
import { type Budget, counted, type Outcome, OVERRIDES_TO_QUIET, quietedIn } from './budget.ts';

function after(...outcomes: readonly Outcome[]): Budget {
  return outcomes.reduce((budget, outcome) => counted(budget, 'profanity', outcome), {} as Budget);
}

const ignored: readonly Outcome[] = Array.from({ length: OVERRIDES_TO_QUIET }, () => 'overridden');

describe('the alert budget', () => {
  it('quiets a rule after five overrides in a row, not after four', () => {
    expect(quietedIn(after(...ignored.slice(1)))).toEqual([]);
    expect(quietedIn(after(...ignored))).toEqual(['profanity']);
  });

  it('begins anew when a warning was acted on, also when the rule was quiet', () => {
    expect(quietedIn(after(...ignored.slice(1), 'acted-on', 'overridden'))).toEqual([]);
    expect(quietedIn(after(...ignored, 'acted-on'))).toEqual([]);
  });

  it('counts what was shown without taking it for an override', () => {
    expect(after('shown', 'shown', 'overridden')).toEqual({ profanity: { shown: 2, overridden: 1, inARow: 1 } });
  });

  it.each(['patient-identifier', 'patient-case', 'image-face'])('never quiets %s, which keeps a patient\'s privacy', (rule) => {
    expect(quietedIn(ignored.reduce((budget, outcome) => counted(budget, rule, outcome), {} as Budget))).toEqual([]);
  });

  it('keeps rules apart', () => {
    expect(quietedIn(counted(after(...ignored.slice(1)), 'insult', 'overridden'))).toEqual([]);
    expect(counted({}, 'constructor', 'shown')).toEqual({ constructor: { shown: 1, overridden: 0, inARow: 0 } });
  });
});
