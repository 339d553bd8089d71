import { describe, expect, it } from 'vitest';
import { detected } from '../../../tests/tools/detected.ts';
import { spelledDigits } from './spelled-digits.ts';

describe('spelledDigits', () => {
  it.each([
    ['SSN 2 1 9 - 0 9 - 9 9 9 8', 'ssn 2 1 9 - 0 9 - 9 9 9 8'],
    ['it is 4 1 5 5 5 5 0 1 3 2 ok', 'phone 4 1 5 5 5 5 0 1 3 2'],
    ['0.0.4.8.2.9.1', 'other-id 0.0.4.8.2.9.1'],
    ['oh one six one four nine six oh one two three', 'phone oh one six one four nine six oh one two three'],
    ['2I9-O9-9998', 'ssn 2I9-O9-9998'],
    ['from five two zero, five five five, 0 one 7 3 at night', 'phone five two zero, five five five, 0 one 7 3'],
    ['hospital number is 7 7 four 1 0 9, anyone?', 'other-id 7 7 four 1 0 9'],
  ])('reads %s', (text, expected) => {
    expect(detected(spelledDigits, text)).toEqual([expected]);
  });

  it.each(['1 2 3 go', 'one, two, three, four', 'scores 1 2 2 3 1', 'T1-T2 N0 M0', '1.2.3.4', 'one two three four five once I caught a fish', 'one, two, three, four, five, six, seven, eight', 'seven six five four three two one lift off'])(
    'leaves %s', (text) => {
      expect(detected(spelledDigits, text)).toEqual([]);
    });
});
