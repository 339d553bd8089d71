import { describe, expect, it } from 'vitest';
import { placeIn } from './place-in.ts';

const LONG = `${'a'.repeat(100)} Ada ${'b'.repeat(100)}`;

describe('the place of words in a text', () => {
  it('has a little of what stands on both sides', () => {
    expect(placeIn(LONG, { start: 101, end: 104 })).toEqual({ before: `${'a'.repeat(59)} `, words: 'Ada', after: ` ${'b'.repeat(59)}` });
  });

  it('has nothing around a text that is over there', () => {
    expect(placeIn('Ada left', { start: 0, end: 8 })).toEqual({ before: '', words: 'Ada left', after: '' });
  });

  it('is the beginning where the text as a whole is meant', () => {
    expect(placeIn(LONG, null)).toMatchObject({ before: '', words: 'a'.repeat(80) });
    expect(placeIn('Ada', null)).toEqual({ before: '', words: 'Ada', after: '' });
  });
});
