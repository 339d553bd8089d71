import { describe, expect, it } from 'vitest';
import { BANDS, CELLS, groupAt } from './cells.ts';
import { sharesOf } from './populations.ts';
import { placeById } from './places.ts';

/** Percent of a country's inhabitants from an age on. */
const from = (country: string, age: number) => (
  100 * sharesOf(country).reduce((sum, share, cell) => sum + (groupAt(cell).ages.from >= age ? share : 0), 0));

describe('the age structure', () => {
  it('adds up to all', () => {
    for (const country of ['US', 'GB', 'MY', 'IN', 'NG', 'DE', 'ZZ', '']) {
      expect(sharesOf(country)).toHaveLength(CELLS);
      expect(sharesOf(country).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });

  it('is the published one: persons of 65 and over, in percent', () => {
    const published: Record<string, number> = {
      US: 16.6, GB: 18.7, CA: 18.1, MY: 7.2, IN: 6.6, AU: 16.2, IE: 14.6, DE: 21.7, JP: 28.4, NG: 2.7, ZA: 5.5, NZ: 16.4,
    };
    for (const [country, percent] of Object.entries(published)) {
      const found = from(country, 65);
      expect(Math.abs(found - percent), `${country}: ${found.toFixed(1)}, published ${percent}`).toBeLessThan(
        Math.max(2.2, percent * 0.31),
      );
    }
  });

  it('has the births of a year in its youngest, within a fifth', () => {
    for (const [id, births] of [['US', 3_667_000], ['GB', 677_000], ['CA', 351_000], ['MY', 500_000]] as const) {
      const shares = sharesOf(id);
      const born = (placeById(id)!.persons * (shares[0]! + shares[BANDS]!)) / 5;
      expect(Math.abs(born / births - 1), id).toBeLessThan(0.2);
    }
  });
});
