import type { PanelWish } from '../checking/page-view.ts';
import type { Handlers } from '../messaging/listen.ts';
import type { Page } from '../pages/page.ts';
import { askReader } from '../pages/standing.ts';
import type { Frame, RunIn, SeenTab } from '../platform/scripts.ts';
import type { CheckDependencies } from './prepare-draft.ts';
import { checkPage } from './check-page.ts';
import type { OwnProfiles } from './own-profiles.ts';
import { refusalOf } from './page-refusal.ts';
import type { PanelWishes } from './panel-wishes.ts';

/** What only the browser can do in the page of a tab. */
export interface PageActions {
  /** Loads what reads pages; rejects where the browser does not let it. */
  readonly loadReader: (frame: Frame) => Promise<void>;
  /** Runs a function beside it, in its own world. */
  readonly runBeside: RunIn;
  /** Rejects where the tab is gone. The address is told only with the right to the page. */
  readonly tabOf: (tab: number) => Promise<SeenTab>;
  readonly showTab: (tab: number) => Promise<void>;
}

/** The page of a tab itself, not a frame in it. */
export const topOf = (tab: number): Frame => ({ tab, frame: 0 });

/** What the background does about pages that the person has checked. */
export function pageHandlers(deps: CheckDependencies & { readonly profiles: OwnProfiles }, actions: PageActions, wishes: PanelWishes): Pick<
  Handlers, 'check-page' | 'show-place' | 'wish' | 'panel-wish'
> {
  return {
    'check-page': async ({ tab }, asker) => {
      const before = await actions.tabOf(tab).catch(() => null);
      if (before === null) return { kind: 'refused', why: 'gone' };
      try {
        await actions.loadReader(topOf(tab));
      } catch {
        return { kind: 'refused', why: refusalOf(before.url) };
      }
      const page = await actions.runBeside(askReader, ['read', []], topOf(tab)) as Page | null | undefined;
      if (page == null) return { kind: 'refused', why: 'gone' };
      const origin = { tab, frame: 0, host: page.host, incognito: before.incognito || asker.incognito };
      if (page.kind === 'profile') {
        await deps.profiles.keep({ site: page.site, line: page.line, ...(page.account !== null && { account: page.account }) }, origin);
      }
      return checkPage(page, origin, deps);
    },

    'show-place': async ({ tab, place }) => {
      try {
        await actions.showTab(tab);
        return { shown: await actions.runBeside(askReader, ['show', [place]], topOf(tab)) === true };
      } catch {
        return { shown: false };
      }
    },

    wish: async ({ window, wish }: { window: number; wish: PanelWish }) => {
      await wishes.make(window, wish);
      return {};
    },
    'panel-wish': async ({ window }) => ({ wish: wishes.of(window) }),
  };
}
