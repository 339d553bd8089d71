import { describe, expect, it } from 'vitest';
import { authorsIn, isNumberOfAThing } from './of-things.ts';

describe('numbers of things', () => {
  it.each(['LOT 966359', 'SN 591324343', 'REF: 9663', 'Serial no. 44719023', 'Asset tag 20418'])('are told by what stands before them: %s', (text) => {
    expect(isNumberOfAThing(text, { start: text.lastIndexOf(' ') + 1, end: text.length })).toBe(true);
  });

  it.each(['MRN 966359', 'Patient 591324343', 'Slot 966359'])('are not those of people: %s', (text) => {
    expect(isNumberOfAThing(text, { start: text.lastIndexOf(' ') + 1, end: text.length })).toBe(false);
  });
});

describe('authors', () => {
  it.each([
    ['Halloran I, Nettleton P, Castellanos M, et al. Annals', 'Halloran I, Nettleton P, Castellanos M, et al'],
    ['see Moreau L,\nAdeyemi RT. Lactate', 'Moreau L,\nAdeyemi RT'],
  ])('stand in references: %s', (text, authors) => expect(authorsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([authors]));

  it.each(['Okafor A, bed 4', 'LIM SIEW HONG, 62M', 'Mr Nettleton P. was seen'])('do not stand in %s', (text) => expect(authorsIn(text)).toEqual([]));
});
