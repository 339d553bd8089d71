import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { NAMING, openBox, type PostBox } from './boxes.ts';
import { FACEBOOK_POST } from './boxes/facebook.ts';
import { LINKEDIN_POST } from './boxes/linkedin.ts';
import { X_POST } from './boxes/x.ts';
import { type Session, startSession } from './browser.ts';
import { clickOn, clickOurs, pause, readOurs, until, waitForOurs } from './driver.ts';

// A picture is held before the page sees it; what the page then uploads is what the person chose, to the byte.

/** A composer, and what opens the file chooser in it. */
interface Way {
  readonly box: PostBox;
  readonly opens: readonly string[];
  readonly press: string;
}

const WAYS: readonly Way[] = [
  { box: X_POST, opens: [], press: '[role="dialog"] [aria-label="Add media"]' },
  { box: FACEBOOK_POST, opens: [], press: '[role="dialog"] [aria-label="Photo/video"]' },
  { box: LINKEDIN_POST, opens: ['[aria-label="Add media"]'], press: '[aria-label="Upload from computer"]' },
];

let session: Session;
let folder: string;
const tab = () => session.hands.tab;
const pathOf = (name: string) => join(folder, name);

function draw(name: string, ...lines: string[]): void {
  const canvas = createCanvas(900, 420);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#f4f6f8';
  pen.fillRect(0, 0, 900, 420);
  pen.fillStyle = '#222';
  pen.font = '26px "Liberation Sans"';
  lines.forEach((line, index) => pen.fillText(line, 40, 90 + index * 60));
  writeFileSync(pathOf(name), canvas.toBuffer('image/png'));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chaperone-pictures-'));
  draw('chart.png', 'Patient: OKONKWO, Marcus   MRN 00482913', 'DOB 03/04/1951   Ward 7B');
  draw('sunrise.png', 'Sunrise over the harbour');
  session = await startSession();
});

afterAll(async () => {
  await session?.close();
  rmSync(folder, { recursive: true, force: true });
});

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
/** What the site's upload host was sent since a count of requests. */
const uploads = (since: number) => session.sites.seen.slice(since).filter(({ method, path }) => method === 'POST' && path.startsWith('/upload'))
  .map(({ path, body }) => ({ name: new URL(path, 'https://a.test').searchParams.get('name'), digest: digest(Buffer.from(body, 'latin1')) }));

/** Opens a composer and chooses files in it. Returns how many requests there were before. */
async function choose({ box, opens, press }: Way, ...names: string[]): Promise<number> {
  await openBox(tab(), box);
  for (const selector of opens) await clickOn(tab(), selector);
  const since = session.sites.seen.length;
  await tab().choose(names.map(pathOf), () => clickOn(tab(), press));
  return since;
}

const dialog = (fits: (text: string, actions: readonly string[]) => boolean, what: string) =>
  waitForOurs(tab(), ({ presence, text, actions }) => presence === 'picture' && fits(text, actions), what, 30_000);

/** How many pages stand in which pictures are looked at. */
async function picturePages(): Promise<number> {
  const page = await session.hands.openExtensionPage('popup.html');
  const count = await page.evaluate(async () => {
    const { runtime, extension } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    // Chromium has one beside its background, Firefox one inside.
    const background = extension.getBackgroundPage?.() ?? null;
    if (background !== null) return background.document.querySelectorAll('iframe').length;
    return (await runtime.getContexts({ contextTypes: [runtime.ContextType.OFFSCREEN_DOCUMENT] })).length;
  });
  await page.close();
  return count;
}

it('a draft without pictures has nothing loaded that looks at them', async () => {
  await openBox(tab(), X_POST);
  await tab().type(NAMING.text);
  await waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the draft to be checked');
  expect(await picturePages()).toBe(0);
  await choose(WAYS[0]!, 'chart.png');
  await dialog((_text, actions) => actions.includes('picture:leave'), 'the dialog');
  expect(await picturePages()).toBe(1);
});

describe.each(WAYS)('a file chosen in $box.kind', (way) => {
  it('goes on to the byte when there is nothing to say, without a word', async () => {
    const since = await choose(way, 'sunrise.png');
    await until(async () => uploads(since).length > 0, 'the upload', 30_000);
    expect(uploads(since)).toEqual([{ name: 'sunrise.png', digest: digest(readFileSync(pathOf('sunrise.png'))) }]);
    expect((await readOurs(tab())).filter(({ presence }) => presence === 'picture')).toEqual([]);
  });

  it('waits when something shows, and goes on as it is when the person says so', async () => {
    const since = await choose(way, 'chart.png');
    await dialog((_text, actions) => actions.includes('picture:as-is'), 'the dialog');
    expect(uploads(since)).toEqual([]);
    await clickOurs(tab(), '[data-action="picture:as-is"]');
    await until(async () => uploads(since).length > 0, 'the upload');
    expect(uploads(since)).toEqual([{ name: 'chart.png', digest: digest(readFileSync(pathOf('chart.png'))) }]);
  });

  it('is replaced by the covered copy, and the page never gets the other', async () => {
    const since = await choose(way, 'chart.png');
    await dialog((_text, actions) => actions.includes('picture:cleaned'), 'the dialog');
    await clickOurs(tab(), '[data-action="picture:cleaned"]');
    await until(async () => uploads(since).length > 0, 'the upload', 30_000);
    const [sent, ...more] = uploads(since);
    expect(more).toEqual([]);
    expect(sent?.name).toMatch(/^picture\.(?:png|jpg)$/);
    expect(sent?.digest).not.toBe(digest(readFileSync(pathOf('chart.png'))));
  });

  it('never reaches the page when the person leaves it out', async () => {
    const since = await choose(way, 'chart.png');
    await dialog((_text, actions) => actions.includes('picture:leave'), 'the dialog');
    await clickOurs(tab(), '[data-action="picture:leave"]');
    await until(async () => (await readOurs(tab())).every(({ presence }) => presence !== 'picture'), 'the dialog gone');
    await pause(300);
    expect(uploads(since)).toEqual([]);
  });
});

const chromium = inject('browser') === 'chromium';
const centre = (selector: string) => tab().evaluate((sought) => {
  const { x, y, width, height } = (document.querySelector(sought) as HTMLElement).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}, selector);

it('goes on where it can\'t be opened, and the person reads why', async () => {
  writeFileSync(pathOf('cut-off.jpg'), Buffer.from('ffd8ffe000104a46494600', 'hex'));
  const since = await choose(WAYS[0]!, 'cut-off.jpg');
  await until(async () => uploads(since).length > 0, 'the upload');
  expect(uploads(since)).toEqual([{ name: 'cut-off.jpg', digest: digest(readFileSync(pathOf('cut-off.jpg'))) }]);
  await waitForOurs(tab(), ({ said }) => said.includes('damaged'), 'why it was not checked');
});

it('asks in a window of 320 pixels without a scroll to the side', async () => {
  const since = await choose(WAYS[0]!, 'chart.png');
  await dialog((_text, actions) => actions.includes('picture:as-is'), 'the dialog');
  await tab().resize(320, 640);
  const [wide, room, actions] = await tab().inOurs((roots) => {
    const standing = roots.map((root) => root.querySelector('dialog')).find((one) => one !== null) as HTMLElement;
    const { left, right } = standing.getBoundingClientRect();
    return [standing.scrollWidth - standing.clientWidth, [left, innerWidth - right], [...standing.querySelectorAll('[data-action], textarea, label')].map((one) => (
      right - one.getBoundingClientRect().right))] as const;
  });
  expect(wide).toBe(0);
  for (const side of [...room, ...actions]) expect(side).toBeGreaterThanOrEqual(0);
  await clickOurs(tab(), '[data-action="picture:leave"]');
  await tab().resize(1280, 900);
  expect(uploads(since)).toEqual([]);
});

describe('other ways in', () => {
  it('a drop is held, and goes on where it was dropped', async () => {
    await openBox(tab(), X_POST);
    const since = session.sites.seen.length;
    const { x, y } = await centre(X_POST.editor);
    await tab().drop([pathOf('chart.png')], x, y);
    await dialog((_text, actions) => actions.includes('picture:as-is'), 'the dialog');
    expect(uploads(since)).toEqual([]);
    await clickOurs(tab(), '[data-action="picture:as-is"]');
    await until(async () => uploads(since).length > 0, 'the upload');
    expect(uploads(since)).toEqual([{ name: 'chart.png', digest: digest(readFileSync(pathOf('chart.png'))) }]);
  });

  it.runIf(chromium)('a picture that is pasted is held', async () => {
    await openBox(tab(), X_POST);
    const since = session.sites.seen.length;
    await tab().pastePicture?.(readFileSync(pathOf('chart.png')));
    await dialog((_text, actions) => actions.includes('picture:leave'), 'the dialog');
    await clickOurs(tab(), '[data-action="picture:cleaned"]');
    await until(async () => uploads(since).length > 0, 'the upload', 30_000);
    expect(uploads(since).map(({ name }) => name)).toEqual(['picture.png']);
  });

  it('an input that is in no document is held, and is in none again afterwards', async () => {
    await openBox(tab(), X_POST);
    const since = session.sites.seen.length;
    await tab().evaluate(() => {
      const button = document.createElement('button');
      button.id = 'detached';
      button.textContent = 'Pick';
      button.style.cssText = 'position: fixed; top: 0; left: 0; z-index: 999';
      button.addEventListener('click', () => {
        const input = document.createElement('input');
        input.type = 'file';
        input.addEventListener('change', () => {
          for (const file of input.files ?? []) void fetch(`https://upload.x.com/upload?name=${file.name}`, { method: 'POST', mode: 'no-cors', body: file });
        });
        input.click();
      });
      document.querySelector('[role="dialog"]')?.append(button);
    });
    await tab().choose([pathOf('chart.png')], () => clickOn(tab(), '#detached'));
    await dialog((_text, actions) => actions.includes('picture:as-is'), 'the dialog');
    expect(uploads(since)).toEqual([]);
    await clickOurs(tab(), '[data-action="picture:as-is"]');
    await until(async () => uploads(since).length > 0, 'the upload');
    expect(uploads(since)).toHaveLength(1);
    expect(await tab().evaluate(() => document.querySelector('[data-chaperone-parked]'))).toBeNull();
  });
});

/** The page's own box, with nothing of ours but the listeners that stand in every page: no press, key or focus came before. */
const FIRST_PRESS = '[aria-label="Add media"]';

describe('the first moments of a page', () => {
  it('a file that is chosen while the background has still to start is held', async () => {
    await tab().goto(X_POST.url);
    await session.hands.stopBackground();
    const since = session.sites.seen.length;
    await tab().choose([pathOf('chart.png')], () => clickOn(tab(), FIRST_PRESS));
    await dialog((_text, actions) => actions.includes('picture:as-is'), 'the dialog');
    expect(uploads(since)).toEqual([]);
    await clickOurs(tab(), '[data-action="picture:as-is"]');
    await until(async () => uploads(since).length > 0, 'the upload');
    expect(uploads(since)).toEqual([{ name: 'chart.png', digest: digest(readFileSync(pathOf('chart.png'))) }]);
  });

  it('one that could not be looked at is told of at once, before anything is written', async () => {
    writeFileSync(pathOf('cut-off.jpg'), Buffer.from('ffd8ffe000104a46494600', 'hex'));
    await tab().goto(X_POST.url);
    await tab().choose([pathOf('cut-off.jpg')], () => clickOn(tab(), FIRST_PRESS));
    await waitForOurs(tab(), ({ said }) => said.includes('damaged'), 'why it was not checked');
  });

  it('so is one that is dropped', async () => {
    await tab().goto(X_POST.url);
    const { x, y } = await centre('[data-testid="tweetTextarea_0"]');
    await session.hands.stopBackground();
    const since = session.sites.seen.length;
    await tab().drop([pathOf('chart.png')], x, y);
    await dialog((_text, actions) => actions.includes('picture:leave'), 'the dialog');
    expect(uploads(since)).toEqual([]);
    await clickOurs(tab(), '[data-action="picture:as-is"]');
    await until(async () => uploads(since).length > 0, 'the upload');
    expect(uploads(since)).toEqual([{ name: 'chart.png', digest: digest(readFileSync(pathOf('chart.png'))) }]);
  });

  it('a file goes on when nobody comes to look at it, and the person reads so', async () => {
    await tab().goto(X_POST.url);
    const since = session.sites.seen.length;
    const stalled = 9_000;
    await session.hands.stallBackground(stalled);
    const began = Date.now();
    await tab().choose([pathOf('chart.png')], () => clickOn(tab(), FIRST_PRESS));
    await until(async () => uploads(since).length > 0, 'the upload', stalled);
    expect(Date.now() - began).toBeLessThan(stalled);
    expect(uploads(since)).toEqual([{ name: 'chart.png', digest: digest(readFileSync(pathOf('chart.png'))) }]);
    await clickOn(tab(), '[data-testid="tweetTextarea_0"]');
    await waitForOurs(tab(), ({ text, said }) => /not checked/i.test(text + said), 'the word that it was not checked', 12_000);
  });
});
