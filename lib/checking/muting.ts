import { workTalk } from '../reading/models/work-talk.ts';
import type { Reading } from '../reading/reading.ts';
import { RULE_FACTS, type RuleId } from '../rules/catalogue.ts';
import type { Breach } from '../rules/rule.ts';
import { goesTooFar } from './too-far.ts';

/** The rule that tells what is muted here. It runs whatever the packs in force ask, and no setting takes it away or changes its tier. */
export const TELLS_OF_MUTING: RuleId = 'protected-activity';

/**
 * True when protected activity mutes a breach: the rule is one of conduct or reputation, and the text speaks of pay, hours, staffing,
 * safety, unions or reporting to authorities. Rules about patients, threats and slurs are never muted.
 */
export function isMuted(reading: Reading, rule: RuleId, breach: Breach): boolean {
  return RULE_FACTS[rule].muted && reading.get(workTalk) !== null && !goesTooFar(reading, rule, breach);
}
