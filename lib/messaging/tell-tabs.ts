import { browser } from '../platform/browser.ts';
import type { ToTab } from './messages.ts';
import type { Envelope } from './send.ts';

/** Sends one message to a tab's content scripts. A tab without one answers nothing, which is no failure. */
export async function tellTab<Name extends keyof ToTab>(
  tab: number,
  name: Name,
  request: ToTab[Name]['request'],
): Promise<ToTab[Name]['reply'] | undefined> {
  const envelope: Envelope = { chaperone: name, request };
  try {
    return (await browser.tabs.sendMessage(tab, envelope)) as ToTab[Name]['reply'];
  } catch {
    return undefined;
  }
}

/** The open tabs whose pages are watched. */
export async function watchedTabs(matches: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
