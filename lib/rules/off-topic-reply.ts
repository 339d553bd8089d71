import { sentenceAt } from '../reading/sentences.ts';
import { LEAVES, TURNS } from '../reading/turning/wordings.ts';
import { isTurning } from '../reading/turning/turning.ts';
import type { Rule } from './rule.ts';

/** An answer that speaks of something else than the post it answers. A short reaction is fine. */
export const offTopicReply: Rule = {
  id: 'off-topic-reply',
  evaluate(reading) {
    if (!reading.get(isTurning)) return [];
    const turn = LEAVES.exec(reading.text) ?? TURNS.exec(reading.text);
    return [{ kind: 'elsewhere', span: turn === null ? null : sentenceAt(reading, turn.index) }];
  },
};
