import { describe, expect, it } from 'vitest';
import { check } from '../checking/check.ts';
import { BUNDLED_IDS, bundledPacks } from '../policies/bundled.ts';
import { demandsInForce } from '../policies/in-force.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { readRules } from './rule-list.ts';

const { packs } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
const rules = readRules(packs, RULE_BOOK);

describe('the list of rules', () => {
  it('holds all, and lets settings reach every one but that which tells of muting', () => {
    expect(rules.map(({ id }) => id)).toEqual(RULE_BOOK.known);
    expect(rules.filter(({ settable }) => !settable).map(({ id }) => id)).toEqual(['protected-activity']);
  });

  it('gives its examples in English', () => {
    const texts = rules.flatMap(({ example }) => example ?? []);
    expect(texts.filter((text) => /\b(?:yang|dan|aku|saya|kau|el|los|las|que|una)\b/iu.test(text))).toEqual([]);
  });

  it('gives examples that a check made with every policy flags by that very rule', () => {
    const demands = demandsInForce(packs, [], RULE_BOOK, { strictness: 'strict', host: '' });
    const shown = rules.filter(({ example, built }) => built && example !== null);
    expect(shown.length).toBeGreaterThan(15);
    const silent = shown.filter(({ id, example }) => !check(
      { id, revision: 0, site: 'web', surface: 'post', text: example ?? '' }, demands,
    ).findings.some(({ rule }) => rule === id));
    expect(silent.map(({ id, example }) => `${id}: ${example}`)).toEqual([]);
  });
});
