import { browser } from 'wxt/browser';
import type { ToTab } from './messages.ts';
import type { Envelope } from './send.ts';

export type TabHandlers = { readonly [Name in keyof ToTab]: (request: ToTab[Name]['request']) => ToTab[Name]['reply'] };

/** Hears what the background tells a page's content scripts, until the signal ends it. Messages without a handler here are another script's. */
export function hear(handlers: Partial<TabHandlers>, signal: AbortSignal): void {
  const onMessage = (message: unknown, _sender: unknown, respond: (reply: unknown) => void): undefined => {
    const { chaperone: name, request } = (message ?? {}) as Partial<Envelope>;
    if (name === undefined || !Object.hasOwn(handlers, name)) return undefined;
    const reply = (handlers[name as keyof ToTab] as (request: unknown) => unknown)(request);
    // Several frames hear a message; only one with something to say answers.
    if (reply !== undefined) respond(reply);
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  // Taking a listener off throws once the extension is gone, and then there is nothing to take off.
  signal.addEventListener('abort', () => browser.runtime?.id && browser.runtime.onMessage.removeListener(onMessage));
}
