import { describe, expect, it } from 'vitest';
import { BANDS, CELLS } from './cells.ts';
import type { Condition } from './condition.ts';
import { conditionAt, conditionCount, conditionOf } from './condition-table.ts';
import { conditionsIn, conditionsNamed, shareWith, yearlyOf } from './conditions.ts';
import { sharesOf } from './populations.ts';
import type { Range } from './range.ts';

function named(name: string): Condition {
  const [condition] = conditionsNamed(name);
  if (!condition) throw new Error(`no condition ${name}`);
  return condition;
}

const all = Array.from({ length: conditionCount() }, (_, row) => conditionAt(row));
const holds = ([low, high]: Range, value: number) => low <= value && value <= high;

describe('the conditions', () => {
  it('are several hundred, each with its figures, its source and a name of its own', () => {
    expect(all.length).toBeGreaterThan(700);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ prevalence, incidence }) => !prevalence && !incidence).map(({ id }) => id)).toEqual([]);
    const byName = new Map<string, string>();
    const twice = all.flatMap(({ id, names }) =>
      names.flatMap((name) => {
        const other = byName.get(name);
        byName.set(name, id);
        return other && other !== id ? [`${name}: ${other}, ${id}`] : [];
      }),
    );
    expect(twice).toEqual([]);
  });

  it('hold what was published, per 100,000 inhabitants', () => {
    const published: readonly (readonly [name: string, country: string, of: 'incidence' | 'prevalence', per100000: number])[] = [
      ['hip fracture', 'GB', 'incidence', 112],
      ['heart attack', 'GB', 'incidence', 150],
      ['stroke', 'US', 'incidence', 240],
      ['DKA', 'US', 'incidence', 68],
      ['type 1 diabetes', 'GB', 'prevalence', 400],
      ['breast cancer', 'GB', 'incidence', 84],
      ['MND', 'GB', 'prevalence', 7.5],
      ['cystic fibrosis', 'GB', 'prevalence', 16],
      ['TB', 'GB', 'incidence', 7.6],
      ['TB', 'MY', 'incidence', 83],
      ['dengue', 'MY', 'incidence', 370],
      ['gunshot', 'US', 'incidence', 35],
      ['pregnant', 'GB', 'incidence', 1400],
      ['caesarean', 'US', 'incidence', 350],
      ['stillbirth', 'GB', 'incidence', 4],
      ['appendicitis', 'US', 'incidence', 100],
      ['heart transplant', 'US', 'incidence', 1.1],
      ['dialysis', 'MY', 'prevalence', 136],
      ['sickle cell', 'GB', 'prevalence', 25],
      ['Guillain Barre', 'GB', 'incidence', 1.7],
      ['multiple sclerosis', 'GB', 'prevalence', 190],
      ['progeria', '', 'prevalence', 0.005],
      ['bear attack', 'US', 'incidence', 0.003],
      ['shark attack', 'AU', 'incidence', 0.07],
      ['anaphylaxis', 'GB', 'incidence', 60],
      ['epilepsy', 'GB', 'prevalence', 900],
    ];
    const far = published.flatMap(([name, country, of, rate]) => {
      const found = of === 'incidence' ? yearlyOf(named(name), country) : shareWith(named(name), country);
      return found && holds(found.range, rate / 1e5)
        ? []
        : [`${name} ${country}: ${found?.range.map((end) => end * 1e5)}, published ${rate}`];
    });
    expect(far).toEqual([]);
  });

  it('have ranges of at most two and a half orders of magnitude, but for catch-all names', () => {
    const wide = all.flatMap(({ id, prevalence, incidence }) =>
      [prevalence, incidence].flatMap((rate) => (rate && rate.range[1] / rate.range[0] > 320 ? [id] : [])),
    );
    expect([...new Set(wide)]).toEqual(['rare disease']);
  });

  it('keep within their class of Orphanet, by a factor of ten at most', () => {
    const classes: Record<string, Range> = {
      '1-5/10^4': [1e-4, 5e-4],
      '1-9/10^5': [1e-5, 9e-5],
      '1-9/10^6': [1e-6, 9e-6],
      '<1/10^6': [0, 1e-6],
    };
    const wrong = all.flatMap(({ id, orphanet, prevalence }) => {
      if (!orphanet || !prevalence) return [];
      const [low, high] = classes[orphanet]!;
      return prevalence.range[1] < low / 10 || prevalence.range[0] > high * 10 ? [`${id} ${orphanet}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('refuse a row that is not one', () => {
    for (const row of [
      '',
      'x | d | 1-2 | | 50 | flat | | NOBODY',
      'x | d | 2-1 | | 50 | flat | | GBD',
      'x | z | 1 | | 50 | flat | | GBD',
      'x | d | 1 | | half | flat | | GBD',
      'x | d | 1 | | 50 | round | | GBD',
    ]) {
      expect(() => conditionOf(row), row).toThrow(RangeError);
    }
  });
});

describe('a name', () => {
  it('is found as a whole, and as its own condition, wherever it is listed', () => {
    const lost = all.flatMap((condition) =>
      condition.names.filter((name) => {
        const [found, ...more] = conditionsIn(name);
        return found?.thing !== condition || more.length > 0;
      }),
    );
    expect(lost).toEqual([]);
  });

  it('is known as clinicians and lay people write it', () => {
    const same: readonly (readonly [id: string, names: readonly string[]])[] = [
      [
        'hip fracture',
        ['broken neck of femur', 'Fractured neck of femur', '#NOF', 'nof', 'broken hip', 'broke her hip', 'Neck of Femur'],
      ],
      ['dka', ['DKA', 'dka', 'diabetic ketoacidosis']],
      ['anaemia', ['anemia', 'ANAEMIC']],
      ['heart attack', ['MI', 'myocardial infarction', 'heart attacks']],
      ['subarachnoid', ['subarachnoid hemorrhage', 'ruptured brain aneurysm', 'SAH']],
      ['caesarean', ['c-section', 'C section', 'cesarean', 'Caesarean section']],
      ['brain tumour', ['brain tumor', 'brain tumours']],
    ];
    for (const [id, names] of same)
      for (const name of names)
        expect(
          conditionsNamed(name).map((condition) => condition.id),
          name,
        ).toContain(id);
  });

  it('in capitals counts in capitals alone', () => {
    expect(conditionsNamed('MS').map(({ id }) => id)).toEqual(['multiple sclerosis']);
    expect(conditionsNamed('Ms')).toEqual([]);
    expect(conditionsIn('Ms Tan did PE at school as a net good, was in AS levels')).not.toContainEqual(
      expect.objectContaining({ thing: expect.objectContaining({ id: 'multiple sclerosis' }) }),
    );
  });

  it('is found in a text with its offsets, the longest first', () => {
    const text = '34F with DKA came off her bike, broke her hip. Crash section for placental abruption. Fell from a ladder.';
    expect(conditionsIn(text).map(({ thing, start, end }) => [text.slice(start, end), thing.id])).toEqual([
      ['DKA', 'dka'],
      ['came off her bike', 'cyclist'],
      ['broke her hip', 'hip fracture'],
      ['Crash section', 'caesarean'],
      ['placental abruption', 'placental abruption'],
      ['Fell from a ladder', 'fall from height'],
    ]);
    expect(conditionsIn('')).toEqual([]);
    expect(conditionsIn('Lovely walk with the dog, great coffee, see you all on Monday')).toEqual([]);
  });
});

describe('age and sex', () => {
  it('leave the sum over the reference population as it is', () => {
    const shares = sharesOf('GB');
    const off = all.flatMap((condition) => [yearlyOf(condition, 'GB'), shareWith(condition, 'GB')].flatMap((found) => {
      if (!found) return [];
      const mean = found.relative.reduce((sum, relative, cell) => sum + relative * shares[cell]!, 0);
      return found.relative.length === CELLS && Math.abs(mean - 1) < 1e-6 ? [] : [`${condition.id}: ${mean}`];
    }));
    expect(off).toEqual([]);
  });

  /** How often among the persons of a sex and a band of five years: new cases of a year, or who live with it. */
  const inBand = (found: ReturnType<typeof yearlyOf>, sex: 'female' | 'male', age: number): Range => {
    const relative = found!.relative[Math.floor(age / 5) + (sex === 'female' ? 0 : BANDS)]!;
    return [found!.range[0] * relative, found!.range[1] * relative];
  };

  it('are conditioned, not multiplied', () => {
    expect(inBand(shareWith(named('pregnant'), 'GB'), 'male', 27)).toEqual([0, 0]);
    expect(holds(inBand(shareWith(named('pregnant'), 'GB'), 'female', 27), 0.07)).toBe(true);
    expect(holds(inBand(yearlyOf(named('hip fracture'), 'GB'), 'female', 87), 0.022)).toBe(true);
    expect(inBand(yearlyOf(named('hip fracture'), 'GB'), 'female', 22)[1]).toBeLessThan(0.0002);
    // 1 to 3 of 1,000 newborns, who are a fifth of their band.
    expect(holds(inBand(yearlyOf(named('HIE'), 'GB'), 'female', 0), 0.002 / 5)).toBe(true);
    expect(inBand(yearlyOf(named('prostate cancer'), 'US'), 'female', 70)).toEqual([0, 0]);
  });
});

it('a text is looked through fast enough', () => {
  const text =
    '34F with DKA came off her bike in the rain, broke her hip and her wrist, ended up intubated in ICU with sepsis. Nobody thought she would walk out. '.padEnd(
      280,
      'and so on ',
    );
  conditionsIn(text);
  const began = process.threadCpuUsage();
  for (let i = 0; i < 200; i++) conditionsIn(text);
  // Microseconds of this thread's own, whatever else the machine does.
  const { user, system } = process.threadCpuUsage(began);
  expect((user + system) / 200).toBeLessThan(1_000);
});
