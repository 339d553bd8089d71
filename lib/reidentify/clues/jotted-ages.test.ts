import { describe, expect, it } from 'vitest';
import { jottedAges } from './jotted-ages.ts';

const told = (text: string) => jottedAges(text).map(({ start, end, facts }) => {
  const [fact] = facts;
  return [text.slice(start, end), fact?.says === 'age' ? [fact.ages.from, fact.ages.to] : null];
});

describe('ages that stand alone', () => {
  it.each([
    ['Croup, two, barks like a seal.', 'two', [2, 3]],
    ['Teacher thought he was playing up. Nine. Best left hook on the ward.', 'Nine', [9, 10]],
    ['Off the silo, fourteen, both heels.', 'fourteen', [14, 15]],
    ['Mumps, 8, and furious about it.', '8', [8, 9]],
    ['Bilateral retinoblastoma, 8 months, spotted in a photo.', '8 months', [0, 1]],
    ['Cousins, both 4, both with croup.', '4', [4, 5]],
    ['Anorexia, BMI 12.4, thirteen. Her goat visits.', 'thirteen', [13, 14]],
    ['Both unvaccinated, both under five, both wheezing.', 'under five', [0, 5]],
  ])('%s', (text, words, ages) => {
    expect(told(text)).toEqual([[words, ages]]);
  });

  it.each([
    ['Year 11, girl, six weeks on the ward.', 'Year 11', [14, 17]],
    ['Through the ice, P5, no pulse.', 'P5', [7, 10]],
    ['Stung twice. Class 8. Communicates by blinking.', 'Class 8', [12, 15]],
    ['Sixth grade now. Still on the pump.', 'Sixth grade', [10, 13]],
    ['Dulu nama lain. Darjah tiga. Hari ni masuk klinik.', 'Darjah tiga', [7, 10]],
  ])('a year of school: %s', (text, words, ages) => {
    expect(told(text)).toEqual([[words, ages]]);
  });

  it.each([
    'Four years he had it. Four. Nobody asked.',
    'Beds closed: one, two, three, all of them.',
    '1. Wash hands. 2. Glove up. 3. Breathe.',
    'Transfer no. 7. Bloods declined.',
    'Oedema, Grade 2, weeping. Heart failure, Class 3, on the list.',
    'The year 7. Nobody knows.',
    'We waited nine hours, then ten more.',
  ])('nothing in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
