import type { SitePage, Tab } from './hands.ts';

/** How often a page is asked what it shows, in milliseconds: each time takes half a dozen answers of the browser's, on cores that all tests share. */
const STEP_MS = 50;

/** How long something may take that a person sees happen at once, in milliseconds, on a slow machine with much else to do. */
const LONGEST_WAIT = 15_000;

/** Quill takes changes within a second of each other for one step of undo. */
export const UNDO_APART_MS = 1300;

/** Waits until the probe answers with something true, and returns it; `seen` tells what there was instead when it never does. */
export async function until<T>(probe: () => Promise<T>, what: string, withinMs = LONGEST_WAIT, seen = () => ''): Promise<NonNullable<T>> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await probe();
    if (answer) return answer as NonNullable<T>;
    if (Date.now() > end) throw new Error(`waited ${withinMs} ms for ${what}${seen()}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Clicks the middle of the first visible element of the page that fits, also in open shadow roots. */
export async function clickOn(tab: Tab, selector: string): Promise<void> {
  const place = await until(() => placeOf(tab, selector), selector);
  await tab.click(place.x, place.y);
}

/**
 * The middle of an element, once it stands still and can be pressed. A window that is not in front may draw no frame, so none is waited for
 * without end.
 */
function placeOf(tab: Tab, selector: string): Promise<{ x: number; y: number } | null> {
  return tab.evaluate(async (sought) => {
    const find = (root: Document | ShadowRoot): HTMLElement | null => {
      for (const found of root.querySelectorAll<HTMLElement>(sought)) if (found.getClientRects().length > 0) return found;
      for (const host of root.querySelectorAll('*')) {
        const inner = host.shadowRoot && find(host.shadowRoot);
        if (inner) return inner;
      }
      return null;
    };
    const element = find(document);
    if (!element || element.matches(':disabled, [aria-disabled="true"]')) return null;
    element.scrollIntoView({ block: 'nearest' });
    const before = element.getBoundingClientRect();
    await new Promise((resolve) => { requestAnimationFrame(resolve); setTimeout(resolve, 100); });
    const now = element.getBoundingClientRect();
    return before.top === now.top && before.left === now.left && now.width > 0 ? { x: now.x + now.width / 2, y: now.y + now.height / 2 } : null;
  }, selector);
}

/** What a person sees and hears of our interface; null while there is none. */
export interface Ours {
  readonly presence: string | null;
  readonly cards: readonly { readonly id: string; readonly tier: string; readonly decided: string | null; readonly text: string }[];
  /** The presses that are on offer, in order. */
  readonly actions: readonly string[];
  /** All visible words. */
  readonly text: string;
  /** What the polite live region says. */
  readonly said: string;
  readonly focused: boolean;
  readonly marks: number;
}

/** Reads every interface of ours on the page. */
export function readOurs(tab: SitePage): Promise<readonly Ours[]> {
  return tab.inOurs((roots) => roots.map((root): Ours => {
    const seen = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true }) && element.getClientRects().length > 0;
    const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
    // Our words are drawn by styles, out of reach of the page's window.find(): a line for each block they stand in.
    const wordsOf = (element: HTMLElement) => {
      const lines = Map.groupBy([...element.querySelectorAll<HTMLElement>('[data-text]')].filter(seen), (words) => words.closest('p, h2, li, dd, dt, button'));
      return [...lines.values()].map((pieces) => pieces.map(({ dataset }) => dataset.text).join('')).join('\n');
    };
    return {
      presence: root.querySelector<HTMLElement>('[data-presence]')?.dataset.presence ?? null,
      cards: all('[data-card]').map((card) => ({
        id: card.dataset.card ?? '', tier: card.dataset.tier ?? '', decided: card.dataset.decided ?? null, text: wordsOf(card),
      })),
      actions: all('[data-action]').filter(seen).map((button) => button.dataset.action ?? ''),
      text: all('[data-presence]').filter(seen).map(wordsOf).join('\n'),
      said: all('[aria-live]').map((region) => region.dataset.said ?? '').join(' ').trim(),
      focused: root.activeElement !== null,
      marks: all('[data-mark]').length,
    };
  }));
}

/** The one interface that stands; fails when there are several. */
export async function readOne(tab: SitePage): Promise<Ours | null> {
  const standing = await readOurs(tab);
  if (standing.length > 1) throw new Error(`${standing.length} interfaces stand where one should`);
  return standing[0] ?? null;
}

/** Waits for an interface that fits. */
export function waitForOurs(tab: SitePage, fits: (ours: Ours) => boolean, what: string, withinMs = LONGEST_WAIT): Promise<Ours> {
  let last: readonly Ours[] = [];
  return until(async () => {
    last = await readOurs(tab);
    return last.find(fits) ?? null;
  }, what, withinMs, () => `; there was ${JSON.stringify(last)}`);
}

/**
 * Clicks a visible element of our interface with the mouse, as a person does, once it stands still and no fix is to come, whose words may
 * take two lines.
 */
export async function clickOurs(tab: SitePage, selector: string): Promise<void> {
  const place = await until(() => tab.inOurs(async (roots, sought) => {
    if (roots.some((root) => root.querySelector('.fix-place:empty') !== null)) return null;
    const element = roots.flatMap((root) => [...root.querySelectorAll(sought)]).find((one) => {
      one.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = one.getBoundingClientRect();
      const fits = width > 0 && height > 0 && x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
      return fits && one.checkVisibility();
    });
    if (element === undefined) return null;
    const before = element.getBoundingClientRect();
    await new Promise((resolve) => { requestAnimationFrame(resolve); setTimeout(resolve, 100); });
    const { x, y, width, height } = element.getBoundingClientRect();
    return x === before.x && y === before.y && width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
  }, selector), `${selector} in our interface`);
  await tab.click(place.x, place.y);
}
