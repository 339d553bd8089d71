import { describe, expect, it, vi } from 'vitest';
import { Reading } from '../reading.ts';
import { judge } from './judge.ts';

vi.mock('./weights/index.ts', () => ({ WEIGHTS: { rain: { bias: -1, scale: 6, weights: { umbrella: 300, shoe: 200, dry: -400 } } } }));

const read = (text: string) => new Reading({ id: '1', revision: 0, site: 'web', surface: 'post', text });

describe('a judgement', () => {
  it('rises with what speaks for it and falls with what speaks against', () => {
    const likelihoods = ['A dry day.', 'A day.', 'An umbrella.', 'An umbrella and wet shoes.'].map((text) => judge(read(text), 'rain').likelihood);
    expect(likelihoods).toEqual([...likelihoods].sort((a, b) => a - b));
    expect(new Set(likelihoods).size).toBe(4);
  });

  it('counts a word once, however often it stands there', () => {
    const padding = 'one two three four five six seven eight nine ten eleven twelve';
    expect(judge(read(`umbrella ${padding}`), 'rain').likelihood).toBeGreaterThan(0.5);
    expect(judge(read(`umbrella umbrella ${padding}`), 'rain').likelihood).toBe(judge(read(`umbrella ${padding}`), 'rain').likelihood);
  });

  it('points to the sentence that speaks most for it', () => {
    const reading = read('Nice lunch. I took an umbrella. Then home.');
    expect(reading.quote(judge(reading, 'rain').span)).toBe('I took an umbrella.');
  });

  it('covers a text without a sentence', () => {
    expect(judge(read(''), 'rain').span).toEqual({ start: 0, end: 0 });
  });

  it('does not know what it was not taught', () => {
    expect(() => judge(read('Hello'), 'snow')).toThrow('no model is called "snow"');
  });
});
