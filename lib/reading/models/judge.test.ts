import { describe, expect, it, vi } from 'vitest';
import { Reading } from '../reading.ts';
import { judge, mayDo, tellingSentence } from './judge.ts';

// One hidden unit and two topics; rows in the order umbrella, shoe, dry: the hidden unit, rain, sun.
vi.mock('./weights.json', () => ({
  default: {
    topics: [{ id: 'rain', bias: -1, found: 2, adds: true, drops: false, second: [1] }, { id: 'sun', bias: 0, found: 1, adds: false, drops: true, second: [0] }],
    hidden: [0],
    steps: [0.1, 0.5, 0.5],
    names: 'umbrella\nshoe\ndry',
    rows: btoa(String.fromCharCode(10, 100, 0, 0, 60, 0, 0, 256 - 90, 50)),
  },
}));

const read = (text: string) => new Reading({ id: '1', revision: 0, site: 'web', surface: 'post', text });

describe('a judgement', () => {
  it('rises with what speaks for it and falls with what speaks against', () => {
    const scores = ['A dry day.', 'A day.', 'Wet shoes.', 'An umbrella and wet shoes.'].map((text) => judge(read(text), 'rain', false));
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(4);
  });

  it('is one of several over the same words', () => {
    expect(judge(read('A dry day.'), 'sun', false)).toBeGreaterThan(0);
    expect(judge(read('A dry day.'), 'rain', false)).toBeLessThan(-1);
  });

  it('counts what wordings found', () => {
    expect(judge(read('An umbrella.'), 'rain', true)).toBeCloseTo(judge(read('An umbrella.'), 'rain', false) + 2);
  });

  it('counts a word once, however often it stands there', () => {
    expect(judge(read('An umbrella, an umbrella, an umbrella.'), 'rain', false)).toBeCloseTo(judge(read('An umbrella.'), 'rain', false));
  });

  it('points to the sentence that speaks most for it', () => {
    const reading = read('Nice lunch. I took an umbrella. Then home.');
    expect(reading.quote(tellingSentence(reading, 'rain'))).toBe('I took an umbrella.');
    expect(tellingSentence(read(''), 'rain')).toEqual({ start: 0, end: 0 });
  });

  it('says what it may do, and is refused of what was not taught', () => {
    expect(mayDo('rain')).toMatchObject({ adds: true, drops: false });
    expect(mayDo('snow')).toBeNull();
    expect(() => judge(read('Hello'), 'snow', false)).toThrow('taught nothing about "snow"');
  });
});
