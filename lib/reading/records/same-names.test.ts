import { describe, expect, it } from 'vitest';
import { sameNames } from './same-names.ts';

function same(text: string, name: string) {
  const start = text.indexOf(name);
  return sameNames(text, [{ start, end: start + name.length }]).map((span) => text.slice(span.start, span.end));
}

describe('sameNames', () => {
  it.each([
    ['half of it, below', 'THISTLEWOOD, Maureen 4471902\nMaureen says it hurts', 'THISTLEWOOD, Maureen', ['Maureen']],
    ['in other letters', 'Dhaliwal Gurpreet\nDHALIWAL', 'Dhaliwal Gurpreet', ['DHALIWAL']],
  ])('finds a name again: %s', (_where, text, name, found) => expect(same(text, name)).toEqual(found));

  it.each([
    ['a word of every day', 'Grace Park\nCar Park open\nGrace period', 'Grace Park'],
    ['whose child it is', 'Roslan bin Jaafar\nBin the gloves', 'Roslan bin Jaafar'],
    ['small letters', 'Obi Okafor\nwith okafor', 'Obi Okafor'],
  ])('leaves %s', (_what, text, name) => expect(same(text, name)).toEqual([]));
});
