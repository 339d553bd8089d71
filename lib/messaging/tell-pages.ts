import { browser } from '../platform/browser.ts';
import type { ToPages } from './messages.ts';
import type { Envelope } from './send.ts';

/** Tells the extension's own pages that are open; where none is, that is no failure. */
export async function tellPages<Name extends keyof ToPages>(name: Name, request: ToPages[Name]['request']): Promise<void> {
  const envelope: Envelope = { chaperone: name, request };
  await browser.runtime.sendMessage(envelope).catch(() => undefined);
}

/** Hears in a page of the extension what the background tells them all. */
export function hearInPage(handlers: { readonly [Name in keyof ToPages]: (request: ToPages[Name]['request']) => void }): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: { tab?: unknown; id?: string }) => {
    const { chaperone: name, request } = (message ?? {}) as Partial<Envelope>;
    // What a page's content script says is none of these.
    if (name === undefined || sender.tab !== undefined || sender.id !== browser.runtime.id || !Object.hasOwn(handlers, name)) return undefined;
    handlers[name as keyof ToPages](request as never);
    return undefined;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
