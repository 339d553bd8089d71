import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { manner } from './manner.ts';

const of = (text: string) => manner(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }));

describe('manner', () => {
  it.each([
    'They moved it, pass it on to the night team.',
    'HR confirmed it, so don\'t bother.',
    'Kawan bagitau, tak payah pergi.',
    'Me dijo mi prima, ni vayan.',
  ])('speaks for a rumour: %s', (text) => expect(of(text)).toBeGreaterThan(0));

  it.each([
    'It doesn\'t, ask the council.',
    'About 1 in 10,000, mostly after the second dose.',
    'You can still vote, stay in line.',
    'Tidak betul, semak di laman rasmi.',
  ])('speaks against it: %s', (text) => expect(of(text)).toBeLessThan(0));

  it('says nothing of what only tells of the day', () => expect(of('Sunshine and a long lunch.')).toBe(0));
});
