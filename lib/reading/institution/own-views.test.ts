import { describe, expect, it } from 'vitest';
import { holdsWording, statesOwnViews } from './own-views.ts';

describe('statesOwnViews', () => {
  it.each([
    'opinions are my own', 'Views mine.', 'tweets = me', 'posts do not represent my employer', 'All views are my own.', 'my own views',
    'Opinions expressed are solely my own and do not express the views of my employer.', 'views are mine and mine alone',
    "My views, not my employer's.", 'Opinions=mine', 'personal views only', 'I speak for myself, not the hospital', 'views ≠ employer',
    'Not speaking for my hospital.', 'Dad. Runner. Views own.', "views don't reflect those of St Elsewhere", "my tweets, my opinions. not my hospital's",
    'Tweets in a personal capacity', 'Opiniones propias.', 'Pandangan saya sendiri.', 'Views/opinions my own', 'these are my personal opinions',
    'I speak for nobody but me', 'Posts reflect me alone', "My takes, nobody else's", "Nothing here is the practice's opinion", 'Opinions here belong to me',
    'Personal account, personal views', 'tweets = me, not the hospital', 'This is only me, not them', 'Speaking for no one but myself', "None of this is the Trust's position",
    "All opinions mine, not Fernhill's", 'Pandangan saya seorang', 'Semua pandangan milik saya', 'Tuits míos', 'Hablo solo por mí', 'No represento a mi hospital',
  ])('reads %s', (text) => expect(statesOwnViews(text)).toBe(true));

  it.each([
    'Retweets are not endorsements', 'not medical advice', 'my views on vaccines have changed', 'Views from the call room', 'in my opinion statins are fine',
    'My opinion: mine the data', 'Views here are not my own', 'these guidelines do not reflect the evidence', 'posts about my own surgery', 'I post my own photos',
    'thoughts on my own practice', 'the results do not represent a change in practice', 'data do not reflect real world use',
    'This is my unpopular opinion', 'Here is my one opinion about buses', 'Speaking for the whole ward', 'Nobody else wanted the night shift', 'Hablo por el hospital', 'I have opinions',
  ])('is not taken in by %s', (text) => expect(statesOwnViews(text)).toBe(false));
});

describe('holdsWording', () => {
  it('looks at the words, not at case, quotes or dashes', () => {
    expect(holdsWording('“THE VIEWS expressed are my own”', 'The views expressed are my own.')).toBe(true);
    expect(holdsWording('The views are my own.', 'The views expressed are my own.')).toBe(false);
  });
});
