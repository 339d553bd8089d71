import { describe, expect, it } from 'vitest';
import { allTraits, shareOfTrait, traitOf, traitsIn } from './traits.ts';

function named(name: string) {
  const [trait] = traitsIn(name);
  if (!trait) throw new Error(`no trait ${name}`);
  return trait.thing;
}

describe('traits', () => {
  it('hold the published share, in percent', () => {
    const published: readonly (readonly [name: string, country: string, percent: number])[] = [
      ['Muslim', 'GB', 6.5],
      ['Muslim', 'MY', 63.5],
      ['Sikh', 'GB', 0.9],
      ['Sikh', 'CA', 2.1],
      ['Jewish', 'US', 2.4],
      ['Jewish', 'GB', 0.46],
      ['Chinese', 'MY', 22.8],
      ['Indian', 'MY', 6.6],
      ['Indian', 'GB', 3.1],
      ['Hispanic', 'US', 19.1],
      ['Black', 'US', 13.6],
      ['Native American', 'US', 2.9],
      ['Maori', 'NZ', 17.4],
      ['Aboriginal', 'AU', 3.8],
      ['Catholic', 'IE', 69],
      ['Orang Asli', 'MY', 0.64],
      ['Amish', 'US', 0.11],
      ['Hindu', 'IN', 79.8],
    ];
    const far = published.flatMap(([name, country, percent]) => {
      const [low, high] = shareOfTrait(named(name), country);
      return low * 100 <= percent + 1e-9 && percent - 1e-9 <= high * 100
        ? []
        : [`${name} ${country}: ${low * 100}-${high * 100}, published ${percent}`];
    });
    expect(far).toEqual([]);
  });

  it('give some share for every country, never above 1', () => {
    for (const trait of allTraits()) {
      for (const country of ['US', 'GB', 'MY', 'DE', '']) {
        const [low, high] = shareOfTrait(trait, country);
        expect(low).toBeGreaterThan(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(1);
      }
    }
  });

  it('have one name each in the list', () => {
    const names = allTraits().flatMap((trait) => trait.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('are found in a text', () => {
    const text = 'A Jehovah’s Witness, a Navajo elder, needed an interpreter';
    expect(traitsIn(text).map(({ thing, start, end }) => [text.slice(start, end), thing.kind])).toEqual([
      ['Jehovah’s Witness', 'religion'],
      ['Navajo', 'ethnicity'],
      ['needed an interpreter', 'origin'],
    ]);
  });

  it('refuse a row that is not one', () => {
    for (const row of ['', 'x | faith | * 1-2', 'x | religion | US 1-2', 'x | religion | * 2-1', 'x | religion | * 1-2 US'])
      expect(() => traitOf(row), row).toThrow(RangeError);
  });
});
