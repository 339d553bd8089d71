import { describe, expect, it } from 'vitest';
import { CELLS } from './cells.ts';
import { OLDEST } from './group.ts';
import { birthsOf, personsOf, shareOf, sharesOf } from './populations.ts';
import { placeById, placesNamed } from './places.ts';

describe('the age structure', () => {
  it('adds up to all', () => {
    for (const country of ['US', 'GB', 'MY', 'IN', 'NG', 'DE', 'ZZ', '']) {
      expect(sharesOf(country)).toHaveLength(CELLS);
      expect(sharesOf(country).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(shareOf(country, {})).toBeCloseTo(1, 9);
    }
  });

  it('is the published one: persons of 65 and over, in percent', () => {
    const published: Record<string, number> = { US: 16.6, GB: 18.7, CA: 18.1, MY: 7.2, IN: 6.6, AU: 16.2, IE: 14.6, DE: 21.7, JP: 28.4, NG: 2.7, ZA: 5.5, NZ: 16.4 };
    for (const [country, percent] of Object.entries(published)) {
      const found = 100 * shareOf(country, { ages: { from: 65, to: OLDEST } });
      expect(Math.abs(found - percent), `${country}: ${found.toFixed(1)}, published ${percent}`).toBeLessThan(Math.max(2.2, percent * 0.31));
    }
  });

  it('is divided by age and sex without a gap', () => {
    const leeds = placesNamed('Leeds')[0]!;
    const women = personsOf(leeds, { sex: 'female' });
    expect(women + personsOf(leeds, { sex: 'male' })).toBeCloseTo(leeds.persons, 3);
    const decades = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((from) => personsOf(leeds, { ages: { from, to: from + 10 }, sex: 'female' }));
    expect(decades.reduce((sum, count) => sum + count, 0)).toBeCloseTo(women, 3);
    expect(personsOf(leeds, { ages: { from: 34, to: 35 } })).toBeCloseTo(personsOf(leeds, { ages: { from: 30, to: 35 } }) / 5, 6);
    expect(personsOf(leeds, { ages: { from: 50, to: 50 } })).toBe(0);
  });

  it('never gains from a narrower group', () => {
    const place = placeById('MY-03')!;
    expect(personsOf(place, { ages: { from: 30, to: 40 }, sex: 'male' })).toBeLessThan(personsOf(place, { ages: { from: 30, to: 40 } }));
    expect(personsOf(place, { ages: { from: 30, to: 40 } })).toBeLessThan(personsOf(place, { ages: { from: 20, to: 40 } }));
  });

  it('gives the births of a year, within a fifth', () => {
    for (const [id, births] of [['US', 3_667_000], ['GB', 677_000], ['CA', 351_000], ['MY', 500_000]] as const) {
      expect(Math.abs(birthsOf(placeById(id)!) / births - 1), id).toBeLessThan(0.2);
    }
  });
});
