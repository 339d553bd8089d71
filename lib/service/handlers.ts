import { pasteText } from '../composers/main-world/paste-text.ts';
import { readModel } from '../composers/main-world/read-model.ts';
import { check } from '../checking/check.ts';
import type { Decisions } from '../decisions/decisions.ts';
import { fixesFor } from '../fixes/propose.ts';
import type { Handlers } from '../messaging/listen.ts';
import type { ModelReply } from '../messaging/messages.ts';
import type { AskPictures } from '../messaging/pictures.ts';
import type { WatchedSite } from '../platform/manifest.ts';
import type { Frame, RunIn } from '../platform/scripts.ts';
import { BUNDLED_IDS } from '../policies/bundled.ts';
import type { Language } from '../words/languages.ts';
import { checkExample, readLibrary } from './library.ts';
import { checkDraft, type Desk, prepare } from './check-draft.ts';
import type { OwnPosts } from './own-posts.ts';
import type { OwnProfiles } from './own-profiles.ts';
import type { Shelf } from './pack-shelf.ts';
import { benchPack } from './pack-bench.ts';
import { pictureHandlers } from './pictures.ts';
import { type PageHands, pageHandlers } from './page-handlers.ts';
import type { PanelWishes } from './panel-wishes.ts';
import { type Rememberer, rememberPage } from './remember-page.ts';
import type { RememberedPages } from './remembered.ts';
import { readRules } from './rule-list.ts';

/** What the browser does for us. */
export interface Hands extends PageHands {
  /** Loads what watches composers into a frame. */
  readonly loadWatching: (frame: Frame) => Promise<void>;
  /** Loads the interface into a frame. */
  readonly loadInterface: (frame: Frame) => Promise<void>;
  /** Loads the words of the language in force into a frame, and tells which it is. */
  readonly loadWords: (frame: Frame) => Promise<Language>;
  /** Runs a function in the page's own world; its answer is untrusted. */
  readonly runInPage: RunIn;
  /** True when an address is one of a site that is turned off. */
  readonly isOff: (address: string, off: readonly WatchedSite[]) => boolean;
  readonly openOptions: () => Promise<void>;
  /** What a press lets us see of a tab's page. */
  readonly readArticle: Rememberer['readArticle'];
  /** Has the drafts in open tabs checked again. */
  readonly recheck: () => Promise<void>;
  /** Shows a number on the toolbar's button, for one tab; none for 0. */
  readonly showCount: (tab: number, count: number) => Promise<void>;
  /** Reaches the page that looks at pictures. */
  readonly askPictures: AskPictures;
}

function model(answer: unknown): ModelReply {
  return { text: typeof answer === 'string' ? answer : null };
}

/** All packs there are, the institution's own among them. */
async function shelfOf({ settings, shelf }: Desk): Promise<Shelf> {
  return shelf.all((await settings.read()).values.ownPacks.value);
}

/** What checks stand on, and where what a person decides or does is kept. */
interface Office extends Desk {
  readonly decisions: Decisions;
  readonly profiles: OwnProfiles;
  readonly remembered: RememberedPages;
  readonly posts: OwnPosts;
}

/** What the background does with each message. */
export function handlersOf(desk: Office, hands: Hands, wishes: PanelWishes): Handlers {
  return {
    ...pictureHandlers(desk, hands.askPictures),
    ...pageHandlers(desk, hands, wishes),

    check: ({ draft }, origin) => checkDraft(draft, origin, desk),
    wake: () => ({}),

    fixes: async ({ draft: input, finding: id }, origin) => {
      const { draft, demands } = await prepare(input, origin, desk);
      const report = check(draft, demands);
      const finding = report.findings.find((each) => each.id === id);
      return finding === undefined ? [] : fixesFor(finding, draft, report, demands);
    },

    decide: async ({ draft, finding, words, decision }, origin) => {
      const subject = { draft, finding, words };
      const kept = decision === null
        ? await desk.decisions.undo(subject, origin)
        : await desk.decisions.decide(subject, decision, origin);
      return { kept };
    },

    count: async ({ rule, outcome }, origin) => {
      await desk.decisions.count(rule, outcome, origin);
      return {};
    },

    'show-count': async ({ open }, { tab }) => {
      await hands.showCount(tab, open);
      return {};
    },

    'load-watching': async (_request, origin) => {
      const { panelOnly, offSites } = (await desk.settings.read()).values;
      if (panelOnly.value || hands.isOff(`https://${origin.host}/`, offSites.value)) return { loaded: false };
      await hands.loadWatching(origin);
      return { loaded: true };
    },
    'load-interface': async (_request, origin) => {
      await hands.loadInterface(origin);
      return { loaded: true };
    },

    'load-words': async (_request, origin) => ({ language: await hands.loadWords(origin) }),

    'read-model': async (_request, origin) => model(await hands.runInPage(readModel, [], origin)),
    'paste-text': async ({ text, expected }, origin) => ({
      pasted: await hands.runInPage(pasteText, [text, expected], origin) === true,
    }),

    hints: async () => (await desk.settings.read()).values.selectorHints.value,

    'keep-profile': async (profile, origin) => {
      await desk.profiles.keep(profile, origin);
      return {};
    },

    'keep-post': async ({ draft }, origin) => {
      await desk.posts.keep(draft, origin);
      return {};
    },

    'remember-page': async ({ tab }) => {
      const { tabOf, readArticle } = hands;
      const answer = await rememberPage(tab, { pages: desk.remembered, settings: desk.settings, tabOf, readArticle });
      if (answer.refused === undefined) void hands.recheck();
      return answer;
    },
    remembered: () => desk.remembered.all(),
    'forget-remembered': async ({ id }) => {
      await desk.remembered.forget(id);
      void hands.recheck();
      return desk.remembered.all();
    },

    library: async ({ wanted }) => {
      const { packs, ownPacks } = (await desk.settings.read()).values;
      const { ids, own } = wanted ?? { ids: packs.value, own: ownPacks.value };
      // Whoever looks is told of a pack that fails its own examples, also right after a policy brought it.
      await desk.shelf.test({ ids, own });
      return readLibrary(desk.shelf.all(own), desk.book, new Date().toLocaleDateString('sv-SE'));
    },
    rules: async () => readRules((await shelfOf(desk)).packs, desk.book),
    'pack-run': async ({ text }) => benchPack(text, (await shelfOf(desk)).packs, desk.book),
    'pack-text': async ({ id }) => {
      const pack = (await shelfOf(desk)).packs.find((one) => one.id === id);
      return { text: pack === undefined ? null : JSON.stringify(pack, null, 2) };
    },
    example: async ({ text, strictness }) => {
      const { values } = await desk.settings.read();
      const { packs } = desk.shelf.take({ ids: BUNDLED_IDS, own: values.ownPacks.value });
      return checkExample(text, strictness, packs, desk.book);
    },

    'open-options': async () => {
      await hands.openOptions();
      return {};
    },
  };
}
