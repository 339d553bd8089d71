import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { onTheirSide } from './on-their-side.ts';

const isOnTheirSide = (text: string) => new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }).get(onTheirSide);

describe('a text on the side of a group', () => {
  it.each([
    'Immigrants are the best thing that happened to this ward',
    'Calling women trash is such a horrible thing to do',
    'Muslims do not deserve to be hated for what they wear',
    '"All immigrants are vermin" is what was sprayed on the porch',
    'Women belong in every boardroom',
  ])('is heard in: %s', (text) => {
    expect(isOnTheirSide(text)).toBe(true);
  });

  it.each([
    'Immigrants are vermin',
    'Women are lovely but they should not lead',
    'I hate immigrants, best thing would be to send them home',
    'Good luck to the new house officers',
    'They work with a lot of women',
  ])('is not heard in: %s', (text) => {
    expect(isOnTheirSide(text)).toBe(false);
  });
});
