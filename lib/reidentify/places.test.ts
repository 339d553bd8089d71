import { describe, expect, it } from 'vitest';
import data from './data/places.json' with { type: 'json' };
import type { Place, PlaceContext } from './place.ts';
import { parentsOf, placeById, placesIn, placesNamed } from './places.ts';

function first(name: string, context?: PlaceContext): Place {
  const [place] = placesNamed(name, context);
  if (!place) throw new Error(`no place ${name}`);
  return place;
}

/**
 * Inhabitants as published by the statistical offices after 2019; not the figures the tables are made of where another
 * was at hand.
 */
const PUBLISHED: readonly (readonly [name: string, country: string, persons: number])[] = [
  ['United Kingdom', '', 67_600_000],
  ['USA', '', 334_900_000],
  ['Malaysia', '', 33_400_000],
  ['Canada', '', 38_900_000],
  ['Australia', '', 26_600_000],
  ['India', '', 1_428_600_000],
  ['Ireland', '', 5_150_000],
  ['New Zealand', '', 5_220_000],
  ['Singapore', '', 5_920_000],
  ['California', 'US', 39_030_000],
  ['Texas', 'US', 30_030_000],
  ['Wyoming', 'US', 581_000],
  ['Vermont', 'US', 647_000],
  ['DC', 'US', 671_800],
  ['Connecticut', 'US', 3_626_000],
  ['Cook County', 'US', 5_109_000],
  ['Los Angeles County', 'US', 9_721_000],
  ['Harris County', 'US', 4_780_000],
  ['Brooklyn', 'US', 2_590_000],
  ['Chicago', 'US', 2_665_000],
  ['Houston', 'US', 2_303_000],
  ['Sylmar', 'US', 79_614],
  ['NYC', 'US', 8_336_000],
  ['Boston', 'US', 650_700],
  ['Portland, OR', 'US', 635_000],
  ['England', 'GB', 57_112_500],
  ['Scotland', 'GB', 5_447_700],
  ['Leeds', 'GB', 819_000],
  ['Manchester', 'GB', 568_900],
  ['Wirral', 'GB', 322_400],
  ['Kent', 'GB', 1_593_000],
  ['West Yorkshire', 'GB', 2_377_000],
  ['London', 'GB', 8_866_000],
  ['Glasgow', 'GB', 622_000],
  ['Cardiff', 'GB', 372_000],
  ['Belfast', 'GB', 348_000],
  ['Cornwall', 'GB', 575_400],
  ['Kelantan', 'MY', 1_830_000],
  ['Penang', 'MY', 1_770_000],
  ['KL', 'MY', 1_982_000],
  ['Kota Bharu', 'MY', 568_900],
  ['Sabah', 'MY', 3_418_785],
  ['Petaling Jaya', 'MY', 771_687],
  ['Ontario', 'CA', 15_100_000],
  ['Toronto', 'CA', 2_794_356],
  ['Nova Scotia', 'CA', 1_019_000],
  ['Queensland', 'AU', 5_400_000],
  ['Sydney', 'AU', 5_300_000],
  ['Tasmania', 'AU', 571_000],
  ['Kerala', 'IN', 35_699_000],
  ['Mumbai', 'IN', 12_442_373],
  ['Dublin', 'IE', 1_458_000],
  ['Galway', 'IE', 193_323],
  ['County Kerry', 'IE', 156_458],
];

describe('places', () => {
  it('have their published inhabitants, within a tenth', () => {
    const far = PUBLISHED.flatMap(([name, country, persons]) => {
      const place = first(name, { country });
      return Math.abs(place.persons / persons - 1) <= 0.1
        ? []
        : [`${name}: ${place.persons} (${place.id}), published ${persons}`];
    });
    expect(far).toEqual([]);
  });

  it('are found however the name is written', () => {
    for (const name of ['Sylmar', 'sylmar', 'SYLMAR']) expect(first(name).id).toBe('city/US-06037/sylmar');
    for (const name of ['Stoke-on-Trent', 'stoke on trent']) expect(first(name).id).toBe('GB/Stoke-on-Trent');
    for (const name of ['St Albans', 'St. Albans', 'Saint Albans']) expect(first(name, { country: 'GB' }).name).toBe('St Albans');
    expect(first('montreal').name).toBe('Montréal');
    expect(first('Co. Kerry').name).toBe('Kerry');
    expect(placesNamed('Nowhere at all')).toEqual([]);
    expect(placesNamed('')).toEqual([]);
  });

  it('come most inhabitants first, and those of the context before others', () => {
    const springfields = placesNamed('Springfield').map(({ persons }) => persons);
    expect(springfields.length).toBeGreaterThan(10);
    expect(springfields).toEqual(springfields.toSorted((a, b) => b - a));
    expect(first('Birmingham').country).toBe('GB');
    expect(first('Birmingham', { country: 'US' }).parent).toBe('US-01073');
    expect(first('London', { country: 'US' }).name).toBe('Greater London');
    expect(first('London', { country: 'US', within: 'US-KY' }).parent).toBe('US-21125');
    expect(first('Cambridge', { country: 'US' }).parent).toBe('US-25017');
    expect(first('Springfield', { within: 'US-OR' }).parent).toBe('US-41039');
    expect(first('north-east', { country: 'GB' }).persons).toBeLessThan(3e6);
    expect(first('north-east', { country: 'US' }).persons).toBeGreaterThan(5e7);
    expect(first('Portland, ME').parent).toBe('US-23005');
    expect(first('Newcastle, Australia').country).toBe('AU');
  });

  it('lie in one another, the smaller never with more inhabitants', () => {
    const ids = data.areas.split('\n').map((line) => line.slice(0, line.indexOf('\t')));
    const wrong = ids.flatMap((id) => {
      const place = placeById(id)!;
      const [holder] = parentsOf(place);
      return holder && place.persons > holder.persons ? [`${id}: ${place.persons} > ${holder.persons}`] : [];
    });
    expect(wrong).toEqual([]);
    expect(ids.length).toBeGreaterThan(7000);
    expect(parentsOf(first('Leeds')).map(({ name }) => name)).toEqual([
      'West Yorkshire',
      'Yorkshire and the Humber',
      'England',
      'United Kingdom',
      'World',
    ]);
    for (const name of ['Sylmar', 'Springfield', 'Kota Bharu', 'Manchester']) {
      for (const place of placesNamed(name))
        for (const holder of parentsOf(place)) expect(holder.persons).toBeGreaterThanOrEqual(place.persons);
    }
  });

  it('are known by their id', () => {
    for (const name of ['Sylmar', 'Leeds', 'Kelantan', 'Montréal', 'Bay Area'])
      expect(placeById(first(name).id)).toEqual(first(name));
    expect(placeById('US-99999')).toBeUndefined();
    expect(placeById('city/US-06037/nowhere')).toBeUndefined();
  });
});

describe('a text', () => {
  const named = (text: string, context?: PlaceContext) =>
    placesIn(text, context).map(({ start, end, places }) => [text.slice(start, end), places[0]!.id]);

  it.each([
    ['Nurse, Hamilton NZ', 'NZ'],
    ['ED reg, Perth WA', 'AU'],
    ['Paramedic, Birmingham AL', 'US'],
    ['GI fellow, St Louis', 'US'],
    ['GP, Hull', 'GB'],
    ['Paeds reg, Cork', 'IE'],
  ])('is about one of several places of a name: %s', (line, country) => {
    expect(placesIn(line, {}, true)[0]?.places[0]?.country).toBe(country);
  });

  it('means the place where people speak so', () => {
    expect(placesIn('ODP, Lancaster', { spoken: ['GB'] }, true)[0]?.places[0]?.country).toBe('GB');
    expect(placesIn('ODP, Lancaster', {}, true)[0]?.places[0]?.country).toBe('US');
  });

  it('names places', () => {
    expect(named('Lost a boy tonight in Sylmar.')).toEqual([['Sylmar', 'city/US-06037/sylmar']]);
    expect(named('Crash on the road to St. Albans, two from Kota Bharu')).toEqual([
      ['St. Albans', 'GB/St Albans'],
      ['Kota Bharu', 'MY-03/0304'],
    ]);
    expect(named('busy oncall in kota bharu')).toEqual([['kota bharu', 'MY-03/0304']]);
    expect(named("Delaware's smallest courtroom, St John’s ward", { country: 'CA' })).toEqual([
      ['Delaware', 'US-DE'],
      ['St John’s', 'city/CA-05/st johns'],
    ]);
    expect(named('my shift in kl was wild')).toEqual([['kl', 'MY-14']]);
    expect(named('Transferred from Cook County to the Bay Area')).toEqual([
      ['Cook County', 'US-17031'],
      ['the Bay Area', 'region/US/Bay Area'],
    ]);
  });

  it('does not name places in ordinary words', () => {
    expect(named('What a nice reading. Nice work. Best ward, mobile now. Bath day! She was over it in May.')).toEqual([]);
    expect(named('or else we will be in')).toEqual([]);
    expect(named('')).toEqual([]);
  });

  it('is looked through fast enough', () => {
    const text =
      'Tonight in our ED in Leeds: 34F with DKA came off her bike near Bradford and was brought in by the crew, who were great, and she walked out after three weeks on the unit. Proud of this team, what a shift it was. '.padEnd(
        280,
        'ok ',
      );
    placesIn(text);
    const began = process.threadCpuUsage();
    for (let i = 0; i < 200; i++) placesIn(text);
    // Microseconds of this thread's own, whatever else the machine does.
    const { user, system } = process.threadCpuUsage(began);
    expect((user + system) / 200).toBeLessThan(2_000);
  });
});
