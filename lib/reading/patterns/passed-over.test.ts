import { expect, it, vi } from 'vitest';
import { draftOf, rowsOf } from '../../../tests/corpus/rows.ts';
import { check } from '../../checking/check.ts';
import { BUNDLED_IDS, bundledPacks } from '../../policies/bundled.ts';
import { demandsInForce } from '../../policies/in-force.ts';
import { RULE_BOOK } from '../../rules/book.ts';

/** Expressions that match where their needed letters were not found. */
const { missed } = vi.hoisted(() => ({ missed: new Set<string>() }));

vi.mock('./quick-match.ts', async (original) => {
  const { mayBeIn, ...real } = await original<typeof import('./quick-match.ts')>();
  /** The same for whoever asks, and found out whether what is passed over has a match after all. */
  const watched = (text: string, regex: RegExp) => {
    const may = mayBeIn(text, regex);
    if (!may && text.search(regex) >= 0) missed.add(`${regex} in "${text}"`);
    return may;
  };
  return {
    ...real,
    mayBeIn: watched,
    thatMayBeIn: <T>(all: readonly T[], expressionOf: (one: T) => RegExp) => (text: string) => all.filter((one) => watched(text, expressionOf(one))),
    allOf: (text: string, regex: RegExp) => (watched(text, regex) ? real.allOf(text, regex) : []),
    firstOf: (text: string, regex: RegExp) => (watched(text, regex) ? real.firstOf(text, regex) : null),
    isIn: (text: string, regex: RegExp) => watched(text, regex) && real.isIn(text, regex),
  };
});

/** Every so many drafts of the corpus. */
const STEP = 250;
/** Milliseconds. Alone it takes three seconds; behind the browsers of the end-to-end tests, which go first, it took 84. */
const PATIENCE = 300_000;

it('passes over no expression that matches in a draft of the corpus', () => {
  const { packs } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
  const demands = demandsInForce(packs, [], RULE_BOOK, { strictness: 'strict', host: 'x.com' });
  const rows = ['own/*.jsonl', 'voices/*.jsonl'].flatMap(rowsOf).filter((_, index) => index % STEP === 0);
  for (const row of rows) check(draftOf(row), demands, () => 0);
  expect(rows.length).toBeGreaterThan(100);
  expect([...missed]).toEqual([]);
}, PATIENCE);
