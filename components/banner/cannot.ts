import type { View } from '../../lib/checking/view.ts';
import { say, tell } from '../../lib/words/words.ts';

/** Why a box can't be watched, in a sentence. */
export function cannotSentence(view: View): string {
  const why = view.notChecked[0];
  return why ? tell(why.sentence) : say('cannot');
}
