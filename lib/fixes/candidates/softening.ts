import type { Message } from '../../checking/report.ts';
import type { Span } from '../../draft/span.ts';
import type { Candidate } from '../candidate.ts';
import { softened, type Softened } from '../softened.ts';
import type { Softer } from '../wordings/softer.ts';

/** Words of one change stand on the button, where they are few. In UTF-16 units. */
const LONGEST_LABEL = 48;

function labelOf([only, another]: readonly Softened[]): Message {
  if (only === undefined || another !== undefined || Math.max(only.quote.length, only.words.length) > LONGEST_LABEL) return { id: 'fix.soften', data: {} };
  return only.words === '' ? { id: 'fix.leave-out', data: { quote: only.quote } } : { id: 'fix.replace', data: { text: only.words } };
}

/** Plain words for the rude ones of a list that meet one of the spans; none where the list knows none of them. */
export function softening(text: string, spans: readonly Span[], list: readonly Softer[]): Candidate[] {
  const soft = softened(text, spans, list);
  return soft.length === 0 ? [] : [{ label: labelOf(soft), edits: soft.map(({ edit }) => edit) }];
}
