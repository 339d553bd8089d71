import { describe, expect, it } from 'vitest';
import { isDayMonthYear, isDayOfMonth, isYearMonthDay, luhn, weighted } from './check-digits.ts';

describe('check digits', () => {
  it('computes Luhn from the right, whatever the length', () => {
    expect(luhn('79927398713')).toBe(true);
    expect(luhn('79927398710')).toBe(false);
    expect(luhn('4111111111111111')).toBe(true);
  });

  it('weighs digits and counts letters as nothing', () => {
    expect(weighted('123', [3, 2, 1])).toBe(10);
    expect(weighted('1A3', [3, 2, 1])).toBe(6);
  });

  it('knows the days of a month in some year', () => {
    expect(isDayOfMonth(29, 2)).toBe(true);
    expect(isDayOfMonth(30, 2)).toBe(false);
    expect(isDayOfMonth(31, 4)).toBe(false);
    expect(isDayOfMonth(1, 13)).toBe(false);
    expect(isDayOfMonth(0, 1)).toBe(false);
  });

  it('reads six digits either way round', () => {
    expect(isYearMonthDay('880229')).toBe(true);
    expect(isYearMonthDay('881329')).toBe(false);
    expect(isDayMonthYear('290288')).toBe(true);
    expect(isDayMonthYear('320188')).toBe(false);
  });
});
