import { describe, expect, it } from 'vitest';
import { detections } from '../../../tests/tools/detected.ts';
import { ages } from './ages.ts';

const words = (text: string) => detections(ages, text, '2026-03-01T09:00').map((age) => age.words);

describe('ages', () => {
  it.each([
    ['94yo with a fall', '94yo'],
    ['abuelita de 97 años, neumonía', '97 años'],
    ['he is ninety-four, drives a tractor', 'ninety-four'],
    ['off to my patient\'s 100th tomorrow', '100th'],
    ['feliz cumple 103 a mi paciente', '103'],
    ['94 yo F, NOF', '94 yo'],
    ['a 92-year-old retired midwife', '92-year-old'],
    ['92 y/o male', '92 y/o'],
    ['92 years young today', '92 years young'],
    ['101 year old', '101 year old'],
    ['ninety-four-year-old man', 'ninety-four-year-old'],
    ['a hundred and two year old', 'a hundred and two year old'],
    ['age 101', '101'],
    ["Bob's coming up 93 and still sings", '93'],
    ['aged 93, lives alone', '93'],
    ['he just turned 95', '95'],
    ["she's going to be 100 next month", '100'],
    ['mi paciente cumplió 96 y baila', '96'],
    ['Gent of ninety-four, fell off a ladder', 'ninety-four'],
    ['her 98th birthday', '98th'],
    ['92M with CAP', '92'],
    ['93F, presented off legs', '93'],
    ['she is 96, and sharper than me', '96'],
    ['pesakit berumur 91 tahun', '91 tahun'],
    ['still driving in her nineties', 'nineties'],
    ['in his late 90s', '90s'],
    ['our oldest, a supercentenarian', 'supercentenarian'],
    ['born in 1921 in Ipoh', '1921'],
    ['DOB 1934, frail', '1934'],
    ['a hundred and two and she still cheats at dominoes', 'a hundred and two'],
    ['Cumplió noventa y seis y pidió mezcal', 'noventa y seis'],
    ['Umur dia sembilan puluh tujuh, gigi tinggal satu', 'sembilan puluh tujuh'],
    ['Dot is 91. Her boyfriend is 88', '91'],
    ["she'll be 90. get posting", '90'],
  ])('finds the age in %s', (text, age) => {
    expect(words(text)).toEqual([age]);
  });

  it.each([
    'an 89-year-old with AF', '74 yo M', 'aged 12', 'born in 1951',
    'HR 92, sats 98%, BP 110/92', 'patients over 90 years old', 'adults aged 90 and over', 'people aged 90-95',
    '95 years ago insulin was new', 'a $92M budget', '92M people have diabetes', 'a 98% chance', 'over 100 years of service',
    'music of the 90s', 'a 95-year-old tree fell', 'weight 92 kg, 101 cm', 'at least 90 years of data', 'Fluids at 100 ml/h', 'the 1921 paper by Banting',
  ])('finds none in %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('counts a birth year from the time of writing', () => {
    expect(detections(ages, 'born 1936', '2025-12-31T10:00')).toEqual([]);
    expect(detections(ages, 'born 1936', '2026-01-01T10:00').map((age) => age.words)).toEqual(['1936']);
  });

  it('are somebody\'s in care where one calls nobody so at home', () => {
    const sorts = (text: string) => detections(ages, text, '2026-03-01T09:00').map(({ sort }) => sort);
    expect(sorts('my 96 yo just corrected my grammar')).toContain('of-somebody');
    expect(sorts('my 96 yo nan just corrected my grammar')).not.toContain('of-somebody');
  });
});
