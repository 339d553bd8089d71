import { describe, expect, it } from 'vitest';
import { Reading } from './reading.ts';
import { tokens } from './tokens.ts';

const read = (text: string) =>
  new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }).get(tokens).map(({ kind, text: words }) => `${kind} ${words}`);

describe('tokens', () => {
  it.each([
    ['34yo F', ['word 34yo', 'word F']],
    ['a 10-year-old', ['word a', 'word 10-year-old']],
    ['baby girl 3.2kg', ['word baby', 'word girl', 'word 3.2kg']],
    ['K+ 6.9', ['word K', 'mark +', 'number 6.9']],
    ['10-20 of 1,469', ['number 10', 'mark -', 'number 20', 'word of', 'number 1,469']],
    ["o'brien's pt", ["word o'brien's", 'word pt']],
    ['12/3 at 10:30', ['number 12', 'mark /', 'number 3', 'word at', 'number 10', 'mark :', 'number 30']],
    ['#medtwitter @st_x 🎉', ['hashtag #medtwitter', 'handle @st_x', 'emoji 🎉']],
  ])('cuts %s', (text, expected) => expect(read(text)).toEqual(expected));
});
