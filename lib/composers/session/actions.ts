import type { Fix, Message } from '../../checking/report.ts';
import type { Card, Decision, ViewActions } from '../../checking/view.ts';
import type { Checks } from './checks.ts';
import type { Findings } from './findings.ts';
import type { Fixes } from './fixes.ts';
import type { Responses } from './responses.ts';
import type { Sending } from './sending.ts';
import type { Showing } from './showing.ts';

/** The parts of a session that a press in the interface reaches. */
interface Parts {
  readonly checks: Checks;
  readonly findings: Findings;
  readonly fixes: Fixes;
  readonly responses: Responses;
  readonly showing: Showing;
  readonly sending: Sending;
  /** Aborted when the session ends. */
  readonly signal: AbortSignal;
  /** The draft's name by which decisions are kept. */
  id(): string;
  text(): string;
  /** A fix changed the text from what it was before; false where nothing is left of it. */
  changed(before: string): boolean;
  recheck(): void;
  say(message: Message, copy?: string): void;
  openOptions(): void;
}

/** Writes a fix that was pressed, and lets go of a held post that nothing holds any more. */
async function apply(fix: Fix, { checks, findings, fixes, responses, showing, sending, signal, text, changed, say }: Parts): Promise<void> {
  if (!fixes.fits(fix)) return;
  const fromInside = showing.focused;
  const before = text();
  const { held } = sending;
  const done = await fixes.apply(fix);
  if (signal.aborted || !changed(before)) return;
  if (done === 'written') responses.actedOn(fix.rule);
  if (done === 'not-tried') say({ id: 'notice.fix-copy', data: {} }, fix.text);
  if (done === 'differs') say({ id: text() === before ? 'notice.fix' : 'notice.fix-copy', data: {} }, fix.text);
  await checks.now();
  // The person sees the changed text before it goes out, so Post is pressed again, unless something holds it still.
  if (sending.held === held && findings.holding.length === 0) sending.drop();
  showing.render();
  if (fromInside && sending.waiting) showing.focus();
}

async function decide(card: Card | undefined, decision: Decision | null, { findings, responses, showing, sending, id, recheck, say }: Parts): Promise<void> {
  if (card === undefined) return;
  const deciding = responses.decide(id(), card, decision);
  if (findings.holding.length === 0) sending.drop();
  showing.render();
  if (!(await deciding)) say({ id: 'notice.not-kept', data: {} });
  // A permission or an allowed word reaches further than this card.
  recheck();
}

function postAnyway(parts: Parts): void {
  const { findings: { holding }, sending, showing } = parts;
  const release = sending.held;
  if (release === null || holding.some(({ tier }) => tier === 'block')) return;
  for (const card of holding) void decide(card, 'left-as-is', parts);
  sending.drop();
  showing.render();
  release();
}

/** What each press in the interface does. The parts are asked for at the press: the interface is made before some of them. */
export function actionsOf(parts: () => Parts): ViewActions {
  const cardOf = (id: string) => parts().findings.card(id);
  return {
    open: (card) => void parts().fixes.open(card),
    apply: (fix) => void apply(fix, parts()),
    decide: (card, decision) => void decide(cardOf(card), decision, parts()),
    undo: (card) => void decide(cardOf(card), null, parts()),
    back: () => void parts().sending.back(),
    postAnyway: () => postAnyway(parts()),
    dismissNotice: () => parts().showing.dismiss(),
    openOptions: () => parts().openOptions(),
  };
}
