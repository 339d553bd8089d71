import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { inAStory } from './in-a-story.ts';

const cluesIn = (text: string, more: object = {}) => {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more });
  return reading.get(inAStory).map((clue) => `${clue.kind}: ${reading.quote(clue)}`);
};

describe('what would point at a patient in a patient\'s story', () => {
  it.each([
    ['J.T. sorry mate, I know I said that I would be there', 'name: J.T.'],
    ['Thinking of the Nguyens again', 'name: Nguyens'],
    ['Brought donuts from her shop in Wetumpka', 'location: Wetumpka'],
    ['Never had a visitor, and then one from Primrose Court', 'location: Primrose Court'],
    ['Saw a guy today, 97, first ever hospital visit', 'age-over-89: 97'],
    ['we love you @bigmike_smokes_bbq!!!', 'other-id: @bigmike_smokes_bbq'],
  ])('is seen in %s', (text, expected) => expect(cluesIn(text)).toContain(expected));

  it.each([
    'Free on the N.H.S. in the U.K. from 9 a.m.', 'Sats 92, HR 110, GCS 15', 'Saw it on Netflix and in Datix', 'Thank you @StMarysNHS and @drlee',
    'She got the Whipple and then the Foley', 'I am in Theatre with the Registrar on Monday',
  ])('is nothing in %s', (text) => expect(cluesIn(text)).toEqual([]));

  it('is not the poster\'s own account', () => {
    expect(cluesIn('Follow me at @marta_rides', { account: '@marta_rides' })).toEqual([]);
  });
});
