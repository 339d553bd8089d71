/**
 * How well the crowd estimate does on drafts that were labelled by hand, from figures it does not use: `npm run bench:crowd`.
 * Figures alone are shown; the blind half was written before, and without a look at, what is measured.
 */
import { existsSync, readFileSync } from 'node:fs';
import { check, crowdOf } from '../../lib/checking/check.ts';
import { parseDraft } from '../../lib/draft/draft.ts';
import { overlaps } from '../../lib/draft/span.ts';
import { bundledPacks } from '../../lib/policies/bundled.ts';
import { demandsInForce } from '../../lib/policies/in-force.ts';
import { Reading } from '../../lib/reading/reading.ts';
import type { Clue } from '../../lib/reidentify/clue.ts';
import { crowdOfReading } from '../../lib/reidentify/clues.ts';
import { RULE_BOOK } from '../../lib/rules/book.ts';
import { CROWD_SETS } from '../corpus/crowd-sets.ts';
import { placesOf } from '../corpus/rows.ts';
import { columns, quantile } from './figures.ts';

/** A draft with the crowd that was worked out for it by hand; null where nobody is described. */
export interface CrowdRow {
  readonly id: string;
  readonly text: string;
  readonly clues: readonly { readonly kind: string; readonly value: string }[];
  readonly low: number | null;
  readonly high: number | null;
  readonly flag: boolean;
}

/** The rows of one of the sets, or "blind". */
function rowsOf(half: string): CrowdRow[] {
  const file = new URL(`../corpus/crowd/${half}.jsonl`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as CrowdRow) : [];
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** True when a found clue has words of a labelled one: the same place in the draft, or a word in common elsewhere. */
function isSame(text: string, { span, words }: Clue, value: string): boolean {
  if (span !== null) return placesOf(text, value).some((place) => overlaps(place, span));
  const theirs = wordsOf(value);
  return [...wordsOf(words)].some((word) => theirs.has(word));
}

/** A test of one row. */
export interface Told {
  readonly row: CrowdRow;
  readonly clues: readonly Clue[];
  readonly crowd: { readonly low: number; readonly high: number } | null;
  readonly isFlagged: boolean;
}

const { packs } = bundledPacks(['hipaa-safe-harbor'], RULE_BOOK);
const demands = demandsInForce(packs, [], RULE_BOOK, { strictness: 'standard', host: '' });

/** What the estimate says of a row. */
export function told(row: CrowdRow): Told {
  const draft = parseDraft({ ...row });
  const { findings } = check(draft, demands);
  const isFlagged = findings.some(({ rule, tier }) => rule === 'reidentification-risk' && tier !== 'note');
  return { row, clues: new Reading(draft).get(crowdOfReading).clues, crowd: crowdOf(draft), isFlagged };
}

/** True when the middle of the crowd worked out by hand, in orders of magnitude, lies in the estimated range. */
function isInRange({ row: { low, high }, crowd }: Told): boolean {
  const middle = Math.sqrt((low ?? 0) * (high ?? 0));
  return crowd !== null && crowd.low <= middle && middle <= crowd.high;
}

const part = (some: number, all: number) => (all === 0 ? '-' : `${((100 * some) / all).toFixed(1)} % of ${all}`);

function measured(half: string): string[] {
  const all = rowsOf(half).map(told);
  const described = all.filter(({ row }) => row.low !== null);
  const labelled = described.flatMap(({ row, clues }) => row.clues.map(({ value }) => clues.some((clue) => isSame(row.text, clue, value))));
  const found = described.flatMap(({ row, clues }) => clues.map((clue) => row.clues.some(({ value }) => isSame(row.text, clue, value))));
  const widths = described.flatMap(({ crowd }) => (crowd === null ? [] : [Math.log10(crowd.high / crowd.low)]));
  const agreeing = all.filter(({ row, isFlagged }) => row.flag === isFlagged);
  const flagged = all.filter(({ row }) => row.flag);
  const unflagged = all.filter(({ row }) => !row.flag);
  const yes = (list: readonly boolean[]) => list.filter(Boolean).length;
  return [
    half, String(all.length), part(yes(labelled), labelled.length), part(yes(found), found.length),
    part(described.filter(isInRange).length, described.length), quantile(widths, 0.5).toFixed(1),
    part(described.filter(({ crowd }) => crowd === null).length, described.length),
    part(agreeing.length, all.length),
    part(flagged.filter(({ isFlagged }) => isFlagged).length, flagged.length),
    part(unflagged.filter(({ isFlagged }) => isFlagged).length, unflagged.length),
  ];
}

const HEADINGS = [
  'half', 'drafts', 'clues found', 'found clues right', 'true magnitude in range', 'median width, orders', 'nothing said',
  'agrees on flagged or not', 'flagged of those to flag', 'flagged of the rest',
];

if (import.meta.main) process.stdout.write(`${columns([HEADINGS, ...[...CROWD_SETS, 'blind'].map(measured)].map((row) => [...row]))}\n`);
