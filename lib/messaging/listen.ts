import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import type { ToBackground } from './messages.ts';
import type { Answer, Envelope } from './send.ts';
import { type Sender, SHAPES } from './shapes.ts';

/** The page a request came from, as the browser vouches for it. */
export interface Origin {
  readonly tab: number;
  readonly frame: number;
  readonly host: string;
  /** A private window: nothing may be stored. */
  readonly incognito: boolean;
}

export type Handlers = {
  readonly [Name in keyof ToBackground]: (
    request: ToBackground[Name]['request'],
    origin: Origin,
  ) => ToBackground[Name]['reply'] | Promise<ToBackground[Name]['reply']>;
};

function whoSent(sender: Runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return 'page';
  return sender.tab?.id === undefined ? null : 'content';
}

function originOf(sender: Runtime.MessageSender, envelope: Envelope): Origin {
  return {
    tab: sender.tab?.id ?? -1,
    frame: sender.frameId ?? 0,
    host: sender.url ? new URL(sender.url).hostname : '',
    incognito: sender.tab?.incognito === true || envelope.incognito === true,
  };
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).chaperone === 'string';
}

async function answer(envelope: Envelope, sender: Runtime.MessageSender, handlers: Handlers): Promise<Answer> {
  const name = envelope.chaperone as keyof ToBackground;
  if (!Object.hasOwn(SHAPES, name)) return { ok: false, reason: 'unknown-message' };
  const who = whoSent(sender);
  const row = SHAPES[name];
  if (who === null || !(row.from as readonly Sender[]).includes(who)) return { ok: false, reason: 'not-allowed' };
  const parsed = v.safeParse(row.request, envelope.request);
  if (!parsed.success) return { ok: false, reason: 'wrong-shape' };
  try {
    const handler = handlers[name] as (request: unknown, origin: Origin) => unknown;
    return { ok: true, reply: await handler(parsed.output, originOf(sender, envelope)) };
  } catch (cause) {
    // Only the kind of failure goes back and to the log: a message could hold words of a draft.
    console.warn('chaperone: request failed', name, cause instanceof Error ? cause.name : typeof cause);
    return { ok: false, reason: 'failed' };
  }
}

/** Answers the table's messages. The only listener for them; messages of other kinds are left alone. */
export function listen(handlers: Handlers): void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void): true | undefined => {
    if (!isEnvelope(message)) return undefined;
    void answer(message, sender, handlers).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
