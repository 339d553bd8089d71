import { defineBackground } from 'wxt/utils/define-background';
import { SHOWN } from '../components/styles/banner.ts';
import type { PanelWish } from '../lib/checking/page-view.ts';
import { openCaseMemory } from '../lib/decisions/case-memory.ts';
import { onAllowedWords, openDecisions } from '../lib/decisions/decisions.ts';
import { openPauses } from '../lib/decisions/pauses.ts';
import { listen } from '../lib/messaging/listen.ts';
import { pictureAsker } from '../lib/messaging/pictures.ts';
import { tellAllTabs, tellTab, tellTabs } from '../lib/messaging/tell-tabs.ts';
import { showCount } from '../lib/platform/badge.ts';
import { tellPages } from '../lib/messaging/tell-pages.ts';
import { browser } from '../lib/platform/browser.ts';
import { onInstalled } from '../lib/platform/installed.ts';
import { writingLanguages } from '../lib/platform/languages.ts';
import { pagesOf } from '../lib/platform/manifest.ts';
import { isOff } from '../lib/platform/off-sites.ts';
import { keepOptionalSites } from '../lib/platform/optional-sites.ts';
import { keepMenu, openPanel, showTab } from '../lib/platform/panel.ts';
import { picturesPage } from '../lib/platform/pictures-page.ts';
import { addStyle, askPage, focusShortcut, loadScripts, runBeside, runInPage, tabOf } from '../lib/platform/scripts.ts';
import { RULE_BOOK } from '../lib/rules/book.ts';
import { handlersOf } from '../lib/service/handlers.ts';
import { warnOfIgnored } from '../lib/service/ignored-settings.ts';
import { openOwnPosts } from '../lib/service/own-posts.ts';
import { openOwnProfiles } from '../lib/service/own-profiles.ts';
import { openPackShelf } from '../lib/service/pack-shelf.ts';
import { openWishes } from '../lib/service/panel-wishes.ts';
import { openRemembered } from '../lib/service/remembered.ts';
import { openSaidOnce } from '../lib/service/said-once.ts';
import { tellTabsOfSettings } from '../lib/service/settings-in-tabs.ts';
import { testPacksLater } from '../lib/service/test-packs.ts';
import { warmUp } from '../lib/service/warm-up.ts';
import type { Settings } from '../lib/settings/resolve.ts';
import { openSettings } from '../lib/settings/store.ts';
import { asArticle } from '../lib/sources/page-article.ts';
import { type Language, languageFor, scriptOf } from '../lib/words/languages.ts';

/** The script that watches a page's composers. */
const SCRIPT = '/content-scripts/watch.js';

const languageOf = ({ values }: Settings): Language => languageFor(values.language.value, navigator.languages);
/** What brings the words of a language to a frame: nothing for English, whose words the interface has. */
const wordsOf = (language: Language): string[] => [scriptOf(language)].filter((file) => file !== null);

export default defineBackground(() => {
  const settings = openSettings(browser.storage);
  const decisions = openDecisions(browser.storage);
  const shelf = openPackShelf(browser.storage.session, RULE_BOOK, browser.runtime.getManifest().version);
  const wishes = openWishes(() => tellPages('wish-made', {}));
  const recheck = () => tellTabs('recheck', {});

  listen(handlersOf(
    {
      settings, decisions, shelf, cases: openCaseMemory(browser.storage.session), pauses: openPauses(browser.storage.session),
      profiles: openOwnProfiles(browser.storage.session), remembered: openRemembered(browser.storage.session),
      posts: openOwnPosts(browser.storage.session), once: openSaidOnce(browser.storage.session),
      book: RULE_BOOK, languages: writingLanguages(), shortcut: focusShortcut,
    },
    {
      loadWatching: (frame) => loadScripts(['/watching.js'], frame),
      loadInterface: async (frame) => {
        await addStyle(SHOWN, frame);
        await loadScripts([...wordsOf(languageOf(await settings.read())), '/banner.js'], frame);
      },
      loadWords: async (frame) => {
        const language = languageOf(await settings.read());
        await loadScripts(wordsOf(language), frame);
        return language;
      },
      runInPage, isOff, openOptions: () => browser.runtime.openOptionsPage(), showCount,
      tabOf, readArticle: async (tab) => asArticle(await askPage('/remember.js', tab)), recheck,
      loadReader: (frame) => loadScripts(['/page.js'], frame), runBeside, showTab,
      askPictures: pictureAsker(picturesPage()),
    },
    wishes,
  ));

  const ask = (window: number, wish: PanelWish) => {
    // The panel opens first: the browser lets it only while the press lasts.
    void openPanel(window);
    void wishes.make(window, wish);
  };
  const checkPage = (tab: number, window: number) => ask(window, { kind: 'check-page', tab });

  tellTabsOfSettings(settings, languageOf, {
    speak: () => tellTabs('speak', {}),
    recheck,
    rest: (sites) => tellTabs('rest', {}, sites === 'all' ? undefined : pagesOf(sites)),
  });
  onAllowedWords(browser.storage.onChanged, recheck);
  warnOfIgnored(settings);
  warmUp(RULE_BOOK);
  testPacksLater(shelf, settings, recheck);
  keepOptionalSites(browser, SCRIPT, (origins) => void tellAllTabs('let-go', { origins }));
  onInstalled({ script: SCRIPT, welcome: '/welcome.html', settings });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'switch-focus') void tellTab(tab.id, 'switch-focus', {});
    if (command === 'open-panel') void openPanel(tab.windowId ?? -1);
    if (command === 'check-page') checkPage(tab.id, tab.windowId ?? -1);
  });
  keepMenu([
    { id: 'check-page', title: browser.i18n.getMessage('menu_check_page'), contexts: ['page'], press: checkPage },
    {
      id: 'check-words', title: browser.i18n.getMessage('menu_check_words'), contexts: ['selection'],
      press: (_tab, window, text) => ask(window, { kind: 'draft', text }),
    },
  ]);
});
