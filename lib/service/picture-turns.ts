import type { Origin } from '../messaging/listen.ts';

/** The longest look at a picture, in milliseconds, from when its turn comes; after that it goes on and counts as not checked. */
export const LONGEST_LOOK = 20_000;

/** Work on pictures, one after the other. */
export interface PictureTurns {
  /** Runs work when its turn comes, so that each has all cores. It ends when the person skips it, or after the longest look. */
  take<T>(id: string, origin: Origin, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Ends the work of this name. */
  skip(id: string, origin: Origin): void;
}

/** Opens the one row that everything about pictures stands in. */
export function openPictureTurns(): PictureTurns {
  /** What is under way, by tab and the asker's own name for it. */
  const under = new Map<string, AbortController>();
  const nameOf = (id: string, { tab, frame }: Origin) => `${tab}:${frame}:${id}`;
  let last: Promise<unknown> = Promise.resolve();

  return {
    async take(id, origin, work) {
      const controller = new AbortController();
      const name = nameOf(id, origin);
      under.set(name, controller);
      const skipped = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve(), { once: true }));
      const before = last;
      const turn = Promise.race([before, skipped]).then(() => work(AbortSignal.any([controller.signal, AbortSignal.timeout(LONGEST_LOOK)])));
      // Nothing of what was seen may stay in the row: it would for as long as the background runs.
      last = Promise.all([before, turn.catch(() => {})]).then(() => undefined);
      try {
        return await turn;
      } finally {
        if (under.get(name) === controller) under.delete(name);
      }
    },
    skip: (id, origin) => under.get(nameOf(id, origin))?.abort(),
  };
}
