import { describe, expect, it } from 'vitest';
import { allFacilities, facilitiesIn, facilityOf, servedBy } from './facilities.ts';

const found = (text: string) => facilitiesIn(text).map(({ thing, start, end }) => [text.slice(start, end), thing.place.name]);

describe('facilities', () => {
  it('stand in the town they stand in', () => {
    for (const [name, town] of [
      ['Olive View', 'Sylmar'],
      ['LGI', 'Leeds'],
      ['HRPZ II', 'Kota Bharu'],
      ['Alder Hey', 'Liverpool'],
      ['SickKids', 'Toronto'],
      ['CMC Vellore', 'Vellore'],
      ['UHG', 'Galway City'],
      ['IMU', 'Kuala Lumpur'],
      ['Westmead', 'Westmead'],
      ['Craigavon Area Hospital', 'Armagh City, Banbridge and Craigavon'],
    ]) {
      expect(found(name!)).toEqual([[name, town]]);
    }
  });

  it('all have a town that is listed, in their country, and a name of their own', () => {
    const all = allFacilities();
    expect(all.length).toBeGreaterThan(230);
    const names = all.flatMap((facility) => facility.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(all.flatMap((facility) => facility.names.filter((name) => facilitiesIn(name)[0]?.thing !== facility))).toEqual([]);
  });

  it('are found as they are written, with their offsets', () => {
    expect(found("Night shift at Olive View, then St James's Hospital Dublin, the JR and Jimmys.")).toEqual([
      ['Olive View', 'Sylmar'], ["St James's Hospital Dublin", 'Dublin'], ['the JR', 'Oxford'], ['Jimmys', 'Leeds'],
    ]);
    expect(found('cedars in the garden, a mater of fact, grady')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('serve about as many people as are known to', () => {
    // Catchments as the hospitals publish them, in persons.
    for (const [name, persons] of [
      ['LGI', 780_000],
      ['Treliske', 500_000],
      ['HRPZ', 700_000],
      ['Raigmore', 235_000],
      ['Alder Hey', 1_300_000],
      ['Royal Hobart', 280_000],
      ['UHL', 413_000],
    ] as const) {
      const [low, high] = servedBy(facilitiesIn(name)[0]!.thing);
      expect(low, name).toBeLessThan(persons);
      expect(high, name).toBeGreaterThan(persons);
    }
    expect(servedBy(facilitiesIn('IMU')[0]!.thing)).toEqual([3200, 5200]);
  });

  it('refuse a row that is not one', () => {
    for (const row of [
      '',
      'X | Nowhere at all | GB | 100 | h',
      'X | Leeds | US-CA | 100 | h',
      'X | Leeds | GB | many | h',
      'X | Leeds | GB | 100 | z',
    ])
      expect(() => facilityOf(row), row).toThrow(RangeError);
  });
});
