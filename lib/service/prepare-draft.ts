import type { Draft } from '../draft/draft.ts';
import type { CaseMemory } from '../decisions/case-memory.ts';
import type { Decisions, DraftDecisions } from '../decisions/decisions.ts';
import type { Pauses } from '../decisions/pauses.ts';
import type { Origin } from '../messaging/listen.ts';
import type { Demands } from '../policies/demands.ts';
import { demandsInForce } from '../policies/in-force.ts';
import type { RuleBook } from '../policies/load.ts';
import { ownContactLine } from '../policies/own-institution.ts';
import type { Pack } from '../policies/pack.ts';
import { Reading } from '../reading/reading.ts';
import { narrowingsOf } from '../reidentify/earlier.ts';
import type { Settings } from '../settings/resolve.ts';
import { notPublic } from '../sources/public-page.ts';
import { dayOf, localTime } from './local-time.ts';
import type { OwnPosts } from './own-posts.ts';
import type { OwnProfiles } from './own-profiles.ts';
import type { PackShelf } from './pack-shelf.ts';
import type { RememberedPages } from './remembered.ts';
import type { SaidOnce } from './said-once.ts';

/** What a check needs to know besides the draft: settings, decisions, packs, and what is kept for the session. */
export interface CheckDependencies {
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
 * Adds what the person told on the options page, or else what the institution that runs the browser told. The affiliation that the page
 * shows goes before both; the profile line from the options page goes before one that was seen on a profile page.
 */
function withPerson(draft: Draft, { values }: Settings, { permission }: Pick<DraftDecisions, 'permission'>, seen: string | null): Draft {
  const { institution, role, profile, disclaims } = values.affiliation.value;
  const affiliation = institution || values.institution.value.name;
  const workHours = values.workHours.value;
  return {
    ...draft,
    ...(draft.affiliation === undefined && affiliation !== '' && { affiliation }),
    ...(draft.workHours === undefined && workHours.length > 0 && { workHours, at: draft.at ?? localTime() }),
    ...(draft.role === undefined && role !== '' && { role }),
    ...(profile !== '' ? { profile } : draft.profile === undefined && seen !== null && { profile: seen }),
    ...(disclaims && { profileDisclaims: true }),
    ...(permission && { consent: 'written' as const }),
  };
}

/** What was pasted, with its source where everybody can open that. */
function pastedInto({ recentlyRead = [] }: Draft): NonNullable<Draft['recentlyRead']> {
  return recentlyRead.map((read) => (read.url !== undefined && notPublic(read.url, []) !== null ? { text: read.text } : read));
}

/** The draft with what is kept for the session: posts that went out, and after what was pasted the pages that the person had remembered. */
function withKept(draft: Draft, remembered: NonNullable<Draft['recentlyRead']>, posted: number[][]): Draft {
  const read = [...pastedInto(draft), ...remembered];
  return { ...draft, ...(read.length > 0 && { recentlyRead: read }), ...(posted.length > 0 && { ownPrints: posted }) };
}

/** True where the institution fixed how firmly a rule speaks; then it does not grow quiet. */
function isFixed(rule: string, { values: { tiers } }: Settings): boolean {
  return tiers.source === 'locked' || (tiers.lockedParts ?? []).includes(rule);
}

/** Brings together the draft, its writer's settings and decisions, and the packs in force. */
export async function prepare(draft: Draft, origin: Origin, deps: CheckDependencies): Promise<Prepared> {
  const [settings, allowedWords, quieted, decided, seen, read, posted] = await Promise.all([
    deps.settings.read(),
    deps.decisions.allowedWords(origin),
    deps.decisions.quieted(origin),
    deps.decisions.decisionsFor(draft.id, [], origin),
    deps.profiles.lineFor(draft, origin),
    origin.incognito ? [] : deps.remembered.read(),
    deps.posts.printsFor(draft, origin),
  ]);
  const { packs, refused } = deps.shelf.take({ ids: settings.values.packs.value, own: settings.values.ownPacks.value });
  const demands = demandsInForce(packs, refused, deps.book, {
    strictness: settings.values.strictness.value,
    host: origin.host,
    languages: deps.languages,
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
  const own = withKept(withPerson(draft, settings, decided, seen), read, posted);
  const counted = settings.values.sumOfPosts.value && !origin.incognito ? await withElsewhere(own, deps.cases) : own;
  return { draft: counted, demands, packs, contact: ownContactLine(settings.values.institution.value) };
}

/** The draft with what the day's other drafts tell of the same case. Its own clues are remembered for those that come later. */
async function withElsewhere(draft: Draft, cases: CheckDependencies['cases']): Promise<Draft> {
  const narrowings = narrowingsOf(new Reading(draft));
  if (narrowings.length === 0) return draft;
  const day = dayOf(draft);
  const elsewhere = await cases.earlier(draft.id, narrowings.map(({ words }) => words), day);
  await cases.remember(draft.id, narrowings, day);
  return elsewhere.length === 0 ? draft : { ...draft, elsewhere: elsewhere.map(([low, high]) => [low, high]) };
}
