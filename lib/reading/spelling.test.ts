import { describe, expect, it } from 'vitest';
import { Reading } from './reading.ts';
import { firmSpelling, looseSpelling, spellings } from './spelling.ts';

describe('spelling', () => {
  it.each([
    ['a$$hole', 'asshole'], ['sh1t', 'shit'], ['fuuuuck', 'fuuck'], ['f.u.c.k', 'fuck'], ['coño', 'coño'], ['cabrón', 'cabron'], ['wh0re', 'whore'],
  ])('%s is firmly %s', (typed, firm) => expect(firmSpelling(typed)).toBe(firm));

  it.each([
    ['phuuck', 'fuk'], ['fvck', 'fuk'], ['fucc', 'fuk'], ['cook', 'kook'], ['bitch', 'bitch'], ['Scunthorpe'.toLowerCase(), 'skunthorpe'],
  ])('%s is loosely %s', (typed, loose) => expect(looseSpelling(firmSpelling(typed))).toBe(loose));

  it('gives the words as typed, letters apart as one, and leaves out addresses', () => {
    const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: 'so *very* s h i t, see https://x.example/fuck @fuck' });
    const words = reading.get(spellings).map((word) => reading.quote(word));
    expect(words).toContain('very');
    expect(words).toContain('s h i t');
    expect(words.some((word) => word.includes('fuck'))).toBe(false);
  });
});
