import { defineBackground } from 'wxt/utils/define-background';
import { openCaseMemory } from '../lib/decisions/case-memory.ts';
import { onAllowedWords, openDecisions } from '../lib/decisions/decisions.ts';
import { openPauses } from '../lib/decisions/pauses.ts';
import { listen } from '../lib/messaging/listen.ts';
import { pictureAsker } from '../lib/messaging/pictures.ts';
import { tellTab, tellTabs } from '../lib/messaging/tell-tabs.ts';
import { showCount } from '../lib/platform/badge.ts';
import { browser } from '../lib/platform/browser.ts';
import { onInstalled } from '../lib/platform/installed.ts';
import { writingLanguages } from '../lib/platform/languages.ts';
import { keepOptionalSites } from '../lib/platform/optional-sites.ts';
import { picturesPage } from '../lib/platform/pictures-page.ts';
import { askPage, focusShortcut, loadScript, runInPage, tabOf } from '../lib/platform/scripts.ts';
import { RULE_BOOK } from '../lib/rules/book.ts';
import { handlersOf } from '../lib/service/handlers.ts';
import { warnOfIgnored } from '../lib/service/ignored-settings.ts';
import { openOwnPosts } from '../lib/service/own-posts.ts';
import { openOwnProfiles } from '../lib/service/own-profiles.ts';
import { openPackShelf } from '../lib/service/pack-shelf.ts';
import { openRemembered } from '../lib/service/remembered.ts';
import { openSaidOnce } from '../lib/service/said-once.ts';
import { testPacksLater } from '../lib/service/test-packs.ts';
import { warmUp } from '../lib/service/warm-up.ts';
import { openSettings } from '../lib/settings/store.ts';
import { asArticle } from '../lib/sources/page-article.ts';

/** The script that watches a page's composers. */
const SCRIPT = '/content-scripts/watch.js';

export default defineBackground(() => {
  const settings = openSettings(browser.storage);
  const decisions = openDecisions(browser.storage);
  const shelf = openPackShelf(browser.storage.session, RULE_BOOK, browser.runtime.getManifest().version);
  const recheck = () => tellTabs('recheck', {});

  listen(handlersOf(
    {
      settings, decisions, shelf, cases: openCaseMemory(browser.storage.session), pauses: openPauses(browser.storage.session),
      profiles: openOwnProfiles(browser.storage.session), remembered: openRemembered(browser.storage.session),
      posts: openOwnPosts(browser.storage.session), once: openSaidOnce(browser.storage.session),
      book: RULE_BOOK, languages: writingLanguages(), shortcut: focusShortcut,
    },
    {
      loadWatching: (frame) => loadScript('/watching.js', frame),
      loadInterface: (frame) => loadScript('/banner.js', frame), runInPage, openOptions: () => browser.runtime.openOptionsPage(), showCount,
      askPictures: pictureAsker(picturesPage()),
      tabOf, readArticle: async (tab) => asArticle(await askPage('/remember.js', tab)), recheck,
    },
  ));

  settings.onChange(recheck, new AbortController().signal);
  onAllowedWords(browser.storage.onChanged, recheck);
  warnOfIgnored(settings);
  warmUp(RULE_BOOK);
  testPacksLater(shelf, settings, recheck);
  keepOptionalSites(browser, SCRIPT);
  onInstalled({ script: SCRIPT, welcome: '/welcome.html', settings });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'switch-focus' && tab?.id !== undefined) void tellTab(tab.id, 'switch-focus', {});
  });
});
