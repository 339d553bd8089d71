import { createRoot } from 'react-dom/client';
import type { DraftSectionProps } from '../../components/panel/DraftSection.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PageSectionProps } from '../../components/panel/PageSection.tsx';
import { speakHere } from '../../components/pages/speak-here.ts';
import { send } from '../../lib/messaging/send.ts';
import { hearInPage } from '../../lib/messaging/tell-pages.ts';
import { browser } from '../../lib/platform/browser.ts';
import { tabInFront } from '../../lib/platform/panel.ts';
import { openSettings } from '../../lib/settings/store.ts';
import { trialIn } from '../options/trial.ts';
import { placeOf, shownPage } from './page.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const settings = openSettings(browser.storage);
const here = browser.windows.getCurrent();
const privacy = here.then(({ incognito }) => ({ incognito }));
const trial = trialIn(privacy);

let given: DraftSectionProps['given'] = null;
let page: PageSectionProps['page'] = null;
/** The tab that was read last. */
let read: number | null = null;
/** The number of the wish that was granted last. */
let granted = 0;

function draw(): void {
  root.render(<Panel
    draft={{ trial, given }}
    page={{
      page,
      onCheck: () => void tabInFront().then((tab) => (tab === null ? undefined : check(tab))),
      onShow: async (part, card) => read !== null && (await send('show-place', { tab: read, place: placeOf(part, card) })).shown,
    }}
  />);
}

async function check(tab: number): Promise<void> {
  read = tab;
  page = { kind: 'reading' };
  draw();
  const found = await send('check-page', { tab }, await privacy).then(shownPage, () => ({ kind: 'refused', why: 'gone' } as const));
  if (read !== tab) return;
  page = found;
  draw();
}

/** Does what a press elsewhere asked for, once. */
async function grant(): Promise<void> {
  const { id: window = -1 } = await here;
  const { wish: wished } = await send('panel-wish', { window });
  if (wished === null || wished.at <= granted) return;
  granted = wished.at;
  if (wished.wish.kind === 'check-page') return check(wished.wish.tab);
  given = { text: wished.wish.text, at: wished.at };
  draw();
}

async function speakAndDraw(): Promise<void> {
  await speakHere((await settings.read()).values.language.value, 'panel.title');
  draw();
}

settings.onChange(() => void speakAndDraw(), new AbortController().signal);
hearInPage({ 'wish-made': () => void grant() });
void speakAndDraw().then(grant);
