import { describe, expect, it } from 'vitest';
import { finderOf, type NumberFormat } from './number-format.ts';

/** A made-up number of six digits, valid when the last repeats the first. */
const FORMAT: NumberFormat = {
  sort: 'test', kind: 'other-id', shape: String.raw`\d{3}-\d{3}|\d{6}`, label: 'zid', valid: (digits) => digits.at(0) === digits.at(-1),
  bare: { grouped: 'likely', compact: 'possible' },
};
const found = (text: string, format = FORMAT) => finderOf([format])(text).map(({ start, end, certainty }) => [text.slice(start, end), certainty]);

describe('a finder of numbers', () => {
  it('takes a valid number by its dress when nothing names it', () => {
    expect(found('so 412-734')).toEqual([['412-734', 'likely']]);
    expect(found('so 412734')).toEqual([['412734', 'possible']]);
    expect(found('so 412735')).toEqual([]);
  });

  it.each(['ZID 412-735', 'zid: 412-735', 'zid no. 412-735', 'zid number is 412-735', 'zid (412-735)', 'zid#412-735'])(
    'takes an invalid one right behind its label: %s', (text) => {
      expect(found(text)).toEqual([['412-735', 'likely']]);
    });

  it('is certain of a valid one its label is near, and leaves an invalid one there', () => {
    expect(found('her zid, as I said, 412-734')).toEqual([['412-734', 'certain']]);
    expect(found('412-734 (zid)')).toEqual([['412-734', 'certain']]);
    expect(found('her zid, as I said, 412-735')).toEqual([]);
  });

  it('does not reach into another sentence or word', () => {
    expect(found('Her zid is lost. So 412734')).toEqual([['412734', 'possible']]);
    expect(found('azide 412735')).toEqual([]);
  });

  it('leaves digits that go on', () => {
    expect(found('412-734-1, 1.412734, 412734/2')).toEqual([]);
  });

  it('asks for the stricter dress without a label only', () => {
    const strict = { ...FORMAT, alone: /-/ };
    expect(found('so 412734', strict)).toEqual([]);
    expect(found('zid 412734', strict)).toEqual([['412734', 'certain']]);
  });
});
