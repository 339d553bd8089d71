import type { Message, NotChecked } from '../../checking/report.ts';
import type { Card, Checked, Notice, View } from '../../checking/view.ts';

/** What a session knows when it is asked for a view. */
export interface Known {
  readonly text: string;
  readonly cards: readonly Card[];
  readonly fixes: View['fixes'];
  readonly answer: Checked | null;
  /** The newest check failed. */
  readonly failed: boolean;
  readonly cannot: Message | null;
  /** Changes can be put into the box. */
  readonly writable: boolean;
  readonly waiting: boolean;
  readonly notice: Notice | null;
}

function notChecked({ answer, failed, cannot, writable, cards }: Known): NotChecked[] {
  const missing = (id: string, sentence: Message): NotChecked => ({ what: 'background', id, sentence });
  return [
    ...(cannot === null ? [] : [missing('composer', cannot)]),
    ...(writable || cards.every(({ decision }) => decision !== null) ? [] : [missing('writing', { id: 'cannot.write', data: {} })]),
    ...(failed ? [missing('background', { id: 'not-checked.background', data: {} })] : []),
    ...(answer?.report.notChecked ?? []),
  ];
}

/** Whom to ask where an institution blocks the post. */
function blockedBy(open: readonly Card[]): Message | null {
  const blocking = open.find(({ tier }) => tier === 'block');
  if (blocking === undefined) return null;
  const contact = blocking.citations.find((citation) => citation.contact !== null)?.contact;
  return contact ? { id: 'blocked', data: { contact } } : { id: 'blocked.nobody', data: {} };
}

/** All that the interface shows. */
export function viewOf(known: Known): View {
  const { text, cards, fixes, answer, failed, cannot, waiting, notice } = known;
  const open = cards.filter(({ decision }) => decision === null);
  const speaks = open.some(({ tier }) => tier !== 'note');
  return {
    presence: waiting ? 'waiting' : cannot !== null ? 'cannot' : speaks ? 'banner' : 'mark',
    text,
    cards,
    notChecked: notChecked(known),
    checkedRules: failed ? 0 : answer?.report.checked.length ?? 0,
    packs: answer?.packs ?? [],
    fixes: { ...fixes },
    notice,
    shortcut: answer?.shortcut ?? '',
    blocked: blockedBy(open),
    ...(answer?.feeling && { feeling: answer.feeling }),
  };
}
