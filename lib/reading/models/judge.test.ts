import { describe, expect, it, vi } from 'vitest';
import { Reading } from '../reading.ts';
import { judge, tellingSentence } from './judge.ts';

vi.mock('./weights.json', () => ({
  default: {
    topics: [{ id: 'rain', bias: -1, step: 0.1, found: 2 }, { id: 'sun', bias: 0, step: 1, found: 1 }],
    names: 'umbrella\nshoe\ndry',
    weights: btoa(String.fromCharCode(100, 0, 60, 0, 256 - 90, 50)),
  },
}));

const read = (text: string) => new Reading({ id: '1', revision: 0, site: 'web', surface: 'post', text });

describe('a judgement', () => {
  it('rises with what speaks for it and falls with what speaks against', () => {
    const scores = ['A dry day.', 'A day.', 'An umbrella.', 'An umbrella and wet shoes.'].map((text) => judge(read(text), 'rain', false));
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
    const padding = 'one two three four five six seven eight nine ten eleven twelve';
    expect(judge(read(`umbrella ${padding}`), 'rain', false)).toBeGreaterThan(0);
    expect(judge(read(`umbrella ${padding} umbrella`), 'rain', false)).toBeCloseTo(judge(read(`umbrella ${padding}`), 'rain', false), 0);
  });

  it('points to the sentence that speaks most for it', () => {
    const reading = read('Nice lunch. I took an umbrella. Then home.');
    expect(reading.quote(tellingSentence(reading, 'rain'))).toBe('I took an umbrella.');
    expect(tellingSentence(read(''), 'rain')).toEqual({ start: 0, end: 0 });
  });

  it('is refused of what was not taught', () => {
    expect(() => judge(read('Hello'), 'snow', false)).toThrow('taught nothing about "snow"');
  });
});
