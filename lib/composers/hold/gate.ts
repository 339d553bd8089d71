import type { Session } from '../session/session.ts';
import type { Box } from '../surfaces/find.ts';
import type { Surface } from '../surfaces/surface.ts';
import { release } from './release.ts';
import { clickedSubmission, keyedSubmission, type Submission } from './submission.ts';

/** How long the last words may take to be checked while Post is held, in milliseconds. */
export const LONGEST_HOLD = 400;

interface Gate {
  readonly surfaces: readonly Surface[];
  /** The session of a box, begun now if there was none. */
  sessionOf(box: Box): Session;
}

/**
 * Holds what a person sends until its last words are checked. Listens at the window before the page does; an event
 * that has nothing to wait for passes as it is. What a script does is never held: neither the site's nor our own.
 */
export function keepGate({ surfaces, sessionOf }: Gate, signal: AbortSignal): void {
  const busy = new WeakSet<Session>();

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const letGo = async (submission: Submission, sessions: readonly Session[], unchecked: boolean) => {
    for (const session of sessions) {
      if (unchecked) session.say({ id: 'notice.unchecked', data: {} });
      else session.sent();
    }
    if (!(await release(submission))) sessions[0]?.say({ id: 'notice.post-again', data: {} });
  };

  const hold = async (submission: Submission, sessions: readonly Session[]): Promise<void> => {
    const deadline = performance.now() + LONGEST_HOLD;
    let texts: string[];
    let settled: Awaited<ReturnType<Session['settle']>>[];
    do {
      texts = sessions.map(({ text }) => text);
      settled = await Promise.all(sessions.map((session) => session.settle(Math.max(0, deadline - performance.now()))));
      // A word that was typed while the last ones were checked is checked as well, as long as there is time.
    } while (sessions.some(({ text }, index) => text !== texts[index]) && performance.now() < deadline);
    const changed = sessions.some(({ text }, index) => text !== texts[index]);
    const holding = sessions.filter((_session, index) => settled[index] === 'holds');
    if (holding.length === 0) return letGo(submission, sessions, changed || settled.includes('unchecked'));
    const next = ([session, ...rest]: readonly Session[]): void => {
      if (session === undefined) void letGo(submission, sessions, false);
      else session.wait(() => next(rest));
    };
    next(holding);
  };

  const consider = (event: Event, submission: Submission | null) => {
    if (submission === null) return;
    const sessions = submission.boxes.map(sessionOf);
    if (sessions.some((session) => busy.has(session))) return stop(event);
    const waiting = sessions.find((session) => session.waiting);
    if (waiting !== undefined) {
      stop(event);
      return waiting.remind();
    }
    if (sessions.every((session) => session.passes)) {
      for (const session of sessions) session.sent();
      return;
    }
    stop(event);
    for (const session of sessions) busy.add(session);
    void hold(submission, sessions).finally(() => {
      for (const session of sessions) busy.delete(session);
    });
  };

  const options = { capture: true, signal };
  window.addEventListener('click', (event) => {
    if (event.isTrusted) consider(event, clickedSubmission(event, surfaces));
  }, options);
  window.addEventListener('keydown', (event) => {
    if (event.isTrusted) consider(event, keyedSubmission(event, surfaces));
  }, options);
}
