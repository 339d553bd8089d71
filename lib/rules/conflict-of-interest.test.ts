import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { conflictOfInterest } from './conflict-of-interest.ts';

function kinds(text: string, more: Partial<Draft> = {}) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more });
  return conflictOfInterest.evaluate(reading, { terms: [], disclaimers: [], institutions: [] }).map(({ kind }) => kind);
}

describe('conflict of interest', () => {
  it.each([
    ['hidden', 'This pump is a game changer, every ward needs one. The makers flew me to Oslo to see it built.'],
    ['hidden', 'Best clogs I have ever worn on nights. They sent me three pairs #gifted'],
    ['hidden', 'Hands down the best revision course. My brother founded the company.'],
    ['hidden', 'Nothing beats this dressing for heels. Great dinner too, as ever I give talks for them.'],
    ['own', 'Our serum is simply the best on the market, my patients say so'],
    ['own', 'My app is by far the easiest way to learn rhythms, nothing else is better'],
  ])('is %s: %s', (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it('takes a tie in the profile as untold in the post', () => {
    const text = 'Every clinic should be on Notelark. It gave me my evenings back.';
    expect(kinds(text, { profile: 'GP, co-founder of Notelark' })).toEqual(['profile']);
    expect(kinds(text, { profile: 'GP in Leeds' })).toEqual([]);
    expect(kinds(`Disclosure: I founded it. ${text}`, { profile: 'GP, co-founder of Notelark' })).toEqual([]);
  });

  it('asks that the tie is told near the start', () => {
    const praise = 'This scanner is a game changer and I would not be without it. It is light, it is quick, the pictures are superb and the battery lasts for a whole night on call.';
    expect(kinds(`I'm a consultant for the maker. ${praise}`)).toEqual([]);
    expect(kinds(`${praise} Oh, and I'm on their speaker bureau.`)).toEqual(['hidden']);
  });

  it.each([
    '#ad I have used this pump for a month and it is brilliant',
    'Paid partnership: the sunscreen that I like best',
    'I own shares in the firm, and yes, I think its sensor is the best',
    'Honestly nothing beats a steroid cream for eczema',
    'Our registrar is the best',
    'I turned down the advisory board. The drug may be brilliant, I would like to say so freely.',
    'Bought these with my own money and they\'re brilliant',
    'Best EHR? They are all awful',
  ])('passes %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
