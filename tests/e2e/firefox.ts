import { setTimeout as after } from 'node:timers/promises';
import puppeteer, { type Browser, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import { HOST_TAG } from '../../lib/composers/host.ts';
import { GECKO_ID } from '../../lib/platform/manifest.ts';
import { LOCAL_HOSTS } from '../sites/addresses.ts';
import type { Sites } from '../sites/server.ts';
import { until } from './driver.ts';
import { clickInFrame } from './frame.ts';
import { dropFiles } from './firefox-drop.ts';
import { STALLED, type Hands, type SitePage, type SiteTab, type Tab } from './hands.ts';
import { heard, KEYS, type Keyboard, LINES, LISTEN } from './firefox-keys.ts';
import { startProxy } from './proxy.ts';

/** The extension's origin in this browser; Firefox draws one at random unless it is told. */
const UUID = 'c4a9e4d0-1c5e-4f0a-9d5e-7d1f5a0c0de1';

/** How long the browser may take to close by itself, in milliseconds; then it is ended. */
const LONGEST_CLOSE = 10_000;

/** How long the browser may take to answer, in milliseconds; then the test ends with the name of what was asked. */
const LONGEST_ANSWER = 20_000;

/** How long a page of the extension may take to stand, in milliseconds. */
const LONGEST_OPEN = 10_000;

interface NodeValue {
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: NodeValue | null };
}

type Answer = { type: 'success'; result: unknown } | { type: 'exception'; exceptionDetails: { text: string } };

/** The part of WebDriver BiDi that puppeteer gives no way to. https://www.w3.org/TR/webdriver-bidi/ */
interface Bidi {
  send(method: 'browsingContext.locateNodes', params: object): Promise<{ result: { nodes: NodeValue[] } }>;
  send(method: 'script.callFunction' | 'script.evaluate', params: object): Promise<{ result: Answer }>;
  send(method: 'browsingContext.navigate', params: object): Promise<unknown>;
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: { context: string; url: string }[] } }>;
}

const bidiOf = (browser: Browser) => (browser as unknown as { connection: Bidi }).connection;
const contextOf = (frame: Frame) => (frame as unknown as { _id: string })._id;

/** The value of an answer that a function gave as JSON, or its exception as ours. */
function answerOf<T>({ result: answer }: { result: Answer }): T {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  const { value } = answer.result as { value?: string };
  return (value === undefined ? undefined : JSON.parse(value)) as T;
}

/** Source of a function that runs the work and gives its answer as JSON. */
const asJson = (work: (...args: never[]) => unknown, call: string) =>
  `async (json, ...roots) => JSON.stringify(await (${work.toString()})(${call}))`;

/** So many signs are typed before the browser is asked again: with a long text it would not answer in time. */
const TYPED_AT_ONCE = 200;

/** Types a text by way of the driver, which takes two frames of the page for each sign. */
async function typeText(page: Page, text: string): Promise<void> {
  const signs = [...text];
  for (let at = 0; at < signs.length; at += TYPED_AT_ONCE) await page.keyboard.type(signs.slice(at, at + TYPED_AT_ONCE).join(''));
}

/** Runs a function body with the browser's own rights, in its window; answers with what it returns. */
async function asBrowser<T>(browser: Browser, body: string): Promise<T> {
  const bidi = bidiOf(browser);
  const { result: { contexts } } = await bidi.send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' });
  const chrome = contexts.find(({ url }) => url.includes('browser.xhtml'))?.context;
  return answerOf(await bidi.send('script.callFunction', {
    target: { context: chrome }, awaitPromise: true, functionDeclaration: `async () => JSON.stringify(await (async () => { ${body} })() ?? null)`,
  }));
}

/** A tab's page, or the page in a frame of it. */
function plainTab(browser: Browser, page: Page, frame: Frame = page.mainFrame()): Tab {
  const evaluate: Tab['evaluate'] = async (work, ...args) => answerOf(await bidiOf(browser).send('script.callFunction', {
    target: { context: contextOf(frame) }, awaitPromise: true,
    functionDeclaration: asJson(work, '...JSON.parse(json)'),
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
  }));
  /** Has the browser put a text into this page, if it has the focus; else the driver. */
  const put = async (text: string, keyboard: Keyboard) => {
    const here = { context: contextOf(frame), sandbox: 'test' };
    const inPage = async <T>(functionDeclaration: string) => (
      answerOf<T>(await bidiOf(browser).send('script.callFunction', { target: here, awaitPromise: true, functionDeclaration })));
    const done = await inPage<boolean>(LISTEN) && await asBrowser<boolean>(browser, keyboard.write(text));
    if (!done) return typeText(page, text);
    await inPage(heard(keyboard.events(text)));
  };
  return {
    evaluate,
    screenshot: async (path) => { await page.screenshot({ path: path as `${string}.png` }); },
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 8 });
      await page.mouse.up();
    },
    type: (text) => put(text, KEYS),
    dictate: (text) => put(text, LINES),
    async press(key, ...modifiers) {
      for (const modifier of modifiers) await page.keyboard.down(modifier);
      await page.keyboard.press(key as KeyInput);
      for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    close: () => page.close(),
  };
}

function siteTab(browser: Browser, page: Page): SiteTab {
  const bidi = bidiOf(browser);
  const inOursOf = (frame: Frame): SitePage['inOurs'] => async (work, ...args) => {
    const context = contextOf(frame);
    const { result: { nodes } } = await bidi.send('browsingContext.locateNodes', {
      context, locator: { type: 'css', value: HOST_TAG }, serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const roots = nodes.flatMap((node) => node.value?.shadowRoot?.sharedId ?? []);
    return answerOf(await bidi.send('script.callFunction', {
      target: { context, sandbox: 'test' }, awaitPromise: true,
      functionDeclaration: asJson(work, 'roots, ...JSON.parse(json)'),
      arguments: [{ type: 'string', value: JSON.stringify(args) }, ...roots.map((sharedId) => ({ sharedId }))],
    }));
  };
  return {
    ...plainTab(browser, page),
    async goto(url) {
      await page.goto(url);
      // The extension opens a tab of its own when it is installed, and a page in the background has no focus.
      await page.bringToFront();
    },
    drop: (paths, x, y) => dropFiles(plainTab(browser, page), (body) => asBrowser(browser, body), paths, [x, y]),
    // A headless Firefox has no clipboard for pictures.
    pastePicture: null,
    async choose(paths, press) {
      const [chooser] = await Promise.all([page.waitForFileChooser(), press()]);
      await chooser.accept([...paths]);
    },
    inOurs: inOursOf(page.mainFrame()),
    async frame(address) {
      const frame = page.frames().find((one) => one !== page.mainFrame() && one.url().includes(address));
      if (frame === undefined) throw new Error(`no frame shows ${address}`);
      const inside = plainTab(browser, page, frame);
      return { ...inside, click: clickInFrame(page.mouse, inside), inOurs: inOursOf(frame), compose: null };
    },
    compose: null,
  };
}

/** Installs the unpacked extension and waits for the page of the first start, which comes to the front when it opens; its address is never reported. */
async function install(browser: Browser, extension: string): Promise<void> {
  const before = (await browser.pages()).length;
  await browser.installExtension(extension);
  for (const end = Date.now() + 5000; (await browser.pages()).length === before && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Opens a page of the extension in a new tab. Its navigation is never reported as finished, so the page itself is asked. */
async function openOwn(browser: Browser, path: string): Promise<{ page: Page; tab: Tab }> {
  const page = await browser.newPage();
  const tab = plainTab(browser, page);
  const url = `moz-extension://${UUID}/${path}`;
  await bidiOf(browser).send('browsingContext.navigate', { context: contextOf(page.mainFrame()), url, wait: 'none' });
  const stands = () => tab.evaluate((address) => location.href === address && document.readyState === 'complete', url);
  for (const end = Date.now() + LONGEST_OPEN; !await stands().catch(() => false);) {
    if (Date.now() > end) throw new Error(`${path} did not open`);
    await after(10);
  }
  return { page, tab };
}

/** Where the extension comes from: its unpacked folder, or the machine's policy, which installs it into this profile. */
export type Origin = string | { readonly profile: string };

/** Starts Firefox with the extension; a proxy leads the sites' names to the local server and cuts off all else. `lasting`: a profile that is left where it is. */
export async function startFirefox(executablePath: string, extension: Origin, sites: Sites, lasting?: string): Promise<Hands> {
  const proxy = await startProxy(sites.port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(typeof extension !== 'string' ? { userDataDir: extension.profile } : lasting !== undefined && { userDataDir: lasting }),
    acceptInsecureCerts: true,
    protocolTimeout: LONGEST_ANSWER,
    defaultViewport: { width: 1280, height: 900 },
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // Lets a test open the extension's pages and stop its background.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      // A prompt of the browser's own can't be pressed by a test; so it says yes by itself.
      'extensions.webextOptionalPermissionPrompts': false,
      // Firefox asks its own settings service now and then; this is the address Mozilla's own tests give it.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // Mozilla's signature is not to be had in a test; release versions of Firefox insist on it, ESR lets it be waived.
      'xpinstall.signatures.required': false,
      // The package of a test says that its updates come from this machine, without encryption.
      'extensions.checkUpdateSecurity': false,
      // An unpacked extension goes when the browser ends, and with it all that it kept, unless it is to come back.
      ...(lasting !== undefined && { 'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true }),
    },
  });
  if (typeof extension === 'string') await install(browser, extension);
  const bidi = bidiOf(browser);

  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)})`;

  const pages = new WeakMap<SiteTab, Page>();
  const tabOf = (page: Page) => {
    const tab = siteTab(browser, page);
    pages.set(tab, page);
    return tab;
  };
  const first = await browser.newPage();
  return {
    name: 'firefox',
    tab: tabOf(first),
    newTab: async () => tabOf(await browser.newPage()),
    openExtensionPage: async (path) => (await openOwn(browser, path)).tab,
    stopBackground: async () => { await asBrowser(browser, `await ${policy}.extension.terminateBackground()`); },
    async stallBackground(ms) {
      // A page of the extension shares the background's thread.
      const { page } = await openOwn(browser, 'popup.html');
      await first.bringToFront();
      const context = contextOf(page.mainFrame());
      // Answered only when it is over, so nobody waits for it; the browser itself tells by the address that it has begun.
      void bidi.send('script.evaluate', {
        target: { context }, awaitPromise: false,
        expression: `history.replaceState(null, '', '#${STALLED}'); for (const end = Date.now() + ${ms}; Date.now() < end;);`,
      }).finally(() => page.close()).catch(() => {});
      await until(async () => {
        const { result: { contexts } } = await bidi.send('browsingContext.getTree', { root: context });
        return contexts.some(({ url }) => url.endsWith(`#${STALLED}`));
      }, 'the busy background', LONGEST_OPEN);
    },
    reloadExtension: async () => {
      await asBrowser(browser, `
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${JSON.stringify(GECKO_ID)})).reload()`);
    },
    switchOff: async () => {
      await asBrowser(browser, `
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${JSON.stringify(GECKO_ID)})).disable()`);
    },
    update: async () => {
      await asBrowser(browser, `
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(${JSON.stringify(GECKO_ID)});
        await new Promise((resolve, reject) => addon.findUpdates({
          onUpdateAvailable: (_addon, install) => install.install().then(resolve, reject),
          onNoUpdateAvailable: () => reject(new Error('no newer version is there')),
          onUpdateFinished: (_addon, error) => error && reject(new Error('asked in vain: ' + error)),
        }, AddonManager.UPDATE_WHEN_USER_REQUESTED))`);
    },
    async pressButton(tab) {
      const address = JSON.stringify(await tab.evaluate(() => location.href));
      await asBrowser(browser, `
        const pressed = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${address});
        ${policy}.extension.tabManager.addActiveTabPermission(pressed)`);
    },
    async pressKeys(_tab, command) {
      // Keys that the driver presses reach the page alone.
      await asBrowser(browser, `
        const [letter] = ${policy}.extension.manifest.commands[${JSON.stringify(command)}].suggested_key.default.slice(-1);
        const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keyboard.beginInputTransactionForTests(window);
        const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [letter, 'Key' + letter, letter.charCodeAt(0)]]
          .map(([key, code, keyCode]) => new window.KeyboardEvent('', { key, code, keyCode }));
        for (const key of keys) keyboard.keydown(key);
        for (const key of keys.reverse()) keyboard.keyup(key)`);
    },
    async chooseEntry(tab, entry, place) {
      const target = await pages.get(tab)?.$(place);
      if (!target) throw new Error(`the page has no ${place}`);
      await target.click({ button: 'right' });
      await asBrowser(browser, `
        const menu = document.getElementById('contentAreaContextMenu');
        if (menu.state !== 'open') await new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
        menu.activateItem(menu.querySelector('[id$="-menuitem-_${entry}"]'))`);
    },
    async allowSites(allowed) {
      await asBrowser(browser, `
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = ${policy};
        const origins = extension.manifest.host_permissions;
        await ExtensionPermissions.${allowed ? 'add' : 'remove'}(extension.id, { permissions: [], origins }, extension)`);
    },
    async answerPrompt(yes, press) {
      await asBrowser(browser, `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true)`);
      await press();
      await until(() => asBrowser<boolean>(browser, `
        const [asked] = gBrowser.browsers.flatMap((one) => PopupNotifications.getNotification('addon-webext-permissions', one) ?? []);
        if (asked === undefined) return false;
        const answer = ${yes} ? asked.mainAction : asked.secondaryActions[0];
        answer.callback({ checkboxChecked: false });
        asked.remove();
        return true`), 'the browser to ask');
      await asBrowser(browser, `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`);
    },
    docked: null,
    async openPrivateTab() {
      const known = await browser.pages();
      await asBrowser(browser, `
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const id = ${JSON.stringify(GECKO_ID)};
        await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        await (await AddonManager.getAddonByID(id)).reload();
        const opened = OpenBrowserWindow({ private: true });
        await new Promise((resolve) => Services.obs.addObserver(function ready(window, topic) {
          if (window !== opened) return;
          Services.obs.removeObserver(ready, topic);
          resolve();
        }, 'browser-delayed-startup-finished'))`);
      // The window's own first page has to stand: it would end a page that is asked for while it loads.
      for (const end = Date.now() + LONGEST_OPEN; Date.now() < end; await after(50)) {
        const fresh = (await browser.pages()).find((page) => !known.includes(page));
        const standing = () => location.href !== 'about:blank' && document.readyState === 'complete';
        if (fresh && await fresh.evaluate(standing).catch(() => false)) return siteTab(browser, fresh);
      }
      throw new Error('the private window did not open');
    },
    async close() {
      await Promise.race([browser.close(), after(LONGEST_CLOSE, undefined, { ref: false })]);
      browser.process()?.kill('SIGKILL');
      await proxy.close();
      return [...new Set(proxy.asked)].filter((host) => !LOCAL_HOSTS.includes(host));
    },
  };
}
