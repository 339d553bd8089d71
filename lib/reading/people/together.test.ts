import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { heldTogether, type Detail } from './together.ts';

const NOTHING = { isOfPatient: false, isExact: false, isAddress: false, isWhole: false };

/** What is held of details that are given by their words. */
function held(text: string, details: readonly (Partial<Detail> & Pick<Detail, 'kind'> & { readonly words: string })[]): string[] {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  const placed = details.map(({ words, ...rest }) => ({ ...NOTHING, ...rest, start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const all = heldTogether(reading, placed);
  return details.filter((_, index) => all[index]).map(({ words }) => words);
}

describe('details of one person', () => {
  const visit = 'Guidelines for a man of 60, seen by Dr Oduya on 4 May 2025 at noon.';
  const name = { kind: 'name', words: 'Oduya', isOfPatient: true } as const;
  const day = { kind: 'date', words: '4 May 2025', isOfPatient: true, isExact: true } as const;

  it('hold each other in one sentence when they are of two kinds and one is exact', () => {
    expect(held(visit, [name, day])).toEqual(['Oduya', '4 May 2025']);
    expect(held(visit, [name, { ...day, isExact: false }])).toEqual([]);
    expect(held(visit, [name])).toEqual([]);
  });

  it('hold nothing across sentences, nor when it is not told that they are a patient\'s', () => {
    expect(held(visit.replace(' on 4', '. On 4'), [name, day])).toEqual([]);
    expect(held(visit, [name, { ...day, isOfPatient: false }])).toEqual([]);
    expect(held(visit, [{ ...name, isOfPatient: false }, day])).toEqual([]);
  });

  it('hold a name and an address to the number beside them, whoever it is', () => {
    const card = 'Ana Diaz\n14 Mill Lane\nFlat 2\n07700 900123';
    const phone = { kind: 'phone', words: '07700 900123', isExact: true } as const;
    const flat = { kind: 'location', words: 'Flat 2', isAddress: true } as const;
    expect(held(card, [{ kind: 'name', words: 'Ana Diaz' }, flat, phone])).toEqual(['Ana Diaz', 'Flat 2']);
    expect(held(card, [{ kind: 'name', words: 'Ana Diaz' }, { ...flat, words: '14 Mill Lane', isWhole: true }])).toEqual(['Ana Diaz']);
    expect(held(card, [{ kind: 'name', words: 'Ana Diaz' }, flat])).toEqual([]);
    expect(held(card.replace('Diaz\n', `Diaz${' and on it goes'.repeat(10)}\n`), [{ kind: 'name', words: 'Ana Diaz' }, phone])).toEqual([]);
  });
});
