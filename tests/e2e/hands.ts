import type { Docked } from './docked.ts';

/** Keys held while another is pressed. */
export type Modifier = 'Control' | 'Shift' | 'Alt' | 'Meta';

/** What a background says when it begins to be busy, as `stallBackground` asks. */
export const STALLED = 'stalled';

/** A page of the extension, or a tab. */
export interface Tab {
  /** Runs a function in the page's own world. It must not refer to anything outside itself; arguments and answer are plain data. */
  evaluate<A extends unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  screenshot(path: string): Promise<void>;
  /** Real input: what it causes is trusted. Coordinates are CSS pixels of the viewport. */
  click(x: number, y: number): Promise<void>;
  drag(from: readonly [number, number], to: readonly [number, number]): Promise<void>;
  type(text: string): Promise<void>;
  /** Puts whole lines in, as dictation does; typed where the browser gives a test no way to. */
  dictate(text: string): Promise<void>;
  press(key: string, ...modifiers: Modifier[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** A site's page, and our closed roots in it. */
export interface SitePage extends Tab {
  /**
   * Runs a function on our closed roots, outermost first, in a world the page cannot reach. Where several interfaces stand
   * there are several roots.
   */
  inOurs<A extends unknown[], T>(work: (roots: readonly ShadowRoot[], ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Composes text as an input method does, and commits it; null where the browser gives a test no way to. */
  compose: ((stages: readonly string[], committed: string) => Promise<void>) | null;
}

/** A tab with a site's page. */
export interface SiteTab extends SitePage {
  goto(url: string): Promise<void>;
  /** Chooses files in the browser's own chooser, which `press` opens, as a person does: what it causes is trusted. */
  choose(paths: readonly string[], press: () => Promise<void>): Promise<void>;
  /** Drops files as a person does who drags them in: what it causes is trusted. */
  drop(paths: readonly string[], x: number, y: number): Promise<void>;
  /** Pastes a picture from the clipboard into what has the focus; null where the browser gives a test no way to. */
  pastePicture: ((png: Uint8Array) => Promise<void>) | null;
  /** The page in a frame of this one, of the same origin, by a part of its address; what is typed goes where the focus is. */
  frame(address: string): Promise<SitePage>;
}

/** What a test can do with a browser that has the extension in it. */
export interface Hands {
  readonly name: 'chromium' | 'firefox';
  /** The first tab. */
  readonly tab: SiteTab;
  newTab(): Promise<SiteTab>;
  /** A page of the extension (`options.html`) in a tab of its own. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Ends the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Keeps the background busy, so that nothing is answered for so many milliseconds. Returns once it is. */
  stallBackground(ms: number): Promise<void>;
  /** Reloads the extension under open tabs, as an update does. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off under open tabs, as a person does or a policy that withdraws it. */
  switchOff(): Promise<void>;
  /** Has the browser ask now whether there is a newer version, and take it, as it does by itself every few hours. */
  update(): Promise<void>;
  /** Gives the right to the page in a tab that is in front, as a press on the toolbar's button does, until the tab goes elsewhere. */
  pressButton(tab: SiteTab): Promise<void>;
  /**
   * Presses the keys of one of the extension's commands in a tab that is in front. Chromium gives a test no way to: there the command
   * is told to the extension, with the right that a press gives; a panel can't open of it.
   */
  pressKeys(tab: SiteTab, command: string): Promise<void>;
  /** Chooses an entry of the extension's in the menu of a place in the page in front; in Chromium as `pressKeys` does. */
  chooseEntry(tab: SiteTab, entry: string, place: string): Promise<void>;
  /** Takes the right to the sites away or gives it back, as a person does in the browser's own settings. */
  allowSites: (allowed: boolean) => Promise<void>;
  /** Answers the browser's own question for a permission, which `press` brings up; null where a test has no way to. */
  answerPrompt: ((yes: boolean, press: () => Promise<void>) => Promise<void>) | null;
  /** A tab in a private window, with the extension let into it; null where a test has no way to. */
  openPrivateTab: (() => Promise<SiteTab>) | null;
  /** The panel beside the tabs, once it is opened; null where a test has no way to. */
  docked: (() => Promise<Docked>) | null;
  /** Ends the browser, and tells which hosts pages and extension asked for that are none of the local pages'. */
  close(): Promise<readonly string[]>;
}
