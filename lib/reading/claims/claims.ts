import type { Span } from '../../draft/span.ts';
import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { CIVIC_CATALOGUE } from './catalogue/civic.ts';
import { CATALOGUE } from './catalogue/index.ts';
import type { Claim } from './claim.ts';
import { isDeniedOutright } from './denied.ts';
import { hits, type Hit, type Hits } from './hits.ts';
import { isPutForward } from './put-forward.ts';
import { crosses, mayStand, standings, stands, wording, type Wording } from './wording.ts';

/** A claim of the catalogue that the text makes; the span is what says it. */
export interface ClaimMade extends Span {
  readonly claim: Claim;
}

/** A claim with its wordings read. */
interface Sought {
  readonly claim: Claim;
  readonly wordings: readonly Wording[];
  readonly passes: readonly Wording[];
}

/** One way of saying a claim, which stands in the catalogue at `claim`. */
interface Said {
  readonly claim: number;
  readonly wording: Wording;
}

/**
 * The claims of a catalogue, and their wordings by each cue of the rarest thing they speak of. "Turbo cancer" stands in hardly any text, what
 * causes something in half of them: a wording is tried only where its rarest thing is spoken of.
 */
interface Index {
  readonly claims: readonly Sought[];
  readonly byRarest: ReadonlyMap<number, readonly Said[]>;
  /** How many claims speak of each cue: what many claims speak of is what many texts speak of. */
  readonly sharing: ReadonlyMap<number, number>;
}

function sharingOf(claims: readonly Sought[]): ReadonlyMap<number, number> {
  const sharing = new Map<number, number>();
  for (const { wordings } of claims) {
    for (const cue of new Set(wordings.flatMap(({ items }) => items.flatMap(({ cues }) => cues)))) sharing.set(cue, (sharing.get(cue) ?? 0) + 1);
  }
  return sharing;
}

function indexed(catalogue: readonly Claim[]): Index {
  const claims = catalogue.map((claim) => ({ claim, wordings: claim.wordings.map(wording), passes: (claim.passes ?? []).map(wording) }));
  const sharing = sharingOf(claims);
  const byRarest = new Map<number, Said[]>();
  for (const [claim, { wordings }] of claims.entries()) {
    for (const said of wordings) {
      const often = said.items.map(({ cues }) => cues.reduce((sum, cue) => sum + sharing.get(cue)!, 0));
      const rarest = said.items[often.indexOf(Math.min(...often))];
      for (const cue of rarest?.cues ?? []) byRarest.set(cue, [...(byRarest.get(cue) ?? []), { claim, wording: said }]);
    }
  }
  return { claims, byRarest, sharing };
}

const HEALTH = indexed(CATALOGUE);
const CIVIC = indexed(CIVIC_CATALOGUE);
/** What a civic claim must speak of, whatever else it says. */
const CIVIC_TOPIC = new RegExp([
  'vot', 'ballot', 'poll', 'elec', 'undi', 'cens', 'banci', 'regist', 'pilihan ?raya', 'referend', 'midterm',
  'absentee', 'casilla', 'padr[oó]n', 'urnas', 'booth', 'turnout', 'roll\\b', 'evm', 'primari', 'primary', '2020',
  'spr\\b', 'petition', 'machine', 'gotv', 'holyrood', 'pencil', 'tally', 'mail', 'casts', 'at the count',
  '\\bdems?\\b', '\\b(?:inec|iec|iebc|aec|comelec|ine|pvc|evm|epic)\\b', 'bot[oa]', 'eleksyon', 'halalan', 'boleta', 'precinct', 'presinto', 'aadhaar', 'ration card',
].join('|'), 'i');

/** The claims that the text may make by its cues, in the catalogue's order. */
function candidates(found: Hits, { claims, byRarest }: Index): readonly Sought[] {
  const at = new Set<number>();
  for (const cue of found.keys()) {
    for (const { claim, wording: said } of byRarest.get(cue) ?? []) if (!at.has(claim) && mayStand(found, said)) at.add(claim);
  }
  return [...at].sort((a, b) => a - b).map((claim) => claims[claim]!);
}

function spanOf(standing: readonly Hit[]): Span {
  return { start: Math.min(...standing.map(({ start }) => start)), end: Math.max(...standing.map(({ end }) => end)) };
}

/** True when a right use or a true sentence about the same things stands in the claim's own sentences; a denial, beside its own words. */
function isRightUse(found: Hits, standing: readonly Hit[], passes: readonly Wording[]): boolean {
  const inside = new Set(standing.map(({ sentence }) => sentence));
  const isOwn = (hit: Hit) => standing.some((own) => crosses(own, hit));
  return passes.some((right) => [...standings(found, right)].some((hitsOfIt) => (
    hitsOfIt.some((hit) => inside.has(hit.sentence) && !(right.denies && isOwn(hit))))));
}

/** True when the writer denies the claim in another sentence; a claim that is itself a denial cannot be told apart from that. */
function isDeniedElsewhere(reading: Reading, found: Hits, wordings: readonly Wording[], made: readonly Hit[]): boolean {
  if (wordings.some((sought) => sought.denies && stands(found, sought))) return false;
  const isElsewhere = (standing: readonly Hit[]) => standing.every(({ sentence }) => made.every((hit) => hit.sentence !== sentence));
  return wordings.some((sought) => (
    [...standings(found, sought)].some((standing) => isElsewhere(standing) && isDeniedOutright(reading, found, standing))));
}

/** A wording, and where it stands. */
interface Put {
  readonly sought: Wording;
  readonly standing: readonly Hit[];
}

/** The first place where a claim is put forward; null when nowhere, or when the writer denies it elsewhere. */
function firstPutForward(reading: Reading, found: Hits, wordings: readonly Wording[], passes: readonly Wording[]): Put | null {
  for (const sought of wordings) {
    for (const standing of standings(found, sought)) {
      if (!isPutForward(reading, found, standing, sought) || isRightUse(found, standing, passes)) continue;
      return sought.denies || !isDeniedElsewhere(reading, found, wordings, standing) ? { sought, standing } : null;
    }
  }
  return null;
}

/** A claim put forward, with the hits that say it and how telling they are. */
interface Candidate {
  readonly claim: Claim;
  readonly standing: readonly Hit[];
  readonly telling: number;
}

/** Of claims about the same words the one that fits them best comes first: none of nearly anything, that whose words fewest claims share. */
const byFit = (a: Candidate, b: Candidate) => Number(a.claim.broad ?? false) - Number(b.claim.broad ?? false) || b.telling - a.telling;

/** How telling the words are: each counts as much as few claims speak of it. */
function tellingOf(found: Hits, { items }: Wording, standing: readonly Hit[], { sharing, claims }: Index): number {
  return items.reduce((sum, { cues }, at) => {
    const said = cues.filter((cue) => found.get(cue)?.includes(standing[at]!));
    return sum + Math.log(claims.length / Math.min(claims.length, ...said.map((cue) => sharing.get(cue) ?? 1)));
  }, 0);
}

/** The claims that the writer puts forward, in reading order; of several about the same words the one that fits them best. */
function made(reading: Reading, found: Hits, catalogue: Index): readonly ClaimMade[] {
  const all = candidates(found, catalogue).flatMap(({ claim, wordings, passes }) => {
    const first = firstPutForward(reading, found, wordings, passes);
    return first === null ? [] : [{ claim, standing: first.standing, telling: tellingOf(found, first.sought, first.standing, catalogue) }];
  });
  const claims: ClaimMade[] = [];
  for (const { claim, standing } of all.sort(byFit)) {
    const span = spanOf(standing);
    if (!claims.some(({ start, end }) => span.start < end && start < span.end)) claims.push({ ...span, claim });
  }
  return claims.sort((a, b) => a.start - b.start);
}

/** Disproved health claims that the writer puts forward. */
export function claimsMade(reading: Reading): readonly ClaimMade[] {
  return made(reading, reading.get(hits), HEALTH);
}

/** True when the text may speak of voting or the census. */
export function isCivicTalk(reading: Reading): boolean {
  return isIn(reading.text, CIVIC_TOPIC);
}

/** False statements on voting, registration, elections or the census that the writer puts forward. */
export function civicClaimsMade(reading: Reading): readonly ClaimMade[] {
  return isCivicTalk(reading) ? made(reading, reading.get(hits), CIVIC) : [];
}
