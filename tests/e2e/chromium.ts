import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { HOST_TAG } from '../../lib/composers/host.ts';
import { LOCAL_HOSTS } from '../sites/addresses.ts';
import type { Sites } from '../sites/server.ts';
import { dockedPanel } from './docked.ts';
import { clickInFrame } from './frame.ts';
import { STALLED, type Hands, type SitePage, type SiteTab, type Tab } from './hands.ts';
import { dictateLines, typeKeys } from './keys.ts';
import { hostsAsked } from './net-log.ts';

/** What the page chrome://extensions calls. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
  autoUpdate(): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' }): Promise<void>;
}

/**
 * Our closed roots in a page, as the world sees them. No selector enters them, so the debugger tells of each host's own. Asking it
 * for the whole document is slower, and lets it report every change of the page from then on.
 */
async function ourRoots(cdp: CDPSession, executionContextId: number, objectGroup: string): Promise<{ objectId: string }[]> {
  const expression = `document.querySelectorAll('${HOST_TAG}')`;
  const { result: hosts } = await cdp.send('Runtime.evaluate', { expression, contextId: executionContextId, objectGroup });
  const { result: listed } = await cdp.send('Runtime.getProperties', { objectId: hosts.objectId ?? '', ownProperties: true });
  const roots = await Promise.all(listed.map(async ({ value }) => {
    if (value?.objectId === undefined) return [];
    const { node } = await cdp.send('DOM.describeNode', { objectId: value.objectId, pierce: true });
    return Promise.all((node.shadowRoots ?? []).map(async ({ backendNodeId }) => {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId, executionContextId, objectGroup });
      return { objectId: object.objectId ?? '' };
    }));
  }));
  return roots.flat();
}

/** The page's own world in a frame. */
async function worldIn(cdp: CDPSession, frame: string): Promise<number> {
  let world: number | undefined;
  const note = ({ context }: { context: { id: number; auxData?: { frameId?: string; isDefault?: boolean } } }) => {
    if (context.auxData?.frameId === frame && context.auxData.isDefault) world = context.id;
  };
  cdp.on('Runtime.executionContextCreated', note);
  // Once enabled, the debugger tells of all worlds that are there.
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.disable');
  cdp.off('Runtime.executionContextCreated', note);
  if (world === undefined) throw new Error('the frame has no page');
  return world;
}

/** The value of a debugger's answer, or its exception as ours. */
function answerOf<T>(answer: { result: { value?: unknown }; exceptionDetails?: { text: string; exception?: { description?: string } } }): T {
  const { exceptionDetails: thrown } = answer;
  if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
  return answer.result.value as T;
}

/** A tab's page, or with its world the page in a frame of it. */
function plainTab(page: Page, cdp: CDPSession, contextId?: number): Tab {
  return {
    // The pages forbid eval, as the sites do; the debugger's own evaluation is not bound by that.
    evaluate: async (work, ...args) => answerOf(await cdp.send('Runtime.evaluate', {
      expression: `(${work.toString()})(...${JSON.stringify(args)})`, awaitPromise: true, returnByValue: true,
      ...(contextId === undefined ? {} : { contextId }),
    })),
    screenshot: async (path) => { await page.screenshot({ path }); },
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 8 });
      await page.mouse.up();
    },
    type: (text) => typeKeys(cdp, text),
    dictate: (text) => dictateLines(cdp, text),
    press: (key, ...modifiers) => page.keyboard.press([...modifiers, key].join('+')),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  };
}

export async function siteTab(context: BrowserContext, page: Page): Promise<SiteTab> {
  const cdp = await context.newCDPSession(page);
  const inOursOf = (frame: string | null): SitePage['inOurs'] => async (work, ...args) => {
    const frameId = frame ?? (await cdp.send('Page.getFrameTree')).frameTree.frame.id;
    // A world of the test's own, so that a page which patches its prototypes does not see the test look.
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId, worldName: 'test' });
    const objectGroup = 'ours';
    const answer = await cdp.send('Runtime.callFunctionOn', {
      executionContextId, returnByValue: true, awaitPromise: true,
      functionDeclaration: `(args, ...roots) => (${work.toString()})(roots, ...args)`,
      arguments: [{ value: args }, ...await ourRoots(cdp, executionContextId, objectGroup)],
    });
    // A root that is held here outlives its host.
    await cdp.send('Runtime.releaseObjectGroup', { objectGroup });
    return answerOf(answer);
  };
  return {
    ...plainTab(page, cdp),
    async goto(url) {
      await page.goto(url);
      // The extension opens a tab of its own when it is installed, and a page in the background has no focus.
      await page.bringToFront();
    },
    async drop(paths, x, y) {
      const data = { items: [], files: [...paths], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await cdp.send('Input.dispatchDragEvent', { type, x, y, data });
    },
    async pastePicture(png) {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
      }, Buffer.from(png).toString('base64'));
      await page.keyboard.press('Control+v');
    },
    async choose(paths, press) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
      await chooser.setFiles([...paths]);
    },
    inOurs: inOursOf(null),
    async frame(address) {
      const { frameTree } = await cdp.send('Page.getFrameTree');
      const id = frameTree.childFrames?.find(({ frame }) => frame.url.includes(address))?.frame.id;
      if (id === undefined) throw new Error(`no frame shows ${address}`);
      const inside = plainTab(page, cdp, await worldIn(cdp, id));
      return { ...inside, click: clickInFrame(page.mouse, inside), inOurs: inOursOf(id), compose: null };
    },
    async compose(stages, committed) {
      for (const text of stages) {
        await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      }
      await cdp.send('Input.insertText', { text: committed });
    },
  };
}

/** Waits for the page of the first start, which comes to the front when it opens, so that it does not do so later. */
async function welcomed(context: BrowserContext, url: string): Promise<void> {
  const here = () => context.pages().some((page) => page.url().startsWith(url));
  for (const end = Date.now() + 5000; !here() && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 25));
}

/** A running Chromium with the unpacked extension in it. */
export interface Launched {
  readonly context: BrowserContext;
  /** The extension's id. */
  readonly id: string;
  /** The tab that was there first. */
  readonly first: Page;
  /** Ends the browser, and tells which hosts were asked for that are none of the local pages'. */
  close(): Promise<readonly string[]>;
}

/** How long the machine's policy may take to install the extension, in milliseconds. */
const LONGEST_INSTALL = 20_000;

/** Where the extension comes from: its unpacked folder, or the machine's policy, which installs it under this id. */
export type Origin = string | { readonly id: string };

/** Playwright keeps extensions and updates of the browser's own away; a policy needs both to install one. */
const KEEPS_POLICY_OUT = ['--disable-extensions', '--disable-background-networking', '--disable-component-update'];

/** The id of an extension that the command line loads; the page of its first start stands by then. */
async function loadedId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker');
  const id = new URL(worker.url()).host;
  await welcomed(context, `chrome-extension://${id}/welcome.html`);
  return id;
}

/** Waits until a page of the extension can be opened. */
async function installed(context: BrowserContext, id: string): Promise<string> {
  for (const end = Date.now() + LONGEST_INSTALL; Date.now() < end;) {
    // The browser closes tabs at an address of the extension when it comes.
    const page = await context.newPage();
    const isThere = await page.goto(`chrome-extension://${id}/popup.html`).then(() => true, () => false);
    await page.close().catch(() => {});
    if (isThere) return id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the policy installed no ${id}`);
}

/** Starts Chromium with the extension; every host name leads to the local server. `lasting`: a profile that is left where it is. */
export async function launchChromium(executablePath: string, extension: Origin, sites: Sites, lasting?: string): Promise<Launched> {
  const profile = lasting ?? mkdtempSync(join(tmpdir(), 'chaperone-chromium-'));
  const netLog = join(profile, 'net-log.json');
  const unpacked = typeof extension === 'string';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    ignoreDefaultArgs: unpacked ? [] : KEEPS_POLICY_OUT,
    args: [
      ...(unpacked ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      // The package to install is served at this machine's own address.
      `--host-resolver-rules=MAP * 127.0.0.1:${sites.port}${unpacked ? '' : ',EXCLUDE 127.0.0.1'}`,
      `--log-net-log=${netLog}`,
      // Lets a test press the extension's button in the toolbar.
      '--enable-unsafe-extension-debugging',
    ],
  });
  const id = unpacked ? await loadedId(context) : await installed(context, extension.id);
  const first = context.pages()[0] ?? await context.newPage();
  return {
    context,
    id,
    first,
    async close() {
      await context.close();
      const strangers = hostsAsked(netLog, LOCAL_HOSTS).filter((host) => !LOCAL_HOSTS.includes(host));
      if (lasting === undefined) rmSync(profile, { recursive: true, force: true });
      return strangers;
    },
  };
}

/** Stops service workers, as the browser does with those that were asked nothing for 30 s. `origin`: how their addresses begin. */
export async function stopWorkers(context: BrowserContext, origin: string): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('the browser is gone');
  const { targetInfos } = await cdp.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos) {
    if (type === 'service_worker' && url.startsWith(origin)) await cdp.send('Target.closeTarget', { targetId });
  }
  await cdp.detach();
}

/** What a test can do with a Chromium. */
export async function startChromium(executablePath: string, extension: Origin, sites: Sites, lasting?: string): Promise<Hands> {
  const { context, id, first, close } = await launchChromium(executablePath, extension, sites, lasting);
  const own = (path: string) => `chrome-extension://${id}/${path}`;
  const pages = new WeakMap<SiteTab, Page>();
  const tabOf = async (page: Page) => {
    const tab = await siteTab(context, page);
    pages.set(tab, page);
    return tab;
  };
  const background = () => {
    const running = context.serviceWorkers().find((one) => one.url().startsWith(own('')));
    if (!running) throw new Error('the background does not run');
    return running;
  };
  const pressButton = async (tab: SiteTab) => {
    const page = pages.get(tab);
    const cdp = await context.browser()?.newBrowserCDPSession();
    if (!cdp || !page) throw new Error('the tab is gone');
    // The button is pressed for a tab, not for the page in it.
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId;
    await cdp.send('Extensions.triggerAction' as 'Browser.close', { id, targetId } as never);
    await cdp.detach();
  };
  /** Tells the extension of a press in the browser's own interface, for the tab in front. */
  const tell = async (tab: SiteTab, event: 'command' | 'menu', name: string) => {
    await pressButton(tab);
    const selected = await tab.evaluate(() => String(getSelection()));
    await background().evaluate(async ([kind, id, selectionText]) => {
      const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const { commands, contextMenus } = chrome as unknown as Record<'commands' | 'contextMenus', Record<string, { dispatch(...data: unknown[]): void }>>;
      if (kind === 'command') commands['onCommand']?.dispatch(id, front);
      else contextMenus['onClicked']?.dispatch({ menuItemId: id, selectionText }, front);
    }, [event, name, selected] as const);
  };

  return {
    name: 'chromium',
    tab: await tabOf(first),
    newTab: async () => tabOf(await context.newPage()),
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(own(path));
      return plainTab(page, await context.newCDPSession(page));
    },
    stopBackground: () => stopWorkers(context, own('')),
    async stallBackground(ms) {
      const worker = background();
      const begun = worker.waitForEvent('console', (message) => message.text() === STALLED);
      await worker.evaluate(([span, word]) => {
        setTimeout(() => {
          console.debug(word);
          for (const end = Date.now() + span; Date.now() < end;);
        });
      }, [ms, STALLED] as const);
      await begun;
    },
    async reloadExtension() {
      // `runtime.reload()` leaves an extension from the command line switched off, unless developer mode is on.
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(async (extensionId) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.reload(extensionId, { failQuietly: false });
      }, id);
      await page.close();
    },
    async switchOff() {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate((extensionId) => chrome.management.setEnabled(extensionId, false), id);
      await page.close();
    },
    async update() {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(() => (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate.autoUpdate());
      await page.close();
    },
    pressButton,
    pressKeys: (tab, command) => tell(tab, 'command', command),
    chooseEntry: (tab, entry) => tell(tab, 'menu', entry),
    async allowSites(allowed) {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(([extensionId, hostAccess]) => (
        (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess })),
      [id, allowed ? 'ON_ALL_SITES' : 'ON_CLICK'] as const);
      await page.close();
    },
    // The question stands in a window of the browser's own.
    answerPrompt: null,
    // Playwright shows no windows but those of its own profile.
    openPrivateTab: null,
    docked: () => dockedPanel(context),
    close,
  };
}
