import { createRoot } from 'react-dom/client';
import { Popup, type TabStatus } from '../../components/pages/Popup.tsx';
import { tellTab } from '../../lib/messaging/tell-tabs.ts';
import { browser } from '../../lib/platform/browser.ts';
import { focusShortcut } from '../../lib/platform/scripts.ts';
import { askForAccess, isWatched, missingAccess, siteNames } from '../../lib/platform/site-access.ts';
import { openSettings } from '../../lib/settings/store.ts';
import { speak, tell } from '../../lib/words/words.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const settings = openSettings(browser.storage);

/** The address of a tab is told only for sites that are allowed. */
async function statusOf(missing: readonly string[]): Promise<TabStatus> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url === undefined || !isWatched(tab.url)) {
    return missing.length > 0 ? { kind: 'not-allowed', sites: siteNames(missing) } : { kind: 'elsewhere' };
  }
  const answer = await tellTab(tab.id, 'status', {});
  return answer === undefined ? { kind: 'silent' } : { kind: 'watching', composers: answer.composers };
}

async function draw(): Promise<void> {
  const missing = await missingAccess();
  const [status, { values }, shortcut] = await Promise.all([statusOf(missing), settings.read(), focusShortcut()]);
  root.render(
    <Popup
      status={status}
      packs={values.packs.value.map((id) => tell({ id: `pack.${id}`, data: {} }))}
      shortcut={shortcut}
      onAllow={() => void askForAccess(missing).then(draw)}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />,
  );
}

speak(...navigator.languages);
void draw();
