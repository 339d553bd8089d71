import { browser } from './browser.ts';

/** One frame of one tab. */
export interface Frame {
  readonly tab: number;
  readonly frame: number;
}

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

/** Runs what is given in one frame, and gives back what it returned. */
async function inject({ tab, frame }: Frame, script: Omit<Injection, 'target'>): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({ ...script, target: { tabId: tab, frameIds: [frame] } } as Injection);
  return answer?.result;
}

/** Loads built scripts into one frame, in this order; they share the isolated world of the content script that is there. */
export async function loadScripts(files: readonly string[], frame: Frame): Promise<void> {
  if (files.length > 0) await inject(frame, { files: [...files] });
}

/** Puts a style into one frame; Firefox takes it out when the extension goes. */
export async function addStyle(css: string, { tab, frame }: Frame): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [frame] }, css });
}

/** Runs a self-contained function with plain arguments in one frame, and gives back what it returned. */
export type RunIn = <Args extends unknown[]>(func: (...args: Args) => unknown, args: Args, frame: Frame) => Promise<unknown>;

const runIn = (world: 'ISOLATED' | 'MAIN'): RunIn => (func, args, frame) => inject(frame, { world, func, args } as Omit<Injection, 'target'>);

/** Runs a function in our own world of a frame, beside a script of ours that stands there. */
export const runBeside = runIn('ISOLATED');

/** Runs a function in the page's own world. The page can have tampered with everything it touches, so the answer is untrusted. */
export const runInPage = runIn('MAIN');

/**
 * Runs a built script in a tab's page, in a world of our own, and gives back what it returned: plain data.
 * @returns undefined where the browser does not let us into the page.
 */
export function askPage(file: string, tab: number): Promise<unknown> {
  return inject({ tab, frame: 0 }, { files: [file] }).catch(() => undefined);
}

/** A tab, as far as a press or a permission lets it be seen. */
export interface SeenTab {
  /** Absent where the browser does not tell. */
  readonly url?: string | undefined;
  readonly incognito: boolean;
}

/** What the browser tells of a tab. Rejects where it is gone. */
export async function tabOf(tab: number): Promise<SeenTab> {
  const { url, incognito } = await browser.tabs.get(tab);
  return { url, incognito };
}

/** The key that moves between text and banner, as the browser names it; empty when none is set. */
export async function focusShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'switch-focus')?.shortcut ?? '';
}
