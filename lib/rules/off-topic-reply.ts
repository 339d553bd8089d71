import { sentenceAt } from '../reading/sentences.ts';
import { leavable } from '../reading/turning/signs.ts';
import { staysThoughAsked } from '../reading/turning/asked-to-leave.ts';
import { LEAVES } from '../reading/turning/wordings.ts';
import type { Rule } from './rule.ts';

/**
 * An answer that speaks of something else than the post it answers, or goes on where its writer was asked to leave. A short reaction is
 * fine. Few say so themselves; the rest the learned model tells by what `turnSigns` sees and by the words on both sides.
 */
export const offTopicReply: Rule = {
  id: 'off-topic-reply',
  exempts: (reading) => reading.get(leavable) === null || reading.get(staysThoughAsked),
  evaluate(reading) {
    if (reading.get(staysThoughAsked)) return [{ kind: 'asked-to-leave', span: null }];
    const says = reading.get(leavable) && LEAVES.exec(reading.text);
    return says === null ? [] : [{ kind: 'elsewhere', message: 'finding.off-topic-reply', span: sentenceAt(reading, says.index) }];
  },
};
