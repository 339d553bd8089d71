import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/draft.ts';
import { BUNDLED_IDS, bundledPacks } from '../policies/bundled.ts';
import { demandsInForce } from '../policies/in-force.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { check } from './check.ts';

/** The longest text that is read, and a quarter of it, in UTF-16 units. */
const LONG = 50_000;
const SHORT = LONG / 4;
/** Four times the text may take four times as long; what grows with the square takes sixteen times. */
const MOST_TIMES = 9;
/** Under this a check is quick whatever its growth, in milliseconds; the machine may be busy. */
const QUICK = 400;
const PATIENCE = 60_000;
/** Processor time counts a collection of garbage or a compilation that falls into it; what grows with the square does so every time. */
const TURNS = 3;

const { packs } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
const demands = demandsInForce(packs, [], RULE_BOOK, { strictness: 'strict', host: 'x.com' });

/** Milliseconds of processor time for a check of the unit said over and over. */
function timeOf(unit: string, length: number): number {
  const draft = parseDraft({ id: 'd', site: 'x', text: unit.repeat(Math.ceil(length / unit.length)).slice(0, length) });
  const began = process.cpuUsage();
  check(draft, demands, () => 0);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

/** How many times as long the long text takes as the short one; 0 where even that is quick. */
function growthOf(unit: string): number {
  const long = timeOf(unit, LONG);
  return long > QUICK ? long / timeOf(unit, SHORT) : 0;
}

describe('the time of a check grows with the length of the text, not with its square', () => {
  it.each([
    ['a phrase that many rules ask about', 'my patient '],
    ['beds', 'bed 4 '],
    ['digits', '0123456789'],
    ['numbers', '1 2 3 '],
    ['brackets that open', '[('],
    ['quotation marks', '"'],
    ['quotations without an end', '"my patient said '],
    ['block quotes', '\n>'],
    ['at signs', '@'],
    ['handles apart', '@a '],
    ['dots', '.'],
    ['hyphens', '-'],
    ['one letter', 'a'],
    ['single letters', 'a b '],
    ['names in a row', 'Anna, '],
    ['titles', 'Mr Tan '],
    ['a name in each sentence', 'Mrs Tan came in. '],
    ['labels without a secret', 'password for the '],
    ['parts of addresses', '1.1.1.'],
    ['a tag without an end', '#PrayFor'],
    ['invisible characters', 'a\u200b'],
  ])('%s', (_, unit) => {
    // Once beforehand: what is worked out and compiled at first use only is no growth.
    timeOf(unit, SHORT);
    let growth = growthOf(unit);
    for (let turn = 1; turn < TURNS && growth >= MOST_TIMES; turn++) growth = growthOf(unit);
    expect(growth).toBeLessThan(MOST_TIMES);
  }, PATIENCE);
});
