import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { kindredWords } from './theme.ts';

const reading = (text: string) => new Reading({ id: '1', revision: 0, site: 'x', surface: 'reply', text });
const kindred = (before: string, text: string) => [...kindredWords(reading(text), reading(before))];

describe('kindredWords', () => {
  it('finds other words of the theme a post has', () => {
    expect(kindred('Is anyone hiring? My contract is up.', 'The visa sponsorship took me a year.')).toContain('visa');
  });

  it.each(['When is your start date?', 'When is your start-date?'])('takes one common word for no theme: "%s"', (before) => {
    expect(kindred(before, 'The visa sponsorship took me a year.')).toEqual([]);
  });
});
