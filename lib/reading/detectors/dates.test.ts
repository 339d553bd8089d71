import { describe, expect, it } from 'vitest';
import { detected, detections } from '../../../tests/tools/detected.ts';
import { dates } from './dates.ts';

const found = (text: string) => detections(dates, text);

describe('dates', () => {
  it('knows a mere day behind what was done to somebody on it', () => {
    expect(found('tubed in spring, extubated the 21st, home now').map(({ words }) => words)).toEqual(['the 21st']);
    expect(found('we live in the 21st, more or less')).toEqual([]);
  });

  it('knows a feast, and an everybody\'s day on which something befell somebody', () => {
    expect(found('murió el día de Reyes').map(({ words }) => words)).toEqual(['día de Reyes']);
    expect(found('came in on waitangi day').map(({ words }) => words)).toEqual(['waitangi day']);
    expect(found('murió el martes 6 en casa').map(({ words }) => words)).toEqual(['martes 6']);
    expect(found('moves in dec 1. sobbing').map(({ words }) => words)).toEqual(['dec 1']);
    expect(found('Admitted on the 4th of July with burns').map(({ words }) => words)).toEqual(['the 4th of July']);
    expect(found('Barbecue on the 4th of July')).toEqual([]);
    expect(found('seen 17/1, dead 9/6').map(({ words }) => words)).toEqual(['17/1', '9/6']);
  });

  it.each([
    ['Admitted 14 March 2021 with fast AF', '14 March 2021'],
    ['seen on March 14, 2021.', 'March 14, 2021'],
    ['on May 27th, 2019 we met', 'May 27th, 2019'],
    ['Tuesday 14 March 2021 will stay with me', 'Tuesday 14 March 2021'],
    ['Dibedah pada 14 Mac 2023', '14 Mac 2023'],
    ['lahir 3 Ogos 1951', '3 Ogos 1951'],
    ['nació el 4 de marzo de 1951', '4 de marzo de 1951'],
    ['23-May-2018', '23-May-2018'],
    ["Jan 7th '18 was the day", "Jan 7th '18"],
    ['dob 3-4-51', '3-4-51'],
    ['b. 03.04.1951', '03.04.1951'],
    ['scan of 6/11/17', '6/11/17'],
    ['08-19-2022', '08-19-2022'],
    ['3 / 4 / 1951', '3 / 4 / 1951'],
    ['2021-05-04', '2021-05-04'],
    ['2021/5/4', '2021/5/4'],
    ['logged 2021-05-04T10:00', '2021-05-04T10:00'],
    ['logged 2022-11-03T18:40:07.250+08:00.', '2022-11-03T18:40:07.250+08:00'],
    ['arrest at 2019-10-02 07:12:44', '2019-10-02 07:12:44'],
    ['DOB: 03041951', '03041951'],
    ['from 12/03/2021-15/03/2021', '12/03/2021-15/03/2021'],
    ['admitted 12Jan22', '12Jan22'],
    ['gone by 5 jan 22.', '5 jan 22'],
    ['dob 03 04 1951', '03 04 1951'],
  ])('is certain of the whole date in %s', (text, words) => {
    expect(found(text).filter(({ certainty }) => certainty === 'certain').map((date) => date.words)).toContain(words);
  });

  it.each([
    ['Tuesday 14 March was hell', 'Tuesday 14 March'],
    ['It was the fourth of March, again', 'the fourth of March'],
    ['since March the fourth', 'March the fourth'],
    ['She died on 3 may.', '3 may'],
    ['Clinic again 19-Sep', '19-Sep'],
    ['seen 12/03 in clinic', '12/03'],
    ['Saw him 3/3, 10/3 and 17/3.', '17/3'],
    ['away 3-5 May', '3-5 May'],
    ['tues 14/3-16/3', '14/3-16/3'],
    ['DOA: 12/03', '12/03'],
    ['Diagnosed March 2021', 'March 2021'],
    ["first fit Feb '22", "Feb '22"],
    ['relapsed late March 2021', 'late March 2021'],
    ['first seen 03/2021', '03/2021'],
    ['CABG in 8/95', '8/95'],
    ['He coded on Christmas Eve 2022', 'Christmas Eve 2022'],
    ['On Friday the 13th he fell', 'Friday the 13th'],
  ])('finds part of a date likely in %s', (text, words) => {
    expect(found(text).map((date) => [date.words, date.certainty])).toContainEqual([words, 'likely']);
  });

  it('calls a month or a day alone possible', () => {
    expect(found('Transplanted in March, still going').map(({ words, certainty, sort }) => [words, certainty, sort]))
      .toEqual([['March', 'possible', 'month']]);
    expect(found('Discharged on the 14th.').map(({ words, certainty, sort }) => [words, certainty, sort])).toEqual([['the 14th', 'possible', 'day']]);
  });

  it.each([
    'today, tonight, last Tuesday, this weekend, in winter',
    'On Tuesday we saw more measles',
    'BP 120/80, GCS 3/15, pain 9/10, power 5/5, sats 98%',
    'Open 24/7 with Q12H dosing',
    'for 3 days, 2-3 weeks, 10-14 days of doxycycline',
    '4/12 ago he stopped; 3/7 course of trimethoprim',
    'In 2021 we started; 2019-2021 was rough; since 1998',
    'T4-T5, L5/S1, C1-C2 and a v1.2.21 release',
    'Hb 7.2, K 3.4, lactate 1.2-2.4',
    'ratio 1:2, OR 1.5 (1.2-1.9), p=0.03',
    'at 10:30 and again at 6pm',
    'may 5 patients be seen? march 10 miles? dec 2 mg of the dose',
    'The Fourth of July was quiet. Never forget 9/11.',
    'Merry Christmas, Selamat Hari Raya!',
    'May I ask, mark my words, decide now',
    '31/31/2021 and 14-14-2021 are nothing',
    '3-4-5 triangle, 5-3-1 sets',
    'lot 2021.05.04.17',
    'the 14th floor, the 5th patient, 3rd year',
    '21/30 correct, 12/20 on the quiz',
    'pain went from 3/10 to 9/10; on 2/12 of steroids; cut by 1/2 the dose; on 1/1 obs',
    'build 2024.05.1 of the app',
    'insulin: 10/8/12 units, then 24',
  ])('finds no date in %s', (text) => {
    expect(detected(dates, text)).toEqual([]);
  });
});
