import type { PanelWish } from '../checking/page-view.ts';
import type { Handlers } from '../messaging/listen.ts';
import type { Page } from '../pages/page.ts';
import { askReader } from '../pages/standing.ts';
import type { Frame, RunIn, SeenTab } from '../platform/scripts.ts';
import type { Desk } from './check-draft.ts';
import { checkPage } from './check-page.ts';
import type { OwnProfiles } from './own-profiles.ts';
import { refusalOf } from './page-refusal.ts';
import type { PanelWishes } from './panel-wishes.ts';

/** What the browser does for us in the page of a tab. */
export interface PageHands {
  /** Loads what reads pages; rejects where the browser does not let it. */
  readonly loadReader: (frame: Frame) => Promise<void>;
  /** Runs a function beside it, in its own world. */
  readonly runBeside: RunIn;
  /** Rejects where the tab is gone. The address is told only with the right to the page. */
  readonly tabOf: (tab: number) => Promise<SeenTab>;
  readonly showTab: (tab: number) => Promise<void>;
}

const topOf = (tab: number): Frame => ({ tab, frame: 0 });

/** What the background does about pages that the person has checked. */
export function pageHandlers(desk: Desk & { readonly profiles: OwnProfiles }, hands: PageHands, wishes: PanelWishes): Pick<
  Handlers, 'check-page' | 'show-place' | 'wish' | 'panel-wish'
> {
  return {
    'check-page': async ({ tab }, asker) => {
      const before = await hands.tabOf(tab).catch(() => null);
      if (before === null) return { kind: 'refused', why: 'gone' };
      try {
        await hands.loadReader(topOf(tab));
      } catch {
        return { kind: 'refused', why: refusalOf(before.url) };
      }
      const page = await hands.runBeside(askReader, ['read', null], topOf(tab)) as Page | null | undefined;
      if (page == null) return { kind: 'refused', why: 'gone' };
      const origin = { tab, frame: 0, host: page.host, incognito: before.incognito || asker.incognito };
      if (page.kind === 'profile') {
        await desk.profiles.keep({ site: page.site, line: page.line, ...(page.account !== null && { account: page.account }) }, origin);
      }
      return checkPage(page, origin, desk);
    },

    'show-place': async ({ tab, place }) => {
      try {
        await hands.showTab(tab);
        return { shown: await hands.runBeside(askReader, ['show', place], topOf(tab)) === true };
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
