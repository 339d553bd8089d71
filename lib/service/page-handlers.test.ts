import { describe, expect, it, vi } from 'vitest';
import { openCaseMemory } from '../decisions/case-memory.ts';
import { openDecisions } from '../decisions/decisions.ts';
import { openPauses } from '../decisions/pauses.ts';
import type { Page } from '../pages/page.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { resolve } from '../settings/resolve.ts';
import { openOwnPosts } from './own-posts.ts';
import { openOwnProfiles } from './own-profiles.ts';
import { openPackShelf } from './pack-shelf.ts';
import { pageHandlers } from './page-handlers.ts';
import { openWishes } from './panel-wishes.ts';
import { openRemembered } from './remembered.ts';
import { openSaidOnce } from './said-once.ts';

function area() {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (keys?: unknown) => Object.fromEntries([keys ?? []].flat().map((key) => [String(key), held.get(String(key))])),
    set: async (items: Record<string, unknown>) => { for (const [key, value] of Object.entries(items)) held.set(key, value); },
    remove: async (keys: string | string[]) => { for (const key of [keys].flat()) held.delete(key); },
  };
}

const asker = { tab: -1, frame: 0, host: '', incognito: false };

/** What is done about a tab in which this page stands; null where the browser lets nobody in. */
function withPage(page: Page | null, choices: Record<string, unknown> = {}, tab: { url?: string; incognito?: boolean } = {}) {
  const [session, local] = [area(), area()];
  const deps = {
    settings: { read: async () => resolve(choices, {}) }, decisions: openDecisions({ local, session }), profiles: openOwnProfiles(session),
    remembered: openRemembered(session), posts: openOwnPosts(session), once: openSaidOnce(session), cases: openCaseMemory(session),
    pauses: openPauses(session), shelf: openPackShelf(area(), RULE_BOOK, '1'), book: RULE_BOOK, languages: ['en'], shortcut: async () => '',
  };
  const actions = {
    loadReader: async () => { if (page === null) throw new Error('refused'); },
    runBeside: vi.fn(async (_func: unknown, [what]: readonly unknown[]) => (what === 'read' ? page : true)),
    tabOf: async () => ({ incognito: false, ...tab }),
    showTab: vi.fn(async () => {}),
  };
  return { session, actions, handlers: pageHandlers(deps, actions as unknown as Parameters<typeof pageHandlers>[1], openWishes(async () => {})) };
}

const article = (text: string): Page => ({ kind: 'article', title: 'Nights', host: 'ward-notes.test', text, beside: '', pictures: 2, taken: 1 });
const NAMING = 'My patient Marcus Whitfield, MRN 4471902, was brought in at three with a fever.';

describe('a page that the person has checked', () => {
  it('is read, and what stands in it is told with its place', async () => {
    const { handlers } = withPage(article(NAMING));
    const told = await handlers['check-page']({ tab: 7 }, asker);
    expect(told).toMatchObject({ kind: 'checked', of: 'article', title: 'Nights', host: 'ward-notes.test', pictures: 2, toLook: [{ picture: 0, author: null }], left: [] });
    const [part] = told.kind === 'checked' ? told.parts : [];
    expect(part?.checked.report.findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['name', 'mrn']));
  });

  it('is kept nowhere, nor is what came of it', async () => {
    const { handlers, session } = withPage(article(NAMING), { sumOfPosts: true, workHours: [{ days: [0, 1, 2, 3, 4, 5, 6], from: '00:00', to: '23:59' }] });
    const told = await handlers['check-page']({ tab: 7 }, asker);
    expect(JSON.stringify([...session.held])).not.toMatch(/Whitfield|4471902|work-hours/);
    expect(JSON.stringify(told)).not.toContain('work-hours');
  });

  it.each([
    ['https://ward-notes.test/', 'not-allowed'], [undefined, 'not-allowed'], ['chrome://settings/', 'closed'], ['https://ward-notes.test/rota.pdf', 'pdf'],
  ] as const)('is told to be out of reach: %s, %s', async (url, why) => {
    const { handlers } = withPage(null, {}, url === undefined ? {} : { url });
    expect(await handlers['check-page']({ tab: 7 }, asker)).toEqual({ kind: 'refused', why });
  });

  it('says once of a long article what is said of it as a whole', async () => {
    const line = 'As a nurse at Mount Sinai I write about the wards, the patients and the medicine that I see there every day.';
    const { handlers } = withPage(article(Array.from({ length: 600 }, () => line).join('\n')), { packs: ['mount-sinai'] });
    const told = await handlers['check-page']({ tab: 7 }, asker);
    const parts = told.kind === 'checked' ? told.parts : [];
    expect(parts.length).toBeGreaterThan(1);
    const whole = parts.flatMap(({ checked }) => checked.report.findings.filter(({ span }) => span === null).map(({ rule, kind }) => `${rule}:${kind}`));
    expect(whole).toEqual([...new Set(whole)]);
    expect(whole).toContain('affiliation-disclaimer:missing');
  }, 30_000);
});

describe('one’s own profile', () => {
  const profile: Page = {
    kind: 'profile', title: 'Noor', host: 'x.com', site: 'x', account: 'noor_h', line: 'Registrar. Views my own.', pictures: 3, pictureAuthors: [null, 'ada_b'],
    posts: [{ text: 'Rounds are long.', author: null }, { text: 'Noor was so drunk at the ball', author: 'ada_b' }],
  };

  it('has its line kept for drafts, and never one of a private window', async () => {
    const open = withPage(profile);
    await open.handlers['check-page']({ tab: 7 }, asker);
    expect(open.session.held.get('own-profiles')).toEqual({ x: { site: 'x', account: 'noor_h', line: 'Registrar. Views my own.' } });
    const hidden = withPage(profile, {}, { incognito: true });
    await hidden.handlers['check-page']({ tab: 7 }, asker);
    expect(hidden.session.held.has('own-profiles')).toBe(false);
  });

  it('has posts of others looked at where a policy asks for it, and says so where none does', async () => {
    const asked = await withPage(profile, { packs: ['imu'] }).handlers['check-page']({ tab: 7 }, asker);
    const others = asked.kind === 'checked' ? asked.parts.filter(({ what }) => what === 'other-post') : [];
    expect(others.flatMap(({ checked }) => checked.report.findings.map(({ rule, tier }) => [rule, tier]))).toEqual([['page-review', 'note']]);
    expect(asked).toMatchObject({ left: [], toLook: [{ picture: 0, author: null }, { picture: 1, author: 'ada_b' }] });
    expect(await withPage(profile).handlers['check-page']({ tab: 7 }, asker)).toMatchObject({ left: ['posts-of-others'], toLook: [{ picture: 0, author: null }] });
    const pictureAlone = withPage({ ...profile, posts: [] });
    expect(await pictureAlone.handlers['check-page']({ tab: 7 }, asker)).toMatchObject({ left: ['posts-of-others'] });
  });
});

describe('words of a page', () => {
  it('are shown in its tab, which comes to the front', async () => {
    const { handlers, actions } = withPage(article(NAMING));
    expect(await handlers['show-place']({ tab: 7, place: { before: '', words: 'Marcus', after: '' } }, asker)).toEqual({ shown: true });
    expect(actions.showTab).toHaveBeenCalledWith(7);
  });
});
