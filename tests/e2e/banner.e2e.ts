import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEALT, DRAFT, NAME, STORY, SWEARING, VIEWS, type ViewName } from '../gallery/fixtures.ts';
import { asked, LIGHT, openGallery, render, settled, show } from '../gallery/open.ts';
import type { Session } from './browser.ts';
import { clickOurs, pause, readOne, until } from './driver.ts';
import type { SiteTab } from './hands.ts';
import { shareSession } from './shared.ts';

// The interface by itself, beside a plain composer: where it stands, what it takes from hand and keyboard, what it says.

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

let session: Session;
let tab: SiteTab;

beforeAll(async () => {
  session = await shareSession();
  ({ tab } = session.hands);
});

afterAll(() => session.close());

beforeEach(async () => {
  await tab.resize(1280, 900);
  await openGallery(tab);
});

/** Boxes of what is visible in our interface. */
function ours(selector: string): Promise<Box[]> {
  return tab.inOurs((roots, sought) => roots.flatMap((root) => [...root.querySelectorAll(sought)]
    .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    })), selector);
}

/** Boxes of the page's text and controls. */
function theirs(selector: string): Promise<Box[]> {
  return tab.evaluate((sought) => [...document.querySelectorAll(sought)].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  }), selector);
}

const meet = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What has the focus inside our interface. */
function focusedInside(): Promise<{ tag: string; action: string | null; text: string } | null> {
  return tab.inOurs((roots) => {
    const active = roots.map((root) => root.activeElement).find((element) => element instanceof HTMLElement);
    return active ? { tag: active.localName, action: active.getAttribute('data-action'), text: [...active.querySelectorAll<HTMLElement>('[data-text]')].map(({ dataset }) => dataset.text).join('') } : null;
  });
}

const names = async () => (await asked(tab)).map(([name]) => name);

describe('where it stands', () => {
  const widths = [1280, 700, 480, 320];
  const quiet: ViewName[] = ['nothing', 'note', 'warn', 'hold-named', 'disclaimer', 'cannot', 'incomplete'];

  it.each(widths.flatMap((width) => (['ltr', 'rtl'] as const).map((direction) => ({ width, direction }))))(
    'never covers text or controls unasked: $width px, $direction',
    async ({ width, direction }) => {
      await tab.resize(width, 900);
      for (const name of quiet) {
        await show(tab, name, { ...LIGHT, direction });
        const standing = await ours('.mark > .button, .panel');
        expect(standing.length, name).toBeGreaterThan(0);
        const taken = await theirs('.text, .tools');
        for (const box of standing) {
          expect(taken.filter((other) => meet(box, other)), `${name} ${JSON.stringify(box)}`).toEqual([]);
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= 900, name).toBe(true);
        }
      }
    },
  );

  it('stands narrow beside the composer where a low window leaves nothing below it', async () => {
    await tab.resize(1400, 240);
    await show(tab, 'hold-named');
    const [panel] = await ours('.panel');
    expect(panel?.width).toBe(320);
    const taken = await theirs('.text, .tools');
    expect(taken.filter((other) => panel && meet(panel, other))).toEqual([]);
  });

  it('leaves the mark alone, and says so, where there is no room', async () => {
    await tab.resize(320, 260);
    await show(tab, 'warn');
    expect(await ours('.panel')).toEqual([]);
    expect(await ours('.mark > .button')).toHaveLength(1);
    await clickOurs(tab, '[data-action="open-mark"]');
    await settled(tab);
    expect(await ours('.panel')).toHaveLength(1);
  });

  it('shows every way out of a held post at 400 % zoom, and the site’s Post button beside them', async () => {
    await tab.resize(320, 260);
    await show(tab, 'waiting', { ...LIGHT, fontSize: 16 });
    const ways = await ours('[data-action="fix"], [data-action="back"], [data-action="post-anyway"]');
    expect(ways).toHaveLength(3);
    const [panel] = await ours('.panel');
    for (const { y, height } of ways) expect(y + height).toBeLessThanOrEqual((panel?.y ?? 0) + (panel?.height ?? 0));
    const posts = await theirs('.tools');
    expect(posts.filter((post) => panel && meet(panel, post))).toEqual([]);
  });

  it('scrolls within its round corners, and not over them', async () => {
    await tab.resize(480, 420);
    await show(tab, 'hold-named');
    await clickOurs(tab, '[data-action="open-mark"]');
    await settled(tab);
    const scrolls = (selector: string) => tab.inOurs((roots, sought) => roots.some((root) => {
      const element = root.querySelector(sought);
      return element !== null && element.scrollHeight > element.clientHeight;
    }), selector);
    expect(await scrolls('.panel-content')).toBe(true);
    expect(await scrolls('.panel')).toBe(false);
  });

  it('underlines what asks for more than a note, exactly under the words', async () => {
    await show(tab, 'hold-named');
    const marks = await ours('[data-mark]');
    expect(marks).toHaveLength(3);
    const words = await tab.evaluate((start, end) => {
      const range = document.createRange();
      const node = document.querySelector('.text')?.firstChild as Text;
      range.setStart(node, start);
      range.setEnd(node, end);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }, NAME.span?.start ?? 0, NAME.span?.end ?? 0);
    const close = (a: Box) => Math.abs(a.x - words.x) + Math.abs(a.y - words.y) + Math.abs(a.width - words.width) + Math.abs(a.height - words.height) < 1;
    expect(marks.filter(close)).toHaveLength(1);
    await show(tab, 'dealt-with');
    expect(await ours('[data-mark]')).toEqual([]);
  });

  it('moves by pointer and by arrow keys, stays where it was put, and comes back with Home', async () => {
    await show(tab, 'warn');
    const [before] = await ours('.panel');
    const [handle] = await ours('[data-action="move"]');
    if (!before || !handle) throw new Error('no banner stands');
    const grip = [handle.x + handle.width / 2, handle.y + handle.height / 2] as const;
    await tab.drag(grip, [grip[0] + 40, grip[1] + 120]);
    await settled(tab);
    const [dragged] = await ours('.panel');
    expect(dragged).toMatchObject({ x: before.x + 40, y: before.y + 120 });
    await show(tab, 'hold-named');
    const [again] = await ours('.panel');
    expect(again).toMatchObject({ x: before.x + 40, y: before.y + 120 });
    await tab.inOurs((roots) => roots.forEach((root) => root.querySelector<HTMLElement>('[data-action="move"]')?.focus()));
    await tab.press('ArrowRight');
    await settled(tab);
    expect((await ours('.panel'))[0]).toMatchObject({ x: before.x + 56, y: before.y + 120 });
    await tab.press('Home');
    await settled(tab);
    expect((await ours('.panel'))[0]).toMatchObject({ x: before.x, y: before.y });
  });

  it('can be used above a modal dialog', async () => {
    await show(tab, 'waiting');
    await tab.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append(document.querySelector('main') as HTMLElement);
      document.body.append(dialog);
      dialog.showModal();
      document.querySelector<HTMLElement>('.text')?.focus();
    });
    await render(tab, VIEWS.waiting);
    await clickOurs(tab, '[data-action="back"]');
    expect(await names()).toContain('back');
    await tab.evaluate(() => document.querySelector('dialog')?.close());
    await settled(tab);
    expect(await tab.evaluate(() => document.querySelector('chaperone-banner')?.parentElement === document.documentElement)).toBe(true);
  });
});

describe('hand and keyboard', () => {
  it('puts the focus on the heading of a held post, then fix, go back, post anyway', async () => {
    await show(tab, 'waiting');
    await tab.evaluate(() => window.gallery.focus());
    await until(async () => (await focusedInside())?.tag === 'h2', 'the heading to have the focus');
    expect((await focusedInside())?.text).toBe('Waiting: this names a patient');
    const order: (string | null | undefined)[] = [];
    for (let press = 0; press < 3; press++) {
      await tab.press('Tab');
      order.push((await focusedInside())?.action);
    }
    expect(order).toEqual(['fix', 'back', 'post-anyway']);
    await tab.press('Enter');
    expect(await names()).toEqual(['postAnyway']);
  });

  it('gives the focus back on Escape, once, and closes what was opened', async () => {
    await show(tab, 'hold-named');
    await clickOurs(tab, '[data-action="more"]');
    await settled(tab);
    expect((await readOne(tab))?.actions).toContain('decide:not-a-patient');
    await tab.evaluate(() => window.gallery.focus());
    await until(async () => (await focusedInside()) !== null, 'the focus to be inside');
    await tab.press('Escape');
    await settled(tab);
    expect((await names()).filter((name) => name === 'back')).toHaveLength(1);
    expect((await readOne(tab))?.actions).not.toContain('decide:not-a-patient');
  });

  it('leaves focus and selection in the text when pressed with the mouse', async () => {
    await show(tab, 'warn');
    await tab.evaluate(() => {
      const text = document.querySelector<HTMLElement>('.text');
      text?.focus();
      getSelection()?.setBaseAndExtent(text?.firstChild as Node, 9, text?.firstChild as Node, 15);
    });
    await clickOurs(tab, '[data-action="more"]');
    await settled(tab);
    await clickOurs(tab, '[data-action="fix"]');
    expect(await names()).toContain('apply');
    expect(await tab.evaluate(() => [document.activeElement?.className, getSelection()?.toString()])).toEqual(['text', DRAFT.slice(9, 15)]);
  });

  it('does nothing when a script presses', async () => {
    await show(tab, 'waiting');
    await tab.inOurs((roots) => {
      for (const root of roots) {
        for (const button of root.querySelectorAll<HTMLElement>('[data-action]')) {
          button.click();
          button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
          button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
        }
      }
    });
    await settled(tab);
    expect(await asked(tab)).toEqual([]);
    expect((await readOne(tab))?.actions).not.toContain('decide:not-a-patient');
  });

  it('keeps its keys and clicks from the page', async () => {
    await show(tab, 'waiting');
    await tab.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown']) document.addEventListener(type, () => heard.push(type));
      Object.assign(window, { heard });
    });
    await clickOurs(tab, '[data-action="back"]');
    await tab.evaluate(() => window.gallery.focus());
    await until(async () => (await focusedInside()) !== null, 'the focus to be inside');
    await tab.press('n');
    expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('moves the focus to Undo when a finding is dealt with, and back to its choices', async () => {
    await show(tab, 'note');
    await clickOurs(tab, '[data-action="open-mark"]');
    await settled(tab);
    await tab.inOurs((roots) => roots.forEach((root) => root.querySelector<HTMLElement>('[data-action="decide:not-a-patient"]')?.focus()));
    await tab.press('Enter');
    expect((await asked(tab)).at(-1)).toEqual(['decide', STORY.id, 'not-a-patient']);
    await render(tab, { ...VIEWS.note, cards: [{ ...STORY, decision: 'not-a-patient' }] });
    expect((await focusedInside())?.action).toBe('undo');
    await tab.press('Enter');
    expect((await asked(tab)).at(-1)).toEqual(['undo', STORY.id]);
    await render(tab, VIEWS.note);
    expect((await focusedInside())?.action).toBe('decide:not-a-patient');
  });

  it('keeps cards in their places while the list is open', async () => {
    await show(tab, 'warn');
    await clickOurs(tab, '[data-action="open-mark"]');
    await settled(tab);
    await render(tab, { ...VIEWS.warn, cards: [NAME, STORY, { ...SWEARING, decision: 'left-as-is' }, DEALT] });
    expect((await readOne(tab))?.cards.map(({ id }) => id)).toEqual([SWEARING.id, STORY.id, NAME.id, DEALT.id]);
  });

  it('stays small once made small, until something new comes up', async () => {
    await show(tab, 'warn');
    await clickOurs(tab, '[data-action="collapse"]');
    await settled(tab);
    expect(await ours('.panel')).toEqual([]);
    await render(tab, { ...VIEWS.warn, cards: [SWEARING] });
    expect(await ours('.panel')).toEqual([]);
    await render(tab, { ...VIEWS.warn, cards: [NAME, SWEARING] });
    expect(await ours('.panel')).toHaveLength(1);
  });
});

describe('what it says', () => {
  it('is one sentence when the count has changed and stands still, not one a key', async () => {
    await show(tab, 'nothing');
    for (const name of ['note', 'warn', 'hold-named', 'warn'] as const) await render(tab, VIEWS[name]);
    expect((await readOne(tab))?.said).toBe('');
    const said = await until(async () => (await readOne(tab))?.said, 'the live region to speak');
    expect(said).toBe('Chaperone: 2 things to look at. First: this has a swear word.');
    await render(tab, { ...VIEWS.warn, text: `${DRAFT}!` });
    await pause(1_500);
    expect((await readOne(tab))?.said).toBe(said);
  });

  it('tells of another finding that comes to lead as many as before', async () => {
    await show(tab, 'warn');
    await until(async () => (await readOne(tab))?.said.includes('has a swear word'), 'the first');
    await render(tab, { ...VIEWS.warn, cards: [NAME, SWEARING] });
    await until(async () => (await readOne(tab))?.said === 'Chaperone: 2 things to look at. First: this names a patient.', 'the next');
  });

  it('shows a line that is added as it will stand, and says of the whole post how far an answer counts', async () => {
    await show(tab, 'disclaimer');
    await clickOurs(tab, '[data-action="more"]');
    const text = (await readOne(tab))?.text ?? '';
    expect(text).toContain('Views are my own.');
    expect(text).not.toMatch(/^Now$/m);
    expect(text).toContain('Counts for this draft.');
    expect(text).not.toContain('these words');
  });

  it('counts the other findings with the first one, not beside a button', async () => {
    await show(tab, 'warn');
    expect((await readOne(tab))?.text).toMatch(/^.+ And 1 more\.$/m);
    await show(tab, 'waiting');
    expect((await readOne(tab))?.text).toMatch(/^.*Marcus.+ And \d more\.$/m);
  });

  it.each([
    ['mourning', 'A loss like this is heavy', 'Marcus'], ['mourning-waiting', 'A loss like this is heavy', 'Marcus'], ['anger', 'Nothing has to go out now', 'damn'],
  ] as const)('begins with a kind line and a copy to keep, where the text mourns or attacks somebody: %s', async (view, line, words) => {
    await show(tab, view);
    const { text = '', actions = [] } = await readOne(tab) ?? {};
    expect(text).toContain(line);
    expect(text.indexOf(line)).toBeLessThan(text.indexOf(words));
    expect(actions.find((action) => action !== 'open-mark' && action !== 'move')).toBe('copy');
  });

  it('does not say that nothing came up where all was dealt with', async () => {
    await show(tab, 'dealt-with');
    await render(tab, { ...VIEWS['dealt-with'], cards: [{ ...STORY, decision: 'left-as-is' }] });
    await clickOurs(tab, '[data-action="open-mark"]');
    await settled(tab);
    const text = (await readOne(tab))?.text ?? '';
    expect(text).toContain('Nothing more to look at.');
    expect(text).not.toContain('Nothing came up');
  });

  it('leads a blocked post to whom to ask, without a way past', async () => {
    await show(tab, 'blocked');
    const one = await readOne(tab);
    expect(one?.actions).not.toContain('post-anyway');
    expect(one?.text).toContain('Ask the compliance office.');
  });

  it('names what could not be checked, by the names of rules', async () => {
    await show(tab, 'incomplete');
    await clickOurs(tab, '[data-action="open-mark"]');
    await settled(tab);
    expect((await readOne(tab))?.text).toContain('One rule stopped and was not checked: Name-calling.');
  });
});

it('keeps its words from a page that searches for them', async () => {
  for (const name of ['waiting', 'hold-named', 'incomplete', 'cannot'] as const) {
    await show(tab, name);
    await clickOurs(tab, '[data-action="open-mark"]');
    await settled(tab);
    await pause(1_500);
    const words = (await readOne(tab))?.text.split('\n').filter((line) => line.length > 2) ?? [];
    expect(words.length).toBeGreaterThan(1);
    const found = await tab.evaluate((lines) => {
      const { find } = window as unknown as { find(words: string, ...how: boolean[]): boolean };
      const times = (sought: string) => {
        getSelection()?.removeAllRanges();
        let count = 0;
        while (count < 9 && find.call(window, sought, true, false, false, false, true)) count++;
        return count;
      };
      return { ours: lines.filter((line) => times(line) > 0), drafts: times('Marcus Ellery'), theirs: times('somebody else') };
    }, words.filter((line) => !DRAFT.includes(line)));
    expect(found, name).toEqual({ ours: [], drafts: 1, theirs: 1 });
    const point = await ours('.panel');
    const hit = await tab.evaluate((x, y) => {
      const caret = document.caretPositionFromPoint(x, y)?.offsetNode;
      return [document.elementFromPoint(x, y)?.localName, caret?.nodeName.toLowerCase(), getSelection()?.toString().includes('patient:')];
    }, (point[0]?.x ?? 0) + 80, (point[0]?.y ?? 0) + 20);
    expect(hit[0]).toBe('chaperone-banner');
    expect(hit[1]).not.toBe('#text');
    expect(hit[2]).toBe(false);
  }
});

it('takes everything away', async () => {
  await show(tab, 'waiting');
  await tab.evaluate(() => window.gallery.remove());
  expect(await tab.evaluate(() => document.querySelector('chaperone-banner'))).toBeNull();
});
