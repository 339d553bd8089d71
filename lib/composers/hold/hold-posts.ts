import type { WindowEvents } from '../window-events.ts';
import type { Sending } from '../session/sending.ts';
import { type Box, boxOn } from '../surfaces/find.ts';
import type { Surface } from '../surfaces/surface.ts';
import { release } from './release.ts';
import { clickedSubmission, keyedSubmission, type Submission } from './submission.ts';

/** How long the last words may take to be checked while Post is held, in milliseconds. */
const LONGEST_HOLD = 400;

interface PostHold {
  readonly events: WindowEvents;
  surfaces(): readonly Surface[];
  /** What becomes of the text of a box, whose session is begun now if there was none. */
  sendingOf(box: Box): Sending;
}

/**
 * Holds what a person sends until its last words are checked. Hears an event before the page does; one
 * that has nothing to wait for passes as it is. What a script does is never held: neither the site's nor our own.
 */
export function holdPosts({ events, surfaces, sendingOf }: PostHold, signal: AbortSignal): void {
  const busy = new WeakSet<Sending>();

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const tryLetGo = async (submission: Submission, sendings: readonly Sending[], unchecked: boolean) => {
    for (const sending of sendings) {
      if (unchecked) sending.say({ id: 'notice.unchecked', data: {} });
      else sending.sent();
    }
    if (await release(submission)) return;
    if (submission.bare) for (const sending of sendings) sending.allowOnce(!unchecked);
    else sendings[0]?.say({ id: 'notice.post-again', data: {} });
  };

  /** Whatever fails on the way, nobody is kept from posting by it. */
  const letGo = (submission: Submission, sendings: readonly Sending[], unchecked: boolean): Promise<void> => (
    tryLetGo(submission, sendings, unchecked).catch(() => (unchecked ? undefined : tryLetGo(submission, sendings, true))));

  const hold = async (submission: Submission, sendings: readonly Sending[]): Promise<void> => {
    const deadline = performance.now() + LONGEST_HOLD;
    let texts: string[];
    let settled: Awaited<ReturnType<Sending['settle']>>[];
    do {
      texts = sendings.map(({ text }) => text);
      settled = await Promise.all(sendings.map((sending) => sending.settle(Math.max(0, deadline - performance.now()))));
      // A word that was typed while the last ones were checked is checked as well, as long as there is time.
    } while (sendings.some(({ text }, index) => text !== texts[index]) && performance.now() < deadline);
    const changed = sendings.some(({ text }, index) => text !== texts[index]);
    const holding = sendings.filter((_sending, index) => settled[index] === 'holds');
    if (holding.length === 0) return letGo(submission, sendings, changed || settled.includes('unchecked'));
    const next = ([sending, ...rest]: readonly Sending[]): void => {
      if (sending === undefined) void letGo(submission, sendings, false);
      else sending.wait(() => next(rest));
    };
    next(holding);
  };

  const consider = (event: UIEvent, submission: Submission | null) => {
    if (submission === null) return;
    const sendings = submission.boxes.map(sendingOf);
    if (sendings.some((sending) => busy.has(sending))) return stop(event);
    const waiting = sendings.find((sending) => sending.waiting);
    if (waiting !== undefined) {
      stop(event);
      return waiting.remind();
    }
    // A held-down Enter goes on telling of itself; the second press is a press.
    const repeated = event instanceof KeyboardEvent && event.repeat;
    const allowed = submission.bare && !repeated && sendings.every((sending) => sending.allowed);
    if (allowed || sendings.every((sending) => sending.passes)) {
      for (const sending of sendings) {
        sending.slipped(event.timeStamp);
        if (sending.allowed) sending.spendAllowance();
        else sending.sent();
      }
      return;
    }
    stop(event);
    for (const sending of sendings) busy.add(sending);
    void hold(submission, sendings).catch(() => letGo(submission, sendings, true)).finally(() => {
      for (const sending of sendings) busy.delete(sending);
    });
  };

  events.on('click', (event) => {
    if (event.isTrusted) consider(event, clickedSubmission(event, surfaces()));
  }, signal);
  /** When the Enter that is held down was told, on the event's own clock. */
  let pressed: number | null = null;
  events.on('keydown', (event) => {
    if (!event.isTrusted) return;
    if (event.key === 'Enter') pressed = event.timeStamp;
    consider(event, keyedSubmission(event, surfaces()));
  }, signal);
  // A script that came into an open page listens after the site, which may send and keep the key to itself.
  events.on('keyup', (event) => {
    if (!event.isTrusted || event.key !== 'Enter') return;
    const kept = pressed === null;
    pressed = null;
    const box = kept ? boxOn(event.composedPath(), surfaces()) : null;
    if (box?.surface.enter !== undefined) sendingOf(box).slipped(event.timeStamp - LONGEST_HOLD);
  }, signal);
}
