import type { Ear } from '../ear.ts';
import type { Session } from '../session/session.ts';
import { type Box, boxOn } from '../surfaces/find.ts';
import type { Surface } from '../surfaces/surface.ts';
import { release } from './release.ts';
import { clickedSubmission, keyedSubmission, type Submission } from './submission.ts';

/** How long the last words may take to be checked while Post is held, in milliseconds. */
export const LONGEST_HOLD = 400;

interface Gate {
  readonly ear: Ear;
  surfaces(): readonly Surface[];
  /** The session of a box, begun now if there was none. */
  sessionOf(box: Box): Session;
}

/**
 * Holds what a person sends until its last words are checked. Hears an event before the page does; one
 * that has nothing to wait for passes as it is. What a script does is never held: neither the site's nor our own.
 */
export function keepGate({ ear, surfaces, sessionOf }: Gate, signal: AbortSignal): void {
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
    if (await release(submission)) return;
    if (submission.bare) for (const session of sessions) session.allowOnce(!unchecked);
    else sessions[0]?.say({ id: 'notice.post-again', data: {} });
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

  const consider = (event: UIEvent, submission: Submission | null) => {
    if (submission === null) return;
    const sessions = submission.boxes.map(sessionOf);
    if (sessions.some((session) => busy.has(session))) return stop(event);
    const waiting = sessions.find((session) => session.waiting);
    if (waiting !== undefined) {
      stop(event);
      return waiting.remind();
    }
    // A held-down Enter goes on telling of itself; the second press is a press.
    const repeated = event instanceof KeyboardEvent && event.repeat;
    const allowed = submission.bare && !repeated && sessions.every((session) => session.allowed);
    if (allowed || sessions.every((session) => session.passes)) {
      for (const session of sessions) {
        session.slipped(event.timeStamp);
        if (session.allowed) session.spendAllowance();
        else session.sent();
      }
      return;
    }
    stop(event);
    for (const session of sessions) busy.add(session);
    void hold(submission, sessions).finally(() => {
      for (const session of sessions) busy.delete(session);
    });
  };

  ear.on('click', (event) => {
    if (event.isTrusted) consider(event, clickedSubmission(event, surfaces()));
  }, signal);
  /** When the Enter that is held down was told, on the event's own clock. */
  let pressed: number | null = null;
  ear.on('keydown', (event) => {
    if (!event.isTrusted) return;
    if (event.key === 'Enter') pressed = event.timeStamp;
    consider(event, keyedSubmission(event, surfaces()));
  }, signal);
  // A script that came into an open page listens after the site, which may send and keep the key to itself.
  ear.on('keyup', (event) => {
    if (!event.isTrusted || event.key !== 'Enter') return;
    const kept = pressed === null;
    pressed = null;
    const box = kept ? boxOn(event.composedPath(), surfaces()) : null;
    if (box?.surface.enter !== undefined) sessionOf(box).slipped(event.timeStamp - LONGEST_HOLD);
  }, signal);
}
