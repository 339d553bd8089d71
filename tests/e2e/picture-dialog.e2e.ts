import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openGallery, settled } from '../gallery/open.ts';
import type { PictureName } from '../gallery/pictures.ts';
import type { Session } from './browser.ts';
import { until } from './driver.ts';
import { shareSession } from './shared.ts';

// The dialog about a picture, in the open: what a person does with the mouse and with keys, and where things stand.

let session: Session;
const tab = () => session.hands.tab;
beforeAll(async () => { session = await shareSession(); });
beforeEach(async () => { await openGallery(tab()); });
afterAll(() => session?.close());

async function lay(name: PictureName, width = 1280, height = 900): Promise<void> {
  await tab().resize(width, height);
  await tab().evaluate((state) => window.gallery.layPicture(state, 'light'), name);
  await settled(tab());
}

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where elements stand in the window. */
const boundsOf = (selector: string) => tab().evaluate((sought): Bounds[] => [...document.querySelectorAll(sought)].map((one) => {
  const { x, y, width, height } = one.getBoundingClientRect();
  return { x, y, width, height };
}), selector);

/** What has the focus: its action, its place, its switch, or its class. */
const focused = () => tab().evaluate(() => {
  const { dataset, className } = document.activeElement as HTMLElement;
  return dataset['action'] ?? dataset['place'] ?? dataset['switch'] ?? className;
});
const focus = (selector: string) => tab().evaluate((sought) => document.querySelector<HTMLElement>(sought)?.focus(), selector);
const press = async (selector: string) => {
  const [at] = await boundsOf(selector);
  await tab().click((at?.x ?? 0) + (at?.width ?? 0) / 2, (at?.y ?? 0) + (at?.height ?? 0) / 2);
  await settled(tab());
};

describe('the picture', () => {
  it.each([[1280, 900], [320, 640], [320, 256]])('keeps its shape when it is tall, at %i by %i', async (width, height) => {
    await lay('tall', width, height);
    const [stage] = await boundsOf('.stage');
    expect((stage?.height ?? 0) / (stage?.width ?? 1)).toBeCloseTo(2, 1);
    expect(stage?.height).toBeGreaterThan(150);
  });

  it('gets a place where it is drawn', async () => {
    await lay('tall');
    const { x, y, width, height } = (await boundsOf('.stage'))[0] as Bounds;
    await tab().drag([x + width * 0.25, y + height * 0.6], [x + width * 0.75, y + height * 0.8]);
    await settled(tab());
    const drawn = (await boundsOf('[data-place^="drawn"]'))[0] as Bounds;
    for (const [is, wanted] of [[drawn.x, x + width * 0.25], [drawn.y, y + height * 0.6], [drawn.width, width * 0.5], [drawn.height, height * 0.2]] as const) {
      expect(Math.abs(is - wanted)).toBeLessThan(2);
    }
  });
});

describe('by keys', () => {
  it('a place that is added can be moved at once', async () => {
    await lay('tall');
    await focus('[data-action="picture:add"]');
    await tab().press('Enter');
    await until(async () => (await focused()).startsWith('drawn'), 'the focus on the new place');
    const [before] = await boundsOf('[data-place^="drawn"]');
    await tab().press('ArrowRight');
    await settled(tab());
    expect((await boundsOf('[data-place^="drawn"]'))[0]?.x).toBeGreaterThan(before?.x ?? 0);
  });

  it.each([['Delete', []], ['z', ['Control']]] as const)('the focus stays near a place that %s takes away', async (key, held) => {
    await lay('tall');
    await press('[data-action="picture:add"]');
    await until(async () => (await focused()).startsWith('drawn'), 'the focus on the new place');
    await tab().press(key, ...held);
    await settled(tab());
    expect(await boundsOf('[data-place^="drawn"]')).toEqual([]);
    expect(await focused()).toBe('picture:add');
  });

  it('the focus stays beside the last change that is taken back', async () => {
    await lay('tall');
    await focus('[data-switch="0"]');
    await tab().press(' ');
    await focus('[data-action="undo"]');
    await tab().press('Enter');
    await settled(tab());
    expect(await focused()).toBe('picture:add');
  });

  it('the focus is where it is told what became of the copy, and words of buttons can be read meanwhile', async () => {
    await lay('tall');
    await focus('[data-action="picture:cleaned"]');
    await tab().press('Enter');
    await until(() => tab().evaluate(() => document.querySelector('[data-action="picture:cleaned"]:disabled') !== null), 'the copy being made');
    const ground = () => tab().evaluate(() => getComputedStyle(document.querySelector('[data-action="picture:cleaned"]:disabled') as Element).backgroundColor);
    await until(async () => await ground() === 'rgba(0, 0, 0, 0)', 'grey words on no colour');
    await until(() => tab().evaluate(() => document.querySelector('.said')?.textContent?.includes('still shows') ?? false), 'what remains');
    expect(await focused()).toBe('said');
  });
});

describe('the list', () => {
  it('has one switch for a detail that stands at two places, and it covers both', async () => {
    await lay('tall');
    expect(await tab().evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-switch]')].map(({ dataset }) => dataset['switch']))).toEqual(['0', '1']);
    await press('[data-switch="1"]');
    expect(await tab().evaluate(() => [...document.querySelectorAll<HTMLElement>('.place')].map((place) => 'on' in place.dataset))).toEqual([true, false, false]);
  });

  it('moves nothing when the last place is left open', async () => {
    await lay('tall');
    const heights = async () => (await boundsOf('.stage, .picture-choices')).map(({ y }) => y);
    const before = await heights();
    await press('[data-switch="0"]');
    await press('[data-switch="1"]');
    expect(await heights()).toEqual(before);
    expect(await tab().evaluate(() => document.querySelector('textarea')?.checkVisibility({ checkVisibilityCSS: true }))).toBe(false);
  });

  it('shows on the picture where a switch belongs', async () => {
    await lay('found');
    await focus('[data-switch="2"]');
    await settled(tab());
    expect(await tab().evaluate(() => document.querySelector<HTMLElement>('[data-selected]')?.dataset['place'])).toBe('2');
  });
});

it('keeps what can be done in sight under a tall picture', async () => {
  for (const [width, height] of [[1280, 700], [320, 640]] as const) {
    await lay('tall', width, height);
    const [dialog] = await boundsOf('.picture-dialog');
    const bottom = (dialog?.y ?? 0) + (dialog?.height ?? 0);
    for (const one of await boundsOf('.picture-choices .button')) expect(one.y + one.height).toBeLessThanOrEqual(bottom);
  }
});
