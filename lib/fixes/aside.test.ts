import { describe, expect, it } from 'vitest';
import { aside } from './aside.ts';

const gone = (text: string, words: string) => {
  const start = text.indexOf(words);
  return aside(text, [{ start, end: start + words.length }])?.map(({ start: from, end }) => text.slice(from, end)) ?? null;
};

const MARKET = 'Farmers market by the station opens on Saturday, six stalls and a brass band. Bring a bag.';
const SOUP = 'I am making soup from whatever comes home with me.';

describe('a sentence said in passing', () => {
  it('goes from between others that share nothing with it', () => {
    expect(gone(`${MARKET} My login is bluebird. ${SOUP}`, 'bluebird')).toEqual(['My login is bluebird.']);
  });

  it.each([
    ['the first, which says what it is about', `My login is bluebird. ${MARKET} ${SOUP}`],
    ['one that follows on what was said', `${MARKET} So my login is bluebird. ${SOUP}`],
    ['one that the next follows on', `${MARKET} My login is bluebird. That was easy to remember. ${SOUP}`],
    ['one that shares a word with another', `${MARKET} My login is bluebird. ${SOUP} A bluebird sat there.`],
    ['one that tells of somebody who is told of again', `${MARKET} My cousin has bluebird too. ${SOUP} We gave her some.`],
    ['one of a list', `${MARKET}\n1. bluebird is my login\n2. ${SOUP}`],
    ['one beside which little is said', 'Hello all. My login is bluebird. Bye now.'],
  ])('stays where it is %s', (_, text) => expect(gone(text, 'bluebird')).toBeNull());
});
