import { describe, expect, it } from 'vitest';
import imu from '../../policies/imu.json' with { type: 'json' };
import { cardsOf } from '../checking/cards.ts';
import { openCaseMemory } from '../decisions/case-memory.ts';
import { openDecisions } from '../decisions/decisions.ts';
import { openPauses } from '../decisions/pauses.ts';
import { parseDraft } from '../draft/draft.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { resolve } from '../settings/resolve.ts';
import { checkDraft } from './check-draft.ts';
import { type CheckDependencies, prepare } from './prepare-draft.ts';
import { openOwnPosts } from './own-posts.ts';
import { openOwnProfiles } from './own-profiles.ts';
import { openPackShelf } from './pack-shelf.ts';
import { openRemembered } from './remembered.ts';
import { openSaidOnce } from './said-once.ts';

function area() {
  const held = new Map<string, unknown>();
  return {
    get: async (keys?: unknown) => Object.fromEntries([keys ?? []].flat().map((key) => [String(key), held.get(String(key))])),
    set: async (items: Record<string, unknown>) => { for (const [key, value] of Object.entries(items)) held.set(key, value); },
    remove: async (keys: string | string[]) => { for (const key of [keys].flat()) held.delete(key); },
  };
}

function depsWith(choices: Record<string, unknown> = {}, profiles = openOwnProfiles(area()), policy: Record<string, unknown> = {}) {
  const session = area();
  const decisions = openDecisions({ local: area(), session });
  const deps: CheckDependencies = {
    settings: { read: async () => resolve(choices, policy) },
    decisions,
    profiles,
    remembered: openRemembered(session),
    posts: openOwnPosts(session),
    once: openSaidOnce(session),
    cases: openCaseMemory(area()),
    pauses: openPauses(session),
    shelf: openPackShelf(area(), RULE_BOOK, '1'),
    book: RULE_BOOK,
    languages: ['en'],
    shortcut: async () => 'Alt+Shift+C',
  };
  return { deps, decisions, pauses: openPauses(session), remembered: openRemembered(session) };
}

const origin = { tab: 1, frame: 0, host: 'x.com', incognito: false };
const draft = parseDraft({ id: 'd', revision: 4, site: 'x', text: 'Mrs Lim in bed 4, MRN 00482913, cried when I told her. What a shit day' });

describe('a feeling', () => {
  it('is told to the interface, which begins with a kind word', async () => {
    const { deps } = depsWith({ packs: ['mount-sinai'] });
    const mourning = { ...draft, text: 'Lost a patient this week. The whole office went quiet.' };
    expect((await checkDraft(mourning, origin, deps)).feeling).toBe('grief');
    const angry = { ...draft, text: 'Our ward manager is a useless idiot and I hope she reads this.' };
    expect((await checkDraft(angry, origin, deps)).feeling).toBe('anger');
    expect((await checkDraft(draft, origin, deps)).feeling).toBeUndefined();
  });
});

describe('a pause', () => {
  it('has nothing checked on its site, and says so', async () => {
    const { deps, pauses } = depsWith({ packs: ['mount-sinai'] });
    await pauses.begin('x.com', 60_000);
    const { report } = await checkDraft(draft, origin, deps);
    expect(report).toMatchObject({ outcome: 'incomplete', findings: [], checked: [], notChecked: [{ sentence: { id: 'not-checked.paused' } }] });
    expect((await checkDraft(draft, { ...origin, host: 'www.linkedin.com' }, deps)).report.outcome).toBe('findings');
    await pauses.end('x.com');
    expect((await checkDraft(draft, origin, deps)).report.outcome).toBe('findings');
  });

  it('does not put off policies that an institution locked', async () => {
    const { deps, pauses } = depsWith({}, openOwnProfiles(area()), { packs: ['mount-sinai'], locked: ['packs'] });
    await pauses.begin('x.com', null);
    expect((await checkDraft(draft, origin, deps)).report.outcome).toBe('findings');
  });
});

describe('the alert budget', () => {
  const swearing = { ...draft, text: 'What a shit day.' };
  const tierIn = async (deps: CheckDependencies) => (await checkDraft(swearing, origin, deps)).report.findings.find(({ rule }) => rule === 'profanity')?.tier;

  it('has a rule that was passed over again and again speak as a note, but where the institution fixed its tier', async () => {
    for (const [policy, after] of [[{}, 'note'], [{ tiers: { profanity: 'warn' }, locked: ['tiers.profanity'] }, 'warn']] as const) {
      const { deps, decisions } = depsWith({ packs: ['olive-view-ucla'], tiers: { profanity: 'warn' } }, openOwnProfiles(area()), policy);
      expect(await tierIn(deps)).toBe('warn');
      for (let time = 0; time < 5; time += 1) await decisions.count('profanity', 'overridden', origin);
      expect(await tierIn(deps)).toBe(after);
    }
  });
});

describe('checkDraft', () => {
  it('answers with findings, the clauses behind them, the packs and the shortcut', async () => {
    const { deps } = depsWith({ packs: ['mount-sinai'] });
    const reply = await checkDraft(draft, origin, deps);
    expect(reply.report).toMatchObject({ draft: 'd', revision: 4, outcome: 'findings' });
    expect(reply.report.findings.map(({ rule }) => rule)).toContain('patient-identifier');
    expect(reply.citations.map(({ label }) => label)).toContain('Mount Sinai 3');
    expect(reply.packs).toEqual(['Mount Sinai']);
    expect(reply.shortcut).toBe('Alt+Shift+C');
  });

  it('keeps a word allowed in this draft listed as dealt with, and drops it from the next', async () => {
    const { deps, decisions } = depsWith({ packs: ['alliance-cme'] });
    const finding = (await checkDraft(draft, origin, deps)).report.findings.find(({ rule }) => rule === 'profanity');
    expect(finding?.span && draft.text.slice(finding.span.start, finding.span.end)).toBe('shit');
    await decisions.decide({ draft: 'd', finding: finding?.id ?? '', words: 'shit' }, 'never-flag', origin);
    const here = await checkDraft(draft, origin, deps);
    expect(here.decisions[finding?.id ?? '']).toBe('never-flag');
    expect(here.report.findings.map(({ rule }) => rule)).toContain('profanity');
    const next = await checkDraft({ ...draft, id: 'e' }, origin, deps);
    expect(next.report.findings.map(({ rule }) => rule)).not.toContain('profanity');
  });

  it('takes a written permission into the check of this draft alone', async () => {
    const { deps, decisions } = depsWith({ packs: ['mount-sinai'] });
    const [finding] = (await checkDraft(draft, origin, deps)).report.findings;
    await decisions.decide({ draft: 'd', finding: finding?.id ?? '', words: '' }, 'written-permission', origin);
    expect((await prepare(draft, origin, deps)).draft.consent).toBe('written');
    expect((await prepare({ ...draft, id: 'e' }, origin, deps)).draft.consent).toBeUndefined();
    const tiers = (await checkDraft(draft, origin, deps)).report.findings.filter(({ rule }) => rule === 'patient-identifier').map(({ tier }) => tier);
    expect(new Set(tiers)).toEqual(new Set(['warn']));
  });

  it('adds what the person told about themselves, and their profile line before any other', async () => {
    const { deps } = depsWith({ affiliation: { institution: 'Hill Hospital', role: 'resident', profile: 'Views mine' } });
    expect((await prepare(draft, origin, deps)).draft).toMatchObject({ affiliation: 'Hill Hospital', role: 'resident', profile: 'Views mine' });
    expect((await prepare({ ...draft, profile: 'Runner' }, origin, deps)).draft.profile).toBe('Views mine');
  });

  it('takes the line of the person\'s own profile page where they told none', async () => {
    const profiles = openOwnProfiles(area());
    await profiles.keep({ site: 'x', account: 'rowan', line: 'Registrar. Runner.' }, origin);
    const { deps } = depsWith({}, profiles);
    expect((await prepare({ ...draft, account: '@Rowan' }, origin, deps)).draft.profile).toBe('Registrar. Runner.');
    expect((await prepare({ ...draft, account: 'hillhospital' }, origin, deps)).draft.profile).toBeUndefined();
  });

  it('names a pack that is in force and not there', async () => {
    const { deps } = depsWith({ packs: ['nowhere'] });
    const { report } = await checkDraft(draft, origin, deps);
    expect(report.outcome).toBe('incomplete');
    expect(report.notChecked).toMatchObject([{ what: 'pack', id: 'nowhere' }]);
  });
});

describe('posts of one day about the same case', () => {
  const morning = parseDraft({ id: 'a', site: 'x', text: 'My patient with a broken ankle is the postmaster, and she walked in on it.', profile: 'Nurse in Leeds', at: '2026-03-03T09:00' });
  const evening = parseDraft({ id: 'b', site: 'x', text: 'The patient with the broken ankle went home, a bit less cross.', profile: 'Nurse in Leeds', at: '2026-03-03T21:00' });
  const highOf = (reply: Awaited<ReturnType<typeof checkDraft>>) => reply.report.crowd?.high ?? Infinity;

  it('count together where the person turned it on', async () => {
    const { deps } = depsWith({ sumOfPosts: true });
    const alone = highOf(await checkDraft(evening, origin, deps));
    await checkDraft(morning, origin, deps);
    expect(highOf(await checkDraft(evening, origin, deps))).toBeLessThan(alone / 5);
  });

  it('do not where nobody did, and never in a private window', async () => {
    for (const { choices, incognito } of [{ choices: {}, incognito: false }, { choices: { sumOfPosts: true }, incognito: true }]) {
      const { deps } = depsWith(choices);
      const here = { ...origin, incognito };
      const alone = highOf(await checkDraft(evening, here, deps));
      await checkDraft(morning, here, deps);
      expect(highOf(await checkDraft(evening, here, deps))).toBe(alone);
    }
  });
});

describe('the threshold of the crowd', () => {
  it('is the person\'s or the institution\'s', async () => {
    expect((await prepare(draft, origin, depsWith({ crowdThreshold: 50 }).deps)).demands.crowdThreshold).toBe(50);
    expect((await prepare(draft, origin, depsWith().deps)).demands.crowdThreshold).toBe(11);
  });
});

describe('what an institution sets', () => {
  const managed = (policy: Record<string, unknown>, choices: Record<string, unknown> = {}) => depsWith(choices, openOwnProfiles(area()), policy).deps;
  const nordhaven = { name: 'Nordhaven General Hospital', contacts: [{ name: 'Press office', phone: '+1 212 555 0100' }] };

  it('makes its people its own, until they tell otherwise', async () => {
    const deps = managed({ institution: nordhaven });
    expect((await prepare(draft, origin, deps)).draft.affiliation).toBe('Nordhaven General Hospital');
    const told = managed({ institution: nordhaven }, { affiliation: { institution: 'Hill Hospital' } });
    expect((await prepare(draft, origin, told)).draft.affiliation).toBe('Hill Hospital');
  });

  it('names whom to ask where a clause names nobody', async () => {
    const { citations } = await checkDraft(draft, origin, managed({ institution: nordhaven, packs: ['hipaa-safe-harbor'] }));
    expect(citations.map(({ contact }) => contact)).toContain('Press office, +1 212 555 0100');
  });

  it('adds its words to the rules its policies ask for', async () => {
    const deps = managed({ packs: ['mount-sinai'], terms: { 'confidential-information': ['Project Lantern'] } });
    const { report } = await checkDraft({ ...draft, text: 'Tomorrow Project Lantern' }, origin, deps);
    expect(report.findings).toMatchObject([{ rule: 'confidential-information', kind: 'term' }]);
  });

  it('has its own pack in force, and a refused one named in every report', async () => {
    const own = JSON.stringify({ ...imu, id: 'nordhaven', name: 'Nordhaven' });
    expect((await checkDraft(draft, origin, managed({ packs: ['nordhaven'], ownPacks: [own] }))).packs).toEqual(['Nordhaven']);
    const { report } = await checkDraft(draft, origin, managed({ packs: ['imu'], ownPacks: ['{'] }));
    expect(report.notChecked).toMatchObject([{ what: 'pack', id: 'own 1' }]);
  });

  it('tells of work time in its hours', async () => {
    const everyHour = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }];
    const deps = managed({ packs: ['imu', 'mount-sinai', 'olive-view-ucla', 'alliance-cme'], workHours: everyHour });
    const prepared = await prepare(draft, origin, deps);
    expect(prepared.draft).toMatchObject({ workHours: everyHour, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d/) });
    expect((await checkDraft(draft, origin, deps)).report.findings.map(({ rule }) => rule)).toContain('work-hours');
  });

  it('makes notes of everything in a pilot stage', async () => {
    const { report } = await checkDraft(draft, origin, managed({ pilot: true }));
    expect(new Set(report.findings.map(({ tier }) => tier))).toEqual(new Set(['note']));
  });

  it('takes nobody\'s word for a permission where it says so, and none is asked for', async () => {
    const { report, citations, decisions } = await checkDraft(draft, origin, managed({ permissionCounts: false }));
    const choices = cardsOf(report, draft.text, citations, decisions).flatMap((card) => card.choices);
    expect(choices).toContain('not-a-patient');
    expect(choices).not.toContain('written-permission');
  });
});

describe('a page that the person asked to have remembered', () => {
  const words = 'The safest wards in our survey kept one shared list, read it aloud at seven each morning, and let the most junior speak first.';
  const copied = parseDraft({ id: 'd', site: 'x', text: `So true. ${words}` });

  it('is known in a draft that repeats it, and not in a private window', async () => {
    const { deps, remembered } = depsWith({ packs: ['mount-sinai'] });
    await remembered.keep({ title: 'One list', url: 'https://journal.example.org/list', text: `${words} ${words}` });
    const rulesFor = async (from: typeof origin) => (await checkDraft(copied, from, deps)).report.findings.map(({ rule }) => rule);
    expect(await rulesFor(origin)).toContain('copied-text');
    expect(await rulesFor({ ...origin, incognito: true })).not.toContain('copied-text');
  });
});

describe('what was said or sent before in this session', () => {
  const everyHour = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }];
  const rulesOf = async (deps: CheckDependencies, text: string, id: string) => (
    (await checkDraft(parseDraft({ id, site: 'x', text }), origin, deps)).report.findings.map(({ rule }) => rule));

  it('has the hours of work spoken of in one draft a day', async () => {
    const { deps } = depsWith({ packs: ['imu', 'mount-sinai'], workHours: everyHour });
    expect(await rulesOf(deps, 'Rain again over the harbour.', 'first')).toEqual(['work-hours']);
    expect(await rulesOf(deps, 'Rain again over the harbour, and wind.', 'first')).toEqual(['work-hours']);
    const { report } = await checkDraft(parseDraft({ id: 'second', site: 'x', text: 'Sun at last.' }), origin, deps);
    expect(report).toMatchObject({ outcome: 'clear', findings: [] });
  });

  it('knows a promotion that went out', async () => {
    const { deps } = depsWith({ packs: ['sermo', 'mount-sinai'], everywhere: ['sermo'] });
    const text = 'Two places left on our airway course in June. Register by Friday, early bird ends then.';
    expect(await rulesOf(deps, text, 'first')).not.toContain('duplicate-post');
    await (deps.posts as ReturnType<typeof openOwnPosts>).keep(parseDraft({ id: 'first', site: 'x', text }), origin);
    expect(await rulesOf(deps, `Hurry! ${text}`, 'second')).toContain('duplicate-post');
  });

  it('gives no address as a source that not everybody can open', async () => {
    const { deps } = depsWith({ packs: ['mount-sinai'] });
    const text = 'The safest wards kept one shared list, read it aloud at seven each morning, and let the most junior speak first.';
    const readOf = async (url: string) => (await prepare(parseDraft({ id: 'd', text, recentlyRead: [{ text, url }] }), origin, deps)).draft.recentlyRead;
    expect(await readOf('https://intranet.example.org/list')).toEqual([{ text }]);
    expect(await readOf('https://journal.example.org/list')).toEqual([{ text, url: 'https://journal.example.org/list' }]);
  });
});
