import { type Session, startSession } from './browser.ts';
import type { SiteTab, Tab } from './hands.ts';
import { openDrawn } from './pages.ts';

/** A blog's page, to be read from the panel. */
export const BLOG = 'https://ward-notes.test/night';

/** A browser with a site's tab, and the panel's page in a tab of its own. */
export interface BesidePanel {
  readonly session: Session;
  readonly site: SiteTab;
  readonly panel: Tab;
}

export async function startBesidePanel(): Promise<BesidePanel> {
  const session = await startSession();
  return { session, site: session.hands.tab, panel: await openDrawn(session.hands, 'panel.html', 400, 900) };
}

/** Takes away what panels, in a tab or docked, said of a page before, so that it is not taken for the answer. */
export const unsay = (panel: Tab) => panel.evaluate(() => {
  for (const { document: { body } } of (globalThis as unknown as { chrome: typeof chrome }).chrome.extension.getViews()) {
    // A docked panel that has not loaded yet has no body, and says nothing.
    for (const said of body?.querySelectorAll<HTMLElement>('#page [role="status"]') ?? []) said.textContent = '';
  }
});
