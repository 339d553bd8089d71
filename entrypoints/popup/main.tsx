import { createRoot } from 'react-dom/client';
import { Popup, type PopupProps } from '../../components/pages/Popup.tsx';
import type { RememberRowProps } from '../../components/pages/RememberRow.tsx';
import { reportText } from '../../components/pages/popup-report.ts';
import { type SeenTab, statusOf } from '../../components/pages/tab-status.ts';
import { speakHere } from '../../components/pages/speak-here.ts';
import type { PanelWish } from '../../lib/checking/page-view.ts';
import { openPauses } from '../../lib/decisions/pauses.ts';
import { send } from '../../lib/messaging/send.ts';
import { tellTab, tellTabs } from '../../lib/messaging/tell-tabs.ts';
import { browser } from '../../lib/platform/browser.ts';
import { isOff } from '../../lib/platform/off-sites.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { focusShortcut } from '../../lib/platform/scripts.ts';
import { askForAccess, isWatched, missingAccess, siteNames } from '../../lib/platform/site-access.ts';
import { openSettings } from '../../lib/settings/store.ts';
import { rememberPage } from '../shared/remember.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const settings = openSettings(browser.storage);
const pauses = openPauses(browser.storage.session);
/** Without an answer the policies are told by their ids. */
const library = send('library', {}).catch(() => ({ packs: [] }));
const { version } = browser.runtime.getManifest();

interface Looked {
  readonly seen: SeenTab;
  /** Of a watched page. */
  readonly host: string | null;
  readonly incognito: boolean;
  /** The tab, where a page of the web stands in it. */
  readonly page: number | null;
  readonly tab: number;
  readonly window: number;
}

let remembered: RememberRowProps['answer'] = null;

/** The address of a tab is told only for sites that are allowed. */
async function look(missing: readonly string[]): Promise<Looked> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const incognito = tab?.incognito ?? false;
  const page = tab?.url?.startsWith('https:') ? tab.id ?? null : null;
  const place = { incognito, page, tab: tab?.id ?? -1, window: tab?.windowId ?? -1 };
  const unseen: SeenTab = { isWatched: false, missing: siteNames(missing), answers: false, composers: [] };
  if (tab?.id === undefined || tab.url === undefined || !(await isWatched(tab.url))) return { seen: unseen, host: null, ...place };
  const answer = await tellTab(tab.id, 'status', {});
  // A page on which nobody writes has nothing to tell; one on which nothing of ours runs has nobody to.
  const answers = answer !== undefined || (await tellTab(tab.id, 'present', {})) === true;
  return { seen: { ...unseen, isWatched: true, answers, composers: answer?.composers ?? [] }, host: new URL(tab.url).hostname, ...place };
}

async function after(change: Promise<void>): Promise<void> {
  await change.catch(() => undefined);
  await tellTabs('recheck', {});
  await draw();
}

/** Of a private window nothing is stored, a pause neither; policies that an institution locked are not put off. */
async function pausingOf({ host, incognito }: Looked, locked: boolean): Promise<PopupProps['pausing']> {
  if (host === null || incognito || locked) return undefined;
  return {
    pause: await pauses.on(host),
    onPause: (milliseconds) => void after(pauses.begin(host, milliseconds)),
    onResume: () => void after(pauses.end(host)),
  };
}

async function remember(tab: number): Promise<void> {
  remembered = await rememberPage(tab);
  await draw();
}

/** Opens the panel, which has to begin while the press lasts, and asks something of it. */
function toPanel(window: number, wish: PanelWish | null): void {
  const opened = openPanel(window).catch(() => undefined);
  const asked = wish === null ? undefined : send('wish', { window, wish });
  void Promise.all([opened, asked]).finally(() => globalThis.close());
}

async function draw(): Promise<void> {
  const missing = await missingAccess();
  const [looked, { values }, shortcut] = await Promise.all([look(missing), settings.read(), focusShortcut()]);
  const { seen, host, page, tab, window: front } = looked;
  const status = statusOf(seen, { panelOnly: values.panelOnly.value, off: host !== null && isOff(`https://${host}/`, values.offSites.value) });
  await speakHere(values.language.value, 'product');
  const packs = values.packs.value;
  const names = new Map((await library).packs.map(({ id, name }) => [id, name]));
  const inPages = status.kind !== 'off' && status.kind !== 'panel-only';
  const pausing = !inPages ? undefined : await pausingOf(looked, values.packs.source === 'locked');
  root.render(
    <Popup
      status={status}
      packs={packs.map((id) => names.get(id) ?? id)}
      shortcut={inPages ? shortcut : ''}
      {...pausing && { pausing }}
      {...page !== null && { remembering: { answer: remembered, onRemember: () => void remember(page) } }}
      report={reportText({
        version, browser: navigator.userAgent, host, state: status.kind, packs, composers: status.kind === 'watching' ? status.composers : [],
      })}
      onAllow={() => void askForAccess(missing).then(draw)}
      onPanel={() => toPanel(front, null)}
      onCheckPage={() => toPanel(front, { kind: 'check-page', tab })}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => globalThis.close())}
    />,
  );
}

settings.onChange(() => void draw(), new AbortController().signal);
void draw();
