import { leaveGiven } from '../reading/reputation/leave.ts';
import { privateTalk } from '../reading/reputation/private-talk.ts';
import { firstBreach } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** What was written or said to some people only, handed on. A draft gives one finding: the first sentence that does it. */
export const privateConversation: Rule = {
  id: 'private-conversation',
  exempts: leaveGiven,
  evaluate: (reading) => firstBreach(reading.get(privateTalk)),
};
