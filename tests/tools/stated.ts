import type { Draft } from '../../lib/draft/draft.ts';
import { judgement } from '../../lib/reading/models/judge.ts';
import { Reading, type Feature } from '../../lib/reading/reading.ts';

/**
 * The draft as it is read when the network says this much of these topics, in logits, and of no other. For tests of what is made of it:
 * the weights change with every teaching.
 * @throws Error, once asked, for a topic that is not stated: nothing then hangs on the weights unseen.
 */
export function readingWhere(stated: Readonly<Record<string, number>>, draft: Draft): Reading {
  const says = (id: string): number => {
    const logits = stated[id];
    if (logits === undefined) throw new Error(`it is not stated what the network says of "${id}"`);
    return logits;
  };
  return new Reading(draft, new Map<Feature<unknown>, unknown>([[judgement, says]]));
}
