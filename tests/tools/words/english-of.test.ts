import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/words/en.ts';
import { englishOf, fingerprint, keptOf, staleIn, TRANSLATED } from './english-of.ts';

const WORDS = { 'rule.insult': 'Insultos', 'rule.spam': 'Spam' };

describe('what a translation was made from', () => {
  it('is told by the English text alone', () => {
    expect(englishOf(WORDS)).toEqual({ 'rule.insult': fingerprint(en['rule.insult'].text), 'rule.spam': fingerprint(en['rule.spam'].text) });
    expect(fingerprint('Name-calling')).toMatch(/^[0-9a-f]{8}$/);
    expect(fingerprint('Name-calling')).not.toBe(fingerprint('Name-calling.'));
  });

  it('is stale where English says something else since, where nobody kept it, and where the words are gone', () => {
    expect(staleIn(englishOf(WORDS), WORDS)).toEqual([]);
    expect(staleIn({ ...englishOf(WORDS), 'rule.spam': fingerprint('Spam, chain letters and petitions') }, WORDS)).toEqual(['rule.spam']);
    expect(staleIn({}, WORDS)).toEqual(['rule.insult', 'rule.spam']);
    expect(staleIn({ ...englishOf(WORDS), 'rule.gone': '00000000' }, WORDS)).toEqual(['rule.gone']);
  });

  it.each(TRANSLATED)('is kept for %s beside its words', (language) => {
    expect(Object.keys(keptOf(language)).length).toBeGreaterThan(900);
  });
});
