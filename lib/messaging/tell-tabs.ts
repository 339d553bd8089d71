import { browser } from '../platform/browser.ts';
import { watchedPatterns } from '../platform/site-access.ts';
import type { ToTab } from './messages.ts';
import type { Envelope } from './send.ts';

/** Tells one tab's content scripts. A tab without one answers nothing, which is no failure. */
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

/** Tells every open tab whose page is watched, or those of them that match one of these patterns. */
export async function tellTabs<Name extends keyof ToTab>(name: Name, request: ToTab[Name]['request'], pages?: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...pages ?? await watchedPatterns()] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellTab(id, name, request))));
}

/** Tells every tab, also those whose page may not be seen any more; where nothing of ours runs nobody hears it. */
export async function tellAllTabs<Name extends keyof ToTab>(name: Name, request: ToTab[Name]['request']): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellTab(id, name, request))));
}
