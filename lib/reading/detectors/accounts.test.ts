import { describe, expect, it } from 'vitest';
import { detections } from '../../../tests/tools/detected.ts';
import { accounts } from './accounts.ts';

const found = (text: string) => detections(accounts, text).map(({ words, certainty, sort }) => [sort, words, certainty]);

describe('accounts', () => {
  it.each([
    ['GB33 BUKB 2020 1555 5555 55', 'iban', 'certain'], ['DE75512108001245126199', 'iban', 'certain'], ['FR7630006000011234567890189', 'iban', 'certain'],
    ['MT31-MALT-0110-0000-0000-0000-0000-123', 'iban', 'certain'],
    ['4111 1111 1111 1111', 'card', 'likely'], ['5555555555554444', 'card', 'likely'], ['3782 822463 10005', 'card', 'likely'],
    ['0210-0002-1', 'routing', 'likely'], ['1ChaperoneTestV4ueNotRea1AddressXyz', 'bitcoin', 'likely'],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'bitcoin', 'likely'],
  ])('finds %s', (text, sort, certainty) => {
    expect(found(text)).toEqual([[sort, text, certainty]]);
  });

  it('stops where the account ends', () => {
    expect(found('to GB33 BUKB 2020 1555 5555 55 X today')).toEqual([['iban', 'GB33 BUKB 2020 1555 5555 55', 'certain']]);
  });

  it('takes a short card number behind its label only', () => {
    expect(found('my card 676770048210')).toEqual([['card', '676770048210', 'certain']]);
    expect(found('676770048210')).toEqual([]);
  });

  it.each([
    'GB33 BUKB 2020 1555 5555 56', 'GB33 bukb 2020 1555 5555 55', 'ZZ33 BUKB 2020 1555 5555 55', '4111 1111 1111 1112', '0210-0002-2',
    '9999-9999-9', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', '4827a0c19be35d7741f2a86c0b9e6d13', '1111111111111117',
  ])('finds none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
