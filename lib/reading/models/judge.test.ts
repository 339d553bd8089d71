import { describe, expect, it, vi } from 'vitest';
import { Reading } from '../reading.ts';
import { evidence, tellingSentence, limitsOf } from './judge.ts';

// One hidden unit and two topics; rows in the order umbrella, shoe, dry: the hidden unit, rain, sun.
vi.mock('./weights.json', () => ({
  default: {
    topics: [
      { id: 'rain', found: 2, addsFrom: 3, dropsBelow: null, second: [1] },
      { id: 'sun', found: 1, addsFrom: null, dropsBelow: -1, second: [0] },
    ],
    hidden: [0.5],
    steps: [0.1, 0.5, 0.5],
    names: 'umbrella\nshoe\ndry',
    rows: btoa(String.fromCharCode(10, 100, 0, 0, 60, 0, 0, 256 - 90, 50)),
  },
}));

const read = (text: string) => new Reading({ id: '1', revision: 0, site: 'web', surface: 'post', text });

describe('the evidence in a text', () => {
  it('rises with what speaks for a topic and falls with what speaks against it', () => {
    const all = ['A dry day.', 'A day.', 'Wet shoes.', 'An umbrella and wet shoes.'].map((text) => evidence(read(text), 'rain'));
    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(new Set(all).size).toBe(4);
  });

  it('is none where nothing is said', () => {
    expect(evidence(read(''), 'rain')).toBe(0);
    expect(evidence(read('A day.'), 'rain')).toBe(0);
  });

  it('is for one topic of several over the same words', () => {
    expect(evidence(read('A dry day.'), 'sun')).toBeGreaterThan(0);
    expect(evidence(read('A dry day.'), 'rain')).toBeLessThan(0);
  });

  it('counts a word once, however often it stands there', () => {
    expect(evidence(read('An umbrella, an umbrella, an umbrella.'), 'rain')).toBeCloseTo(evidence(read('An umbrella.'), 'rain'));
  });

  it('is most in one sentence', () => {
    const reading = read('Nice lunch. I took an umbrella. Then home.');
    expect(reading.quote(tellingSentence(reading, 'rain'))).toBe('I took an umbrella.');
    expect(tellingSentence(read(''), 'rain')).toEqual({ start: 0, end: 0 });
  });

  it('is heard in one sentence of a long story about something else', () => {
    const story = (sentence: string) => read(`A dry day. Then a dry walk. A dry lunch. A dry dinner. ${sentence}`);
    const apart = evidence(story('I took an umbrella.'), 'rain') - evidence(story('I took an apple.'), 'rain');
    const short = evidence(read('A dry dinner. I took an umbrella.'), 'rain') - evidence(read('A dry dinner. I took an apple.'), 'rain');
    expect(apart).toBeGreaterThan(short / 2);
    expect(evidence(story('I took an umbrella.'), 'sun')).toBeGreaterThan(0);
  });

  it('is weighed down by who writes, not turned by it', () => {
    const by = (profile: string) => evidence(new Reading({ id: '1', revision: 0, site: 'web', surface: 'post', text: 'A dry day.', profile }), 'sun');
    expect(by('Nurse')).toBeGreaterThan(0);
  });

  it('is asked for only where the model was taught', () => {
    expect(limitsOf('rain')).toMatchObject({ found: 2, addsFrom: 3, dropsBelow: null });
    expect(limitsOf('snow')).toBeNull();
    expect(() => evidence(read('Hello'), 'snow')).toThrow('taught nothing about "snow"');
  });
});
