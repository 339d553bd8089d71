import { browser } from './browser.ts';
import { SITE_MATCHES } from './manifest.ts';

/** One frame of one tab. */
export interface Frame {
  readonly tab: number;
  readonly frame: number;
}

const targetOf = ({ tab, frame }: Frame) => ({ tabId: tab, frameIds: [frame] });

/** Loads built scripts into one frame, in this order; they share the isolated world of the content script that is there. */
export async function loadScripts(files: readonly string[], frame: Frame): Promise<void> {
  if (files.length > 0) await browser.scripting.executeScript({ target: targetOf(frame), files: [...files] });
}

/** Runs a self-contained function in our own world of a frame, beside a script of ours that stands there. */
export async function runBeside<Args extends unknown[]>(func: (...args: Args) => unknown, args: Args, frame: Frame): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({ target: targetOf(frame), func: func as (...args: unknown[]) => unknown, args });
  return result?.result;
}

/**
 * Runs a self-contained function in the page's own world and gives back what it returned. The page can have tampered
 * with everything the function touches, so the answer is untrusted.
 */
export async function runInPage<Args extends unknown[]>(func: (...args: Args) => unknown, args: Args, frame: Frame): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({
    target: targetOf(frame),
    world: 'MAIN',
    func: func as (...args: unknown[]) => unknown,
    args,
  } as Parameters<typeof browser.scripting.executeScript>[0]);
  return result?.result;
}

/**
 * Runs a built script in a tab's page, in a world of our own, and gives back what it returned: plain data.
 * @returns undefined where the browser does not let us into the page.
 */
export async function askPage(file: string, tab: number): Promise<unknown> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
    return answer?.result;
  } catch {
    return undefined;
  }
}

/** What the browser tells of a tab; its address only where a press or a permission lets us see it. */
export async function tabOf(tab: number): Promise<{ url?: string | undefined; incognito: boolean }> {
  const { url, incognito } = await browser.tabs.get(tab);
  return { url, incognito };
}

/** Puts the content script into tabs that were open before the extension was installed or updated. */
export async function takeOverOpenTabs(script: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: SITE_MATCHES });
  await Promise.allSettled(tabs.map(({ id, discarded }) =>
    id === undefined || discarded ? undefined : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [script] })));
}

/** The key that moves between text and banner, as the browser names it; empty when none is set. */
export async function focusShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'switch-focus')?.shortcut ?? '';
}
