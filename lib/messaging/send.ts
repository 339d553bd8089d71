import { browser } from 'wxt/browser';
import type { ToBackground } from './messages.ts';

/** What crosses the wire. The name says which row of the table it is. */
export interface Envelope {
  readonly chaperone: string;
  readonly request: unknown;
  /** Said by a page of ours that stands in a private window, where the browser itself does not tell: nothing may be stored. */
  readonly incognito?: boolean;
}

/** Every request is answered: with a reply, or with the reason there is none. */
export type Answer = { readonly ok: true; readonly reply: unknown } | { readonly ok: false; readonly reason: string };

/**
 * Asks the background.
 * @throws Error when the background refuses, fails or is gone; the message is a reason, never words of a draft.
 */
export async function send<Name extends keyof ToBackground>(
  name: Name,
  request: ToBackground[Name]['request'],
  { incognito = false }: { readonly incognito?: boolean } = {},
): Promise<ToBackground[Name]['reply']> {
  const envelope: Envelope = { chaperone: name, request, ...(incognito && { incognito }) };
  const answer = (await browser.runtime.sendMessage(envelope)) as Answer | undefined;
  if (answer?.ok !== true) throw new Error(answer?.reason ?? 'no-answer');
  return answer.reply as ToBackground[Name]['reply'];
}
