import { describe, expect, it } from 'vitest';
import { allOccupations, occupationOf, occupationsIn } from './occupations.ts';

const found = (text: string) => occupationsIn(text).map(({ thing, start, end }) => [text.slice(start, end), thing.id]);

describe('occupations', () => {
  it('hold the published share of adults', () => {
    // Of 100,000 adults: BLS May 2022 over 266 million, or Census 2021 of England and Wales over 48.6 million.
    const published: readonly (readonly [name: string, per100000: number])[] = [
      ['nurse', 1150],
      ['firefighter', 120],
      ['police officer', 250],
      ['pharmacist', 122],
      ['vet', 32],
      ['lawyer', 275],
      ['neurosurgeon', 1],
      ['pilot', 32],
      ['teacher', 1560],
      ['farmer', 400],
    ];
    const far = published.flatMap(([name, per]) => {
      const share = occupationsIn(name)[0]?.thing.share;
      return share && share[0] <= per / 1e5 && per / 1e5 <= share[1]
        ? []
        : [`${name}: ${share?.map((end) => end * 1e5)}, published ${per}`];
    });
    expect(far).toEqual([]);
  });

  it('know an office by how many hold it', () => {
    expect(occupationsIn('the mayor came in')[0]?.thing.holders).toEqual({ persons: [1, 2], of: 'town' });
    expect(occupationsIn('our hospital CEO')[0]?.thing.holders).toEqual({ persons: [1, 2], of: 'house' });
    for (const { share, holders } of allOccupations()) expect([share, holders].filter(Boolean)).toHaveLength(1);
  });

  it('have one name each in the list', () => {
    const names = allOccupations().flatMap((occupation) => occupation.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('are found in a text, the longest name first', () => {
    expect(found('Retired nurses, a paediatric neurosurgeon and the fire chief')).toEqual([
      ['Retired nurses', 'nurse'],
      ['paediatric neurosurgeon', 'paediatric neurosurgeon'],
      ['fire chief', 'fire chief'],
    ]);
    expect(found('a pediatric neurosurgeon')).toEqual([['pediatric neurosurgeon', 'paediatric neurosurgeon']]);
    expect(found('the Mp3 player')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('refuse a row that is not one', () => {
    for (const row of ['', 'x | 1-2', 'x | =1-2 | 50', 'x | 1-2 town | 50', 'x | many | 50', 'x | 1-2 | half'])
      expect(() => occupationOf(row), row).toThrow(RangeError);
  });
});
