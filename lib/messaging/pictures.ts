import type { Cleaned, Looked, Refused } from '../draft/looked.ts';
import type { Mark } from '../draft/mark.ts';
import type { Box } from '../draft/picture-facts.ts';
import type { PageWire } from '../platform/pictures-page.ts';

/** What the background asks of the pictures page. */
export interface ToPictures {
  look: { request: { file: Blob; name: string; marks: readonly Mark[] }; reply: Looked };
  redact: { request: { file: Blob; boxes: readonly Box[] }; reply: Cleaned | Refused };
  strip: { request: { file: Blob }; reply: File | null };
}

type Name = keyof ToPictures;

interface Ask { readonly ask: number; readonly name: Name; readonly request: unknown }
interface Stop { readonly stop: number }
interface Told { readonly told: number; readonly ok: boolean; readonly reply?: unknown; readonly reason?: string }

/** Asks the pictures page. Rejects when the signal ends it, the page fails, or is gone; the message is a reason, never words of a picture. */
export type AskPictures = <N extends Name>(name: N, request: ToPictures[N]['request'], signal: AbortSignal) => Promise<ToPictures[N]['reply']>;

export type PictureHandlers = {
  readonly [N in Name]: (request: ToPictures[N]['request'], signal: AbortSignal) => Promise<ToPictures[N]['reply']>;
};

/** The background's end. `open` gives the page's wire, opening the page first where there is none. */
export function pictureAsker(open: () => Promise<PageWire>): AskPictures {
  const waiting = new Map<number, (told: Told) => void>();
  const heard = new WeakSet<PageWire>();
  let last = 0;

  function hear(wire: PageWire): void {
    if (heard.has(wire)) return;
    heard.add(wire);
    wire.onMessage((message) => waiting.get((message as Told).told)?.(message as Told));
    wire.onEnd(() => { for (const [told, settle] of waiting) settle({ told, ok: false, reason: 'gone' }); });
  }

  return async (name, request, signal) => {
    signal.throwIfAborted();
    const wire = await open();
    hear(wire);
    const ask = ++last;
    return new Promise((resolve, reject) => {
      const stop = () => {
        waiting.delete(ask);
        wire.post({ stop: ask } satisfies Stop);
        reject(signal.reason);
      };
      signal.addEventListener('abort', stop, { once: true });
      waiting.set(ask, ({ ok, reply, reason }) => {
        waiting.delete(ask);
        signal.removeEventListener('abort', stop);
        if (ok) resolve(reply as never);
        else reject(new Error(reason));
      });
      if (signal.aborted) stop();
      else wire.post({ ask, name, request } satisfies Ask);
    });
  };
}

/**
 * The page's end: answers what is asked, and stops what is no longer wanted. `idle` is called when nothing has been asked for `quiet`
 * milliseconds.
 */
export function answerPictures(wire: PageWire, handlers: PictureHandlers, quiet: number, idle: () => void): void {
  const under = new Map<number, AbortController>();
  let timer = setTimeout(idle, quiet);

  async function answer({ ask, name, request }: Ask): Promise<void> {
    clearTimeout(timer);
    const controller = new AbortController();
    under.set(ask, controller);
    let told: Told;
    try {
      const handler = handlers[name] as (request: unknown, signal: AbortSignal) => Promise<unknown>;
      told = { told: ask, ok: true, reply: await handler(request, controller.signal) };
    } catch (cause) {
      // Only the kind of failure: a message could hold words of a picture.
      told = { told: ask, ok: false, reason: cause instanceof Error ? cause.name : typeof cause };
    }
    under.delete(ask);
    if (!controller.signal.aborted) wire.post(told);
    if (under.size === 0) {
      clearTimeout(timer);
      timer = setTimeout(idle, quiet);
    }
  }

  wire.onMessage((message) => {
    const { stop, name } = message as Partial<Stop & Ask>;
    if (stop !== undefined) under.get(stop)?.abort();
    else if (name !== undefined && Object.hasOwn(handlers, name)) void answer(message as Ask);
  });
  wire.onEnd(() => {
    for (const controller of under.values()) controller.abort();
    idle();
  });
}
