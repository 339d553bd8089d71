import { createRoot } from 'react-dom/client';
import { afterClauses } from '../../components/panel/after.ts';
import type { DraftSectionProps } from '../../components/panel/DraftSection.tsx';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import type { PageSectionProps } from '../../components/panel/PageSection.tsx';
import { speakHere } from '../../components/pages/speak-here.ts';
import { lookInTurn } from '../../lib/checking/page-pictures.ts';
import { type ShownPage, shownPage } from '../../lib/checking/page-cards.ts';
import { send } from '../../lib/messaging/send.ts';
import { hearInPage } from '../../lib/messaging/tell-pages.ts';
import { browser } from '../../lib/platform/browser.ts';
import { placeIn } from '../../lib/pages/place-in.ts';
import { tabInFront } from '../../lib/platform/panel.ts';
import { openSettings } from '../../lib/settings/store.ts';
import { rememberPage } from '../shared/remember.ts';
import { trialIn } from '../shared/trial.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const settings = openSettings(browser.storage);
const here = browser.windows.getCurrent();
const privacy = here.then(({ incognito }) => ({ incognito }));
const trial = trialIn(privacy);
const library = send('library', {});

let given: DraftSectionProps['given'] = null;
let page: PageSectionProps['page'] = null;
let pictures: PageSectionProps['pictures'] = null;
/** Ends the look at the pictures of the page that was read last. */
let looking = new AbortController();
/** The tab that was read last. */
let read: number | null = null;
let remembered: PanelProps['remembered']['answer'] = null;
let pages: PanelProps['remembered']['pages'] = [];
let after: PanelProps['after'] = [];
/** The number of the wish that was granted last. */
let granted = 0;

function draw(): void {
  root.render(<Panel
    draft={{ trial, given }}
    page={{
      page, pictures,
      onCheck: () => void check(tabInFront()),
      onShow: async (part, card) => read !== null && (await send('show-place', { tab: read, place: placeIn(part.text, card.span) })).shown,
      onStop: () => looking.abort(),
      onShowPicture: async (picture) => read !== null && (await send('show-picture', { tab: read, picture })).shown,
    }}
    remembered={{
      answer: remembered, pages,
      onRemember: () => void tabInFront().then((tab) => (tab === null ? undefined : remember(tab))),
      onForget: (id) => void send('forget-remembered', { id }).then(list),
    }}
    after={after}
  />);
}

async function check(asked: Promise<number | null>): Promise<void> {
  page = { kind: 'reading' };
  pictures = null;
  looking.abort();
  const own = new AbortController();
  looking = own;
  draw();
  const tab = await asked;
  read = tab;
  if (tab === null) {
    page = { kind: 'refused', why: 'gone' };
    return draw();
  }
  const found = await send('check-page', { tab }, await privacy).then(shownPage, () => ({ kind: 'refused', why: 'gone' } as const));
  if (looking !== own) return;
  page = found;
  draw();
  if (found.kind === 'checked' && found.toLook.length > 0) void lookAtPictures(tab, found.toLook, own);
}

/** Has the pictures of a page looked at. Words that were checked are shown by then. */
async function lookAtPictures(tab: number, toLook: ShownPage['toLook'], own: AbortController): Promise<void> {
  const hidden = await privacy;
  const look = (picture: number) => {
    const id = crypto.randomUUID();
    own.signal.addEventListener('abort', () => void send('page-picture-stop', { id }).catch(() => {}), { once: true });
    return send('page-picture', { tab, picture, id }, hidden);
  };
  await lookInTurn(toLook, look, own.signal, (now) => {
    if (looking !== own) return;
    pictures = now;
    draw();
  });
}

function list(now: PanelProps['remembered']['pages']): void {
  pages = now;
  draw();
}

async function remember(tab: number): Promise<void> {
  remembered = await rememberPage(tab);
  list(await send('remembered', {}));
}

/** Does what a press elsewhere asked for, once. */
async function grant(): Promise<void> {
  const { id: window = -1 } = await here;
  const { wish: wished } = await send('panel-wish', { window });
  if (wished === null || wished.at <= granted) return;
  granted = wished.at;
  if (wished.wish.kind === 'check-page') return check(Promise.resolve(wished.wish.tab));
  given = { text: wished.wish.text, at: wished.at };
  draw();
}

async function speakAndDraw(): Promise<void> {
  const { values } = await settings.read();
  await speakHere(values.language.value, 'panel.title');
  after = afterClauses((await library).packs, values.packs.value);
  pages = await send('remembered', {});
  draw();
}

settings.onChange(() => void speakAndDraw(), new AbortController().signal);
hearInPage({ 'wish-made': () => void grant() });
void speakAndDraw().then(grant);
