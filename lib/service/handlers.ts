import { pasteText } from '../composers/main-world/paste-text.ts';
import { readModel } from '../composers/main-world/read-model.ts';
import { check } from '../checking/check.ts';
import type { Decisions } from '../decisions/decisions.ts';
import { fixesTogether } from '../fixes/together.ts';
import type { Handlers } from '../messaging/listen.ts';
import type { ModelReply } from '../messaging/messages.ts';
import type { AskPictures } from '../messaging/pictures.ts';
import type { WatchedSite } from '../platform/manifest.ts';
import type { Frame, RunIn } from '../platform/scripts.ts';
import { BUNDLED_IDS } from '../policies/bundled.ts';
import type { Language } from '../words/languages.ts';
import { checkExample, readLibrary } from './library.ts';
import { localDay } from './local-time.ts';
import { checkDraft } from './check-draft.ts';
import { type CheckDependencies, prepare } from './prepare-draft.ts';
import type { OwnPosts } from './own-posts.ts';
import type { OwnProfiles } from './own-profiles.ts';
import type { Shelf } from './pack-shelf.ts';
import { benchPack } from './pack-bench.ts';
import { pictureHandlers } from './pictures.ts';
import { type PageActions, pageHandlers } from './page-handlers.ts';
import { pagePictureHandlers } from './page-pictures.ts';
import type { PanelWishes } from './panel-wishes.ts';
import { openPictureTurns } from './picture-turns.ts';
import { type RememberDependencies, rememberPage } from './remember-page.ts';
import type { RememberedPages } from './remembered.ts';
import { readRules } from './rule-list.ts';

/** What only the browser can do, given in by the background's entrypoint. */
export interface BrowserActions extends PageActions {
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
  /** The article in a tab's page, which a person's press lets us read. */
  readonly readArticle: RememberDependencies['readArticle'];
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
async function shelfOf({ settings, shelf }: CheckDependencies): Promise<Shelf> {
  return shelf.all((await settings.read()).values.ownPacks.value);
}

/** What checks need, and where what a person decides or does is kept. */
interface Dependencies extends CheckDependencies {
  readonly decisions: Decisions;
  readonly profiles: OwnProfiles;
  readonly remembered: RememberedPages;
  readonly posts: OwnPosts;
}

/** What the background does with each message. */
export function handlersOf(deps: Dependencies, actions: BrowserActions, wishes: PanelWishes): Handlers {
  const turns = openPictureTurns();
  return {
    ...pictureHandlers(deps, actions.askPictures, turns),
    ...pageHandlers(deps, actions, wishes),
    ...pagePictureHandlers(deps, actions, turns),

    check: ({ draft }, origin) => checkDraft(draft, origin, deps),
    wake: () => ({}),

    fixes: async ({ draft: input, findings: ids }, origin) => {
      const { draft, demands } = await prepare(input, origin, deps);
      const report = check(draft, demands);
      const findings = ids.map((id) => report.findings.find((each) => each.id === id));
      // Without the leading one the card is of another text.
      return findings[0] === undefined ? [] : fixesTogether(findings.filter((each) => each !== undefined), draft, report, demands);
    },

    decide: async ({ draft, finding, words, decision }, origin) => {
      const subject = { draft, finding, words };
      const kept = decision === null
        ? await deps.decisions.undo(subject, origin)
        : await deps.decisions.decide(subject, decision, origin);
      return { kept };
    },

    count: async ({ rule, outcome }, origin) => {
      await deps.decisions.count(rule, outcome, origin);
      return {};
    },

    'show-count': async ({ open }, { tab }) => {
      await actions.showCount(tab, open);
      return {};
    },

    'load-watching': async (_request, origin) => {
      const { panelOnly, offSites } = (await deps.settings.read()).values;
      if (panelOnly.value || actions.isOff(`https://${origin.host}/`, offSites.value)) return { loaded: false };
      await actions.loadWatching(origin);
      return { loaded: true };
    },
    'load-interface': async (_request, origin) => {
      await actions.loadInterface(origin);
      return { loaded: true };
    },

    'load-words': async (_request, origin) => ({ language: await actions.loadWords(origin) }),

    'read-model': async (_request, origin) => model(await actions.runInPage(readModel, [], origin)),
    'paste-text': async ({ text, expected }, origin) => ({
      pasted: await actions.runInPage(pasteText, [text, expected], origin) === true,
    }),

    hints: async () => (await deps.settings.read()).values.selectorHints.value,

    'keep-profile': async (profile, origin) => {
      await deps.profiles.keep(profile, origin);
      return {};
    },

    'keep-post': async ({ draft }, origin) => {
      await deps.posts.keep(draft, origin);
      return {};
    },

    'remember-page': async ({ tab }) => {
      const { tabOf, readArticle } = actions;
      const answer = await rememberPage(tab, { pages: deps.remembered, settings: deps.settings, tabOf, readArticle });
      if (answer.refused === undefined) void actions.recheck();
      return answer;
    },
    remembered: () => deps.remembered.all(),
    'forget-remembered': async ({ id }) => {
      await deps.remembered.forget(id);
      void actions.recheck();
      return deps.remembered.all();
    },

    library: async ({ wanted }) => {
      const { packs, ownPacks } = (await deps.settings.read()).values;
      const { ids, own } = wanted ?? { ids: packs.value, own: ownPacks.value };
      // Whoever looks is told of a pack that fails its own examples, also right after a policy brought it.
      await deps.shelf.test({ ids, own });
      return readLibrary(deps.shelf.all(own), deps.book, localDay());
    },
    rules: async () => readRules((await shelfOf(deps)).packs, deps.book),
    'pack-run': async ({ text }) => benchPack(text, (await shelfOf(deps)).packs, deps.book),
    'pack-text': async ({ id }) => {
      const pack = (await shelfOf(deps)).packs.find((one) => one.id === id);
      return { text: pack === undefined ? null : JSON.stringify(pack, null, 2) };
    },
    example: async ({ text, strictness }) => {
      const { values } = await deps.settings.read();
      const { packs } = deps.shelf.take({ ids: BUNDLED_IDS, own: values.ownPacks.value });
      return checkExample(text, strictness, packs, deps.book);
    },

    'open-options': async () => {
      await actions.openOptions();
      return {};
    },
  };
}
