// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardsOf } from '../checking/cards.ts';
import type { Finding } from '../checking/report.ts';
import type { Checked, Placement, Presented, View, ViewActions } from '../checking/view.ts';
import type { Draft } from '../draft/draft.ts';
import { arrive, begin, registered } from './arrival.ts';
import { attend } from './attend.ts';
import type { Background } from './background.ts';
import { HOST_TAG } from './host.ts';
import type { SelectorHints } from './surfaces/hints.ts';
import { watch } from './watch.ts';

// What jsdom lacks, and these tests do not look at.
vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
vi.stubGlobal('location', { hostname: 'www.linkedin.com' });
HTMLElement.prototype.checkVisibility = () => true;
document.elementFromPoint = () => null;

interface Shown {
  view: View;
  readonly placement: Placement;
  readonly actions: ViewActions;
  removed: boolean;
  focused: boolean;
}

let alive: boolean;
let asked: Draft[];
let loads: number;
let shown: Shown[];
let fails: boolean;
/** How long a check takes, in milliseconds. */
let takes: number;
let watching: ReturnType<typeof attend>;
let profiles: unknown[];
let learnt: number;
let counts: number[];
let hints: SelectorHints;

/** Names a patient wherever it says Marcus. */
function answer(draft: Draft): Checked {
  const start = draft.text.indexOf('Marcus');
  const finding: Finding = {
    id: 'patient-identifier:name:Marcus', rule: 'patient-identifier', kind: 'name', tier: 'hold', span: { start, end: start + 6 }, attachment: null,
    message: { id: 'finding.patient-identifier.name', data: {} }, clauses: [], muted: false,
  };
  const findings = start < 0 ? [] : [finding];
  return {
    report: { draft: draft.id, revision: draft.revision, outcome: 'clear', findings, notChecked: [], checked: ['patient-identifier'], crowd: null },
    citations: [], packs: [], decisions: {}, shortcut: '',
  };
}

const background: Omit<Background, 'interface'> = {
  check: async (draft) => {
    asked.push(draft);
    if (fails) throw new Error('gone');
    if (takes > 0) await new Promise((resolve) => { setTimeout(resolve, takes); });
    return answer(draft);
  },
  wake: async () => ({}),
  fixes: async () => [],
  decide: async () => true,
  count: async () => ({}),
  showCount: async (open) => counts.push(open),
  readModel: async () => null,
  paste: async () => false,
  keepPost: async () => ({}), openOptions: async () => ({}),
  hints: async () => {
    learnt += 1;
    return hints;
  },
  keepProfile: async (profile) => { profiles.push(profile); },
  pictures: { look: async () => { throw new Error('gone'); }, redact: async () => ({ id: '', file: null, remains: null }), skip: async () => ({}), typeOf: () => 'image' },
  alive: () => alive,
};

function present(placement: Placement, actions: ViewActions): Presented {
  const one: Shown = { view: null as unknown as View, placement, actions, removed: false, focused: false };
  shown.push(one);
  return {
    render: (view) => { one.view = view; },
    focus: () => { one.focused = true; },
    focused: () => one.focused,
    close: () => false,
    remove: () => { one.removed = true; },
  };
}

const start = (isAlive = () => alive) => attend({
  alive: isAlive, holdsFiles: true,
  load: async () => {
    begin((handover) => watch({
      ...handover, background: { ...background, alive: isAlive }, cardsOf,
      loadInterface: async () => {
        loads += 1;
        await new Promise((resolve) => { setTimeout(resolve); });
        arrive({ present, pictures: () => ({ render: () => {}, remove: () => {} }) });
      },
    }));
    return { loaded: true };
  },
});

function addBox(id: string, text = ''): HTMLElement {
  document.body.insertAdjacentHTML('beforeend', `<div data-view-name="comment-box"><div class="tiptap ProseMirror" contenteditable="true" role="textbox"
    tabindex="0" id="${id}"><p>${text}</p></div><button data-view-name="comment-post">Comment</button></div>`);
  return document.getElementById(id) as HTMLElement;
}

const settle = (ms = 200) => vi.advanceTimersByTimeAsync(ms);

async function typeInto(box: HTMLElement, text: string): Promise<void> {
  box.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  box.innerHTML = text.split('\n').map((line) => `<p>${line}</p>`).join('');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settle(0);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '';
  alive = true;
  fails = false;
  takes = 0;
  asked = [];
  loads = 0;
  shown = [];
  profiles = [];
  learnt = 0;
  counts = [];
  hints = {};
  watching = start();
});

afterEach(() => {
  registered()?.letGo();
  vi.useRealTimers();
});

describe('the number on the toolbar', () => {
  it('is how many findings stand open on the page, told when it changes', async () => {
    const [one, two] = [addBox('one'), addBox('two')];
    await typeInto(one, 'Marcus came in.');
    await settle();
    await typeInto(two, 'Marcus again.');
    await settle();
    expect(counts).toEqual([1, 2]);
    expect(watching?.status()?.composers.map(({ findings }) => findings)).toEqual([1, 1]);
    await typeInto(two, 'Nobody again.');
    await settle();
    await typeInto(one, '');
    await settle();
    expect(counts).toEqual([1, 2, 1, 0]);
  });
});

describe('a page where nobody writes', () => {
  it('is left alone: no check, no interface', async () => {
    const box = addBox('box');
    document.body.click();
    box.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await settle(5_000);
    expect([asked.length, loads, shown.length]).toEqual([0, 0, 0]);
    expect(watching?.status()).toBeUndefined();
  });
});

describe('a draft', () => {
  it('is checked after a pause and shown', async () => {
    const box = addBox('box');
    await typeInto(box, 'Marcus came\nhome');
    expect(asked).toEqual([]);
    await settle();
    expect(asked.map(({ text, site, surface }) => [text, site, surface])).toEqual([['Marcus came\nhome', 'linkedin', 'comment']]);
    expect(shown[0]?.view).toMatchObject({ presence: 'banner', text: 'Marcus came\nhome' });
    expect(watching?.status()).toEqual({ composers: [{ surface: 'linkedin-comment', state: 'watched', findings: expect.any(Number) }] });
  });

  it('keeps its id while it is written, and has its marks moved before the next answer', async () => {
    const box = addBox('box');
    await typeInto(box, 'Marcus came');
    await settle();
    await typeInto(box, 'So Marcus came');
    expect(shown[0]?.view.cards[0]?.span).toEqual({ start: 3, end: 9 });
    await settle();
    expect(asked.map(({ id }) => id)).toEqual([asked[0]?.id, asked[0]?.id]);
    expect(asked.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('has marks under the words they are about where it was written on while it was checked', async () => {
    takes = 100;
    const box = addBox('box');
    await typeInto(box, 'Marcus came');
    await settle(200);
    await typeInto(box, 'So Marcus came');
    await settle(100);
    expect(asked).toHaveLength(1);
    expect(shown[0]?.view.cards.map(({ span, quote }) => [span, quote])).toEqual([[{ start: 3, end: 9 }, 'Marcus']]);
  });

  it('keeps the focus in the text where the shortcut was pressed before there was anything to move to', async () => {
    const box = addBox('box');
    box.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    watching?.switchFocus();
    await typeInto(box, 'Marcus came');
    await settle();
    expect(shown.map(({ focused }) => focused)).toEqual([false]);
    watching?.switchFocus();
    expect(shown[0]?.focused).toBe(true);
  });

  it('is another one once the text was emptied, and nothing of ours stays', async () => {
    const box = addBox('box');
    await typeInto(box, 'Marcus came');
    await settle();
    await typeInto(box, '');
    expect(shown[0]?.removed).toBe(true);
    await typeInto(box, 'Marcus again');
    await settle();
    expect(asked[1]?.id).not.toBe(asked[0]?.id);
    expect(shown).toHaveLength(2);
  });

  it('is not checked while an input method composes it', async () => {
    const box = addBox('box');
    await typeInto(box, 'Dr ');
    await settle();
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    await typeInto(box, 'Dr に');
    await settle(1_000);
    expect(asked).toHaveLength(1);
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await settle();
    expect(asked.map(({ text }) => text)).toEqual(['Dr ', 'Dr に']);
  });

  it('says that it was not checked when no answer comes', async () => {
    fails = true;
    await typeInto(addBox('box'), 'Marcus came');
    await settle();
    expect(shown[0]?.view.notChecked.map(({ sentence }) => sentence.id)).toEqual(['not-checked.background']);
    fails = false;
    watching?.recheck();
    await settle();
    expect(shown[0]?.view).toMatchObject({ presence: 'banner', notChecked: [] });
  });

  it('says so where what posts it is not found', async () => {
    const box = addBox('box');
    document.querySelector('button')?.remove();
    await typeInto(box, 'Marcus came');
    await settle();
    expect(shown[0]?.view).toMatchObject({ presence: 'cannot', notChecked: [{ sentence: { id: 'cannot.hold' } }] });
  });

  it('moves between text and interface', async () => {
    const box = addBox('box');
    await typeInto(box, 'Marcus came');
    await settle();
    watching?.switchFocus();
    expect(shown[0]?.focused).toBe(true);
    watching?.switchFocus();
    expect(document.activeElement).toBe(box);
  });
});

describe('several composers', () => {
  it('each have their own draft and interface', async () => {
    await typeInto(addBox('one'), 'Marcus came');
    await typeInto(addBox('two'), 'All well');
    await settle();
    expect(shown.map(({ view }) => [view.text, view.presence])).toEqual([['Marcus came', 'banner'], ['All well', 'mark']]);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(2);
    expect(loads).toBe(1);
  });

  it('drawn anew with the same text go on with the same draft', async () => {
    const box = addBox('box');
    await typeInto(box, 'Marcus came');
    await settle();
    shown[0]?.actions.decide('patient-identifier:name:Marcus', 'never-flag');
    await settle();
    const { id } = asked[0] as Draft;
    box.parentElement?.remove();
    const again = addBox('again', 'Marcus came');
    again.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await settle();
    expect(shown[0]?.removed).toBe(true);
    expect(asked.at(-1)?.id).toBe(id);
    expect(shown).toHaveLength(2);
  });

  it('that come back minutes later, as between two steps of a post, go on with it too', async () => {
    const box = addBox('box');
    await typeInto(box, 'Marcus came');
    await settle();
    box.parentElement?.remove();
    watching?.status();
    await settle(5 * 60_000);
    await typeInto(addBox('back', 'Marcus came'), 'Marcus came');
    await settle();
    expect(asked.at(-1)?.id).toBe(asked[0]?.id);
    expect(asked.at(-1)?.text).toBe('Marcus came');
  });

  it('are forgotten after that, and where many others went away since', async () => {
    const leave = async (text: string) => {
      const box = addBox('box');
      await typeInto(box, text);
      await settle();
      box.parentElement?.remove();
      watching?.status();
      return asked.at(-1)?.id;
    };
    const come = async (text: string) => {
      const box = addBox('back', text);
      await typeInto(box, text);
      await settle();
      box.parentElement?.remove();
      return asked.at(-1)?.id;
    };
    const old = await leave('Marcus came');
    await settle(10 * 60_000 + 1);
    expect(await come('Marcus came')).not.toBe(old);
    const first = await leave('Marcus slept');
    for (let other = 0; other < 12; other += 1) await leave(`Text ${other}`);
    expect(await come('Marcus slept')).not.toBe(first);
  });

  it('gone from the page leave nothing', async () => {
    const box = addBox('box');
    await typeInto(box, 'Marcus came');
    await settle();
    box.parentElement?.remove();
    expect(watching?.status()).toBeUndefined();
    expect(shown[0]?.removed).toBe(true);
    await settle(5_000);
    expect(asked).toHaveLength(1);
  });
});

describe('a site that changed', () => {
  /** A box that no surface fits, as after a change of the site's markup. */
  const addChanged = (): HTMLElement => {
    document.body.insertAdjacentHTML('beforeend', '<form><div class="changed" contenteditable="true" role="textbox" tabindex="0"></div><button class="send">Send</button></form>');
    return document.querySelector('.changed') as HTMLElement;
  };

  it('has its box read once there is more than a few words in it, and said that Post can\'t be held', async () => {
    const box = addChanged();
    await typeInto(box, 'Marcus came');
    await settle();
    expect(asked).toEqual([]);
    await typeInto(box, 'Marcus came in again last night and');
    await settle();
    expect(asked.map(({ text, surface }) => [text, surface])).toEqual([['Marcus came in again last night and', 'post']]);
    expect(shown[0]?.view).toMatchObject({ presence: 'cannot', notChecked: [{ sentence: { id: 'cannot.hold' } }, { sentence: { id: 'cannot.write' } }] });
    expect(watching?.status()).toEqual({ composers: [{ surface: 'unknown', state: 'cannot-hold', findings: expect.any(Number) }] });
  });

  it('goes on being read when words are taken away again', async () => {
    const box = addChanged();
    await typeInto(box, 'Marcus came in again last night and');
    await settle();
    await typeInto(box, 'Marcus');
    await settle();
    expect(asked.at(-1)?.text).toBe('Marcus');
    expect(shown).toHaveLength(1);
  });

  it('is watched by what an institution knows of it, asked for when a box is first used', async () => {
    hints = { 'linkedin-comment': { editable: ['.changed'], bounds: ['form'], submit: ['.send'] } };
    const box = addChanged();
    expect(learnt).toBe(0);
    await typeInto(box, 'Marcus came');
    await typeInto(box, 'Marcus came in');
    await settle();
    expect(learnt).toBe(1);
    expect(asked.at(-1)).toMatchObject({ text: 'Marcus came in', surface: 'comment' });
    expect(watching?.status()).toEqual({ composers: [{ surface: 'linkedin-comment', state: 'watched', findings: expect.any(Number) }] });
  });

  it('is known anew with the draft that stands there when an institution tells of it', async () => {
    const box = addBox('box');
    document.querySelector('button')?.removeAttribute('data-view-name');
    document.querySelector('button')?.setAttribute('aria-label', 'Send');
    await typeInto(box, 'Marcus came');
    await settle();
    expect(watching?.status()).toEqual({ composers: [{ surface: 'linkedin-comment', state: 'cannot-hold', findings: expect.any(Number) }] });
    hints = { 'linkedin-comment': { submit: ['button'] } };
    watching?.recheck();
    await settle();
    expect(watching?.status()).toEqual({ composers: [{ surface: 'linkedin-comment', state: 'watched', findings: expect.any(Number) }] });
    expect(asked.map(({ id }) => id)).toEqual(asked.map(() => asked[0]?.id));
    expect(shown.filter(({ removed }) => !removed)).toHaveLength(1);
  });
});

describe('an update of the extension', () => {
  it('lets no second copy watch beside a living one', async () => {
    expect(start()).toBeNull();
    await typeInto(addBox('box'), 'Marcus came');
    await settle();
    expect(asked).toHaveLength(1);
    expect(shown).toHaveLength(1);
  });

  it('has the orphan let go of all when a newer one arrives, and leaves its interface to nobody', async () => {
    const box = addBox('box');
    await typeInto(box, 'Marcus came');
    await settle();
    document.documentElement.append(document.createElement(HOST_TAG));
    alive = false;
    document.dispatchEvent(new Event('chaperone-arrived'));
    expect(shown[0]?.removed).toBe(true);
    expect(watching?.signal.aborted).toBe(true);
    expect(document.querySelector(HOST_TAG)).toBeNull();
    await typeInto(box, 'Marcus came in');
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('does not let a page\'s own word end a living one', async () => {
    document.dispatchEvent(new Event('chaperone-arrived'));
    expect(watching?.signal.aborted).toBe(false);
  });

  it('is noticed by the next key, too', async () => {
    const box = addBox('box');
    await typeInto(box, 'Marcus came');
    await settle();
    alive = false;
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
    expect(shown[0]?.removed).toBe(true);
  });

  it('clears away what an older one left, and takes over', async () => {
    alive = false;
    document.documentElement.append(document.createElement(HOST_TAG));
    const old = watching;
    const next = start(() => true);
    expect(next).not.toBeNull();
    expect(old?.signal.aborted).toBe(true);
    expect(document.querySelector(HOST_TAG)).toBeNull();
  });
});
