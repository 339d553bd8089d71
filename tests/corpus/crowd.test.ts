import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../lib/draft/draft.ts';
import { CROWD_SETS } from './crowd-sets.ts';

/** What narrows down who could be meant, in words of the post or of what stands around it. */
const KINDS = [
  'age', 'sex', 'place', 'time', 'condition', 'procedure', 'occupation', 'kin', 'ethnicity', 'religion', 'event', 'outcome', 'detail',
] as const;

/** Only drafts that fit at most so many persons are flagged: three times the limit of 11, as far as a sum by hand can be off. */
const FEW = 30;

const text = v.pipe(v.string(), v.nonEmpty());
const persons = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));

/** A draft with the number of people it fits, worked out by hand; without such a number when it describes no patient. */
const Row = v.strictObject({
  id: text,
  text,
  site: v.picklist(['x', 'facebook', 'linkedin']),
  profile: v.optional(text),
  affiliation: v.optional(text),
  role: v.optional(text),
  replyTo: v.optional(text),
  thread: v.optional(v.pipe(v.array(text), v.nonEmpty())),
  /** Local time, to the minute. */
  at: v.pipe(text, v.isoDateTime()),
  clues: v.array(v.strictObject({ kind: v.picklist(KINDS), value: text })),
  /** Persons, both ends included. */
  low: persons,
  high: persons,
  /** Whether its author should be warned that the person might be found out. */
  flag: v.boolean(),
  /** The sum, with the sources of its figures. */
  working: text,
});
type Row = v.InferOutput<typeof Row>;

/** Messages name the row and the place in it, never its words: half of the drafts are kept from those who build the estimate. */
function rowsIn(half: string): Row[] {
  return readFileSync(`${import.meta.dirname}/crowd/${half}.jsonl`, 'utf8').trimEnd().split('\n').map((line, at) => {
    const { success, output, issues } = v.safeParse(v.pipe(v.string(), v.parseJson(), Row), line);
    if (success) return output;
    throw new Error(`crowd/${half}.jsonl, line ${at + 1}: ${issues.map((issue) => v.getDotPath(issue) ?? 'no JSON').join(', ')}`);
  });
}

function wrongIn(row: Row): string[] {
  const { id, clues, low, high, flag } = row;
  const around = [row.text, row.profile, row.affiliation, row.role, row.replyTo, ...(row.thread ?? [])];
  const keys = clues.map(({ kind, value }) => `${kind} ${value}`);
  return [
    ...clues.flatMap(({ value }, at) => (around.some((part) => part?.includes(value)) ? [] : [`${id}: clue ${at} stands nowhere`])),
    ...keys.flatMap((key, at) => (keys.indexOf(key) < at ? [`${id}: clue ${at} is given twice`] : [])),
    ...((low === null) === (high === null) ? [] : [`${id}: has one end only`]),
    ...(low === null && (flag || clues.length) ? [`${id}: is about nobody, and yet flagged or full of clues`] : []),
    ...(low !== null && !clues.length ? [`${id}: has no clue`] : []),
    ...(low !== null && high !== null && low > high ? [`${id}: low is above high`] : []),
    ...(flag && (high ?? 0) > FEW ? [`${id}: flagged, though more than ${FEW} fit`] : []),
    ...(!flag && high !== null && high <= FEW ? [`${id}: not flagged, though at most ${FEW} fit`] : []),
  ];
}

const sets = [...CROWD_SETS, 'blind'].map((name) => [name, rowsIn(name)] as const);
const rows = sets.flatMap(([, each]) => each);

describe('the drafts whose crowd was worked out by hand', () => {
  it('hold together: clues stand where they are said to, ends are in order, flags agree with the numbers', () => {
    expect(rows.flatMap(wrongIn)).toEqual([]);
  });

  it('are drafts', () => {
    for (const { clues, low, high, flag, working, ...draft } of rows) expect(() => parseDraft(draft), draft.id).not.toThrow();
  });

  it('have ids in order, and each its own text', () => {
    expect(rows.map(({ id }) => id)).toEqual(sets.flatMap(([name, each]) => each.map((_, at) => `crowd-${name}-${String(at + 1).padStart(3, '0')}`)));
    const texts = rows.map((row) => row.text);
    expect(rows.filter((row, at) => texts.indexOf(row.text) < at).map(({ id }) => id)).toEqual([]);
  });

  it.each(sets)('are many enough of every sort among the %s ones', (_, half) => {
    const among = (test: (row: Row) => boolean) => half.filter(test).length;
    expect(half.length).toBeGreaterThanOrEqual(75);
    expect(among(({ flag }) => flag)).toBeGreaterThanOrEqual(35);
    expect(among(({ low }) => low === null)).toBeGreaterThanOrEqual(10);
    expect(among(({ flag, low }) => !flag && low !== null)).toBeGreaterThanOrEqual(30);
  });
});
