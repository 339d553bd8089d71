import type { Draft } from '../draft/draft.ts';
import { check, isAllowed } from '../checking/check.ts';
import type { Report } from '../checking/report.ts';
import type { Checked } from '../checking/view.ts';
import type { CaseMemory } from '../decisions/case-memory.ts';
import type { Decisions, DraftDecisions } from '../decisions/decisions.ts';
import type { Pauses } from '../decisions/pauses.ts';
import type { Origin } from '../messaging/listen.ts';
import { citationsOf } from '../policies/citations.ts';
import type { Demands } from '../policies/demands.ts';
import { demandsInForce } from '../policies/in-force.ts';
import type { RuleBook } from '../policies/load.ts';
import { ownContactLine } from '../policies/own-institution.ts';
import type { Pack } from '../policies/pack.ts';
import { Reading } from '../reading/reading.ts';
import { narrowingsOf } from '../reidentify/earlier.ts';
import type { Settings } from '../settings/resolve.ts';
import { notPublic } from '../sources/public-page.ts';
import { feelingIn } from './feeling.ts';
import type { OwnPosts } from './own-posts.ts';
import type { OwnProfiles } from './own-profiles.ts';
import type { PackShelf } from './pack-shelf.ts';
import type { RememberedPages } from './remembered.ts';
import { ONCE, type SaidOnce } from './said-once.ts';

/** What a check stands on. */
export interface Desk {
  readonly settings: { read(): Promise<Settings> };
  readonly decisions: Pick<Decisions, 'decisionsFor' | 'allowedWords' | 'quieted'>;
  readonly shelf: Pick<PackShelf, 'take' | 'all' | 'test'>;
  readonly profiles: Pick<OwnProfiles, 'lineFor'>;
  /** Pages that the person asked to have remembered; not used for a private window. */
  readonly remembered: Pick<RememberedPages, 'read'>;
  readonly posts: Pick<OwnPosts, 'printsFor'>;
  readonly once: SaidOnce;
  /** What the day's other drafts tell of one case; asked only where the person turned it on, and never for a private window. */
  readonly cases: Pick<CaseMemory, 'earlier' | 'remember'>;
  readonly pauses: Pick<Pauses, 'on'>;
  readonly book: RuleBook;
  /** The person's languages (BCP 47), which decide in what language a wording is offered. */
  readonly languages: readonly string[];
  /** The shortcut between text and banner, as the browser names it. */
  readonly shortcut: () => Promise<string>;
}

/** A draft with all that is known of its writer, and what is asked of it. */
export interface Prepared {
  readonly draft: Draft;
  readonly demands: Demands;
  readonly packs: readonly Pack[];
  /** Whom the institution named, for clauses that name nobody. */
  readonly contact: string | null;
}

/**
 * Adds what the person told on the options page, or else the institution that runs the browser. What the page shows of where
 * they work counts before it; their own profile line counts before one that was seen on a profile page.
 */
function ofPerson(draft: Draft, { values }: Settings, { permission }: Pick<DraftDecisions, 'permission'>, seen: string | null): Draft {
  const { institution, role, profile, disclaims } = values.affiliation.value;
  const affiliation = institution || values.institution.value.name;
  const workHours = values.workHours.value;
  return {
    ...draft,
    ...(draft.affiliation === undefined && affiliation !== '' && { affiliation }),
    ...(draft.workHours === undefined && workHours.length > 0 && { workHours, at: draft.at ?? localTime(new Date()) }),
    ...(draft.role === undefined && role !== '' && { role }),
    ...(profile !== '' ? { profile } : draft.profile === undefined && seen !== null && { profile: seen }),
    ...(disclaims && { profileDisclaims: true }),
    ...(permission && { consent: 'written' as const }),
  };
}

/** What was pasted with its source; an address that not everybody can open is no source to give. */
function pastedInto({ recentlyRead = [] }: Draft): NonNullable<Draft['recentlyRead']> {
  return recentlyRead.map((read) => (read.url !== undefined && notPublic(read.url, []) !== null ? { text: read.text } : read));
}

/** The draft with what is kept for the session: pages that the person had remembered, behind what was pasted, and posts that went out. */
function withKept(draft: Draft, remembered: NonNullable<Draft['recentlyRead']>, posted: number[][]): Draft {
  const read = [...pastedInto(draft), ...remembered];
  return { ...draft, ...(read.length > 0 && { recentlyRead: read }), ...(posted.length > 0 && { ownPrints: posted }) };
}

/** The time on the person's own clock, ISO 8601 without a zone: "2026-03-02T14:05:00". */
function localTime(now: Date): string {
  return now.toLocaleString('sv-SE').replace(' ', 'T');
}

/** True where the institution fixed how firmly a rule speaks; then it does not grow quiet. */
function isFixed(rule: string, { values: { tiers } }: Settings): boolean {
  return tiers.source === 'locked' || (tiers.lockedParts ?? []).includes(rule);
}

/** Brings together the draft, its writer's settings and decisions, and the packs in force. */
export async function prepare(draft: Draft, origin: Origin, desk: Desk): Promise<Prepared> {
  const [settings, allowedWords, quieted, decided, seen, read, posted] = await Promise.all([
    desk.settings.read(),
    desk.decisions.allowedWords(origin),
    desk.decisions.quieted(origin),
    desk.decisions.decisionsFor(draft.id, [], origin),
    desk.profiles.lineFor(draft, origin),
    origin.incognito ? [] : desk.remembered.read(),
    desk.posts.printsFor(draft, origin),
  ]);
  const { packs, refused } = desk.shelf.take({ ids: settings.values.packs.value, own: settings.values.ownPacks.value });
  const demands = demandsInForce(packs, refused, desk.book, {
    strictness: settings.values.strictness.value,
    host: origin.host,
    languages: desk.languages,
    everywhere: settings.values.everywhere.value,
    ownTiers: settings.values.tiers.value,
    quieted: quieted.filter((rule) => !isFixed(rule, settings)),
    allowedWords,
    crowdThreshold: settings.values.crowdThreshold.value,
    terms: settings.values.terms.value,
    institution: settings.values.institution.value,
    permissionCounts: settings.values.permissionCounts.value,
    pilot: settings.values.pilot.value,
  });
  const own = withKept(ofPerson(draft, settings, decided, seen), read, posted);
  const counted = settings.values.sumOfPosts.value && !origin.incognito ? await withElsewhere(own, desk.cases) : own;
  return { draft: counted, demands, packs, contact: ownContactLine(settings.values.institution.value) };
}

/** The draft with what other drafts of its day tell of the same case; its own clues are remembered for them. */
async function withElsewhere(draft: Draft, cases: Desk['cases']): Promise<Draft> {
  const narrowings = narrowingsOf(new Reading(draft));
  if (narrowings.length === 0) return draft;
  const day = (draft.at ?? new Date().toISOString()).slice(0, 10);
  const elsewhere = await cases.earlier(draft.id, narrowings.map(({ words }) => words), day);
  await cases.remember(draft.id, narrowings, day);
  return elsewhere.length === 0 ? draft : { ...draft, elsewhere: elsewhere.map(([low, high]) => [low, high]) };
}

/**
 * Checks with the allowed words still in, then drops them, but for those allowed in this very draft: their cards stay
 * listed as dealt with, so that it can be undone in the same place.
 */
function drop(report: Report, draft: Draft, demands: Demands, decided: DraftDecisions): Report {
  const findings = report.findings.filter((finding) =>
    decided.byFinding[finding.id] === 'never-flag' || !isAllowed(finding, draft, demands));
  const outcome = report.outcome === 'findings' && findings.length === 0 ? 'clear' : report.outcome;
  return { ...report, findings, outcome };
}

/** The report without notes that were given in another draft of the day already. */
async function withoutRepeats(report: Report, { id, at }: Draft, { incognito }: Origin, once: SaidOnce): Promise<Report> {
  const told = incognito ? [] : report.findings.filter(({ rule }) => ONCE.has(rule));
  const day = (at ?? localTime(new Date())).slice(0, 10);
  const quiet = new Set<string>();
  for (const { rule } of told) if (!(await once.mayIn(rule, id, day))) quiet.add(rule);
  return quiet.size === 0 ? report : { ...report, findings: report.findings.filter(({ rule }) => !quiet.has(rule)) };
}

/** The answer while the person has a pause: nothing was checked, and that is said. */
async function pausedAnswer({ id, revision }: Draft, { host }: Origin, desk: Desk): Promise<Checked | null> {
  const [pause, { values }] = await Promise.all([desk.pauses.on(host), desk.settings.read()]);
  // Policies that an institution locked are not put off.
  if (pause === null || values.packs.source === 'locked') return null;
  const sentence = { id: 'not-checked.paused', data: {} };
  return {
    report: {
      draft: id, revision, outcome: 'incomplete', findings: [], notChecked: [{ what: 'text', id: 'paused', sentence }], checked: [], crowd: null,
    },
    citations: [], packs: [], decisions: {}, shortcut: await desk.shortcut(),
  };
}

/** Answers one draft with its report and what the interface needs to show it. */
export async function checkDraft(input: Draft, origin: Origin, desk: Desk): Promise<Checked> {
  const paused = await pausedAnswer(input, origin, desk);
  if (paused !== null) return paused;
  const { draft, demands, packs, contact } = await prepare(input, origin, desk);
  const full = check(draft, { ...demands, allowedWords: [] });
  const [decided, shortcut] = await Promise.all([
    desk.decisions.decisionsFor(draft.id, full.findings.map(({ id }) => id), origin),
    desk.shortcut(),
  ]);
  const report = drop(await withoutRepeats(full, draft, origin, desk.once), draft, demands, decided);
  const feeling = feelingIn(draft.text, report.findings);
  return {
    report,
    citations: citationsOf(packs, report.findings.flatMap(({ clauses }) => clauses), contact),
    packs: packs.map(({ name }) => name),
    decisions: decided.byFinding,
    shortcut,
    ...(feeling && { feeling }),
  };
}
