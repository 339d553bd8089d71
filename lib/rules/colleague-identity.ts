import { colleaguesTold } from '../reading/reputation/colleagues.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

/** True when the post that is answered, or the thread, gives these very words. */
function isSaidBefore({ draft }: Reading, words: string): boolean {
  return [draft.replyTo ?? '', ...(draft.thread ?? [])].some((text) => text.toLowerCase().includes(words.toLowerCase()));
}

/** A colleague, trainee or member of a network named, outed or singled out. Public work, offices and thanks with leave are none. */
export const colleagueIdentity: Rule = {
  id: 'colleague-identity',
  evaluate(reading) {
    return reading.get(colleaguesTold).map(({ kind, start, end }) => {
      const span = { start, end };
      return { kind, span, allowances: isSaidBefore(reading, reading.quote(span)) ? ['member-disclosed' as const] : [] };
    });
  },
};
