import { describe, expect, it } from 'vitest';
import { seeded } from '../../tests/pictures/people.ts';
import { NEGATIVES } from '../../tests/pictures/negatives.ts';
import { RECORDS } from '../../tests/pictures/records.ts';
import { isFilm, kindOf } from './kind.ts';
import { statisticsOf } from './statistics.ts';

async function kindsOf(draw: (typeof RECORDS)[string], text: string) {
  const { canvas } = await draw(seeded(5));
  const { width, height } = canvas;
  return kindOf(statisticsOf({ width, height, data: canvas.getContext('2d').getImageData(0, 0, width, height).data }, []), text);
}

const isFilmOf = async (draw: (typeof RECORDS)[string]) => {
  const { canvas } = await draw(seeded(5));
  const { width, height } = canvas;
  return isFilm(statisticsOf({ width, height, data: canvas.getContext('2d').getImageData(0, 0, width, height).data }, []));
};

describe('isFilm', () => {
  it('knows an X-ray from a monitor, a landscape and a chart', async () => {
    expect(await isFilmOf(RECORDS['X-ray']!)).toBe(true);
    for (const other of [RECORDS['monitor']!, NEGATIVES['landscape']!, RECORDS['record, sparse']!]) expect(await isFilmOf(other)).toBe(false);
  });
});

describe('kindOf', () => {
  it.each([
    ['X-ray', 'CHEST PA\n85 kVp 2.5 mAs', 'x-ray'], ['ECG', 'aVR V1 II\n25 mm/s 10 mm/mV PR 162 ms', 'ecg'], ['monitor', 'HR 82\nSpO2 97\nRR 14', 'monitor'],
    ['record, sparse', 'Patient: A MRN: 1 DOB: 2\nAllergies: none', 'chart'],
  ])('tells an %s from its pixels and its words, and is sure', async (name, text, what) => {
    const { clinical = [] } = await kindsOf(RECORDS[name]!, text);
    const [likeliest] = [...clinical].sort((a, b) => b.sure - a.sure);
    expect(likeliest?.what).toBe(what);
    expect(likeliest?.sure).toBeGreaterThanOrEqual(0.7);
  });

  it.each([['X-ray', 'x-ray'], ['monitor', 'monitor']])('is less sure of an %s without words', async (name, what) => {
    const { clinical = [] } = await kindsOf(RECORDS[name]!, '');
    for (const one of clinical) expect(one.sure).toBeLessThan(0.7);
    expect(clinical.every((one) => one.what === what)).toBe(true);
  });

  it.each(Object.keys(NEGATIVES))('sees nothing clinical in a %s', async (name) => {
    expect(await kindsOf(NEGATIVES[name]!, 'Hand hygiene works')).toEqual({});
  });

  it('takes much skin in a photograph for a body, and never for sure', () => {
    const [width, height] = [200, 200];
    const data = new Uint8Array(width * height * 4);
    for (let at = 0; at < data.length; at += 4) data.set([205 + (at % 23), 160 + (at % 19), 135 + (at % 17), 255], at);
    const { body } = kindOf(statisticsOf({ width, height, data }, []), '');
    expect(body?.sure).toBeGreaterThan(0.5);
    expect(body?.sure).toBeLessThan(0.7);
    // Under a head it is a face, which is told apart.
    expect(kindOf(statisticsOf({ width, height, data }, [{ x: 0, y: 0, width, height }]), '')).toEqual({});
  });
});
