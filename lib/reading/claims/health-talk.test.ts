import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { isHealthTalk } from './health-talk.ts';

const says = (text: string) => isHealthTalk(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }));

describe('isHealthTalk', () => {
  it.each([
    'Her asthma came on in the very spring they gave her those jabs.',
    'A decade of the pill and the womb is a stranger to you.',
    'Ginger did for his tumour what nobody at the hospital could.',
  ])('finds what a false claim may be about: %s', (text) => expect(says(text)).toBe(true));

  it.each([
    'The vaccines do not cause asthma.',
    'It is a myth that the pill makes women barren.',
    'Does the vaccine cause asthma?',
    'My sister asked whether ginger cures tumours.',
    'Night shift over, feet up, tea on.',
  ])('passes what turns it down, asks, reports, or speaks of other things: %s', (text) => expect(says(text)).toBe(false));
});
