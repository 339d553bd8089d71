import { expect, it } from 'vitest';
import { wholePhrase } from './whole-phrase.ts';

it.each([
  ['The night registrar ', 'is a lazy', ' clown and the managers can rot.', 'lazy clown'],
  ['', 'You\'re a pompous', ' old fool who never helps', 'You\'re a pompous old fool'],
  ['This lot, ', 'thick as two', ' short planks.', 'thick as two short planks'],
  ['', 'He\'s a bully', ' to everyone.', 'He\'s a bully'],
  ['', 'waste of a', ' bed, that one', 'waste of a bed'],
  ['They ', 'are lazy', ', all of them', 'lazy'],
  ['', 'memory of a colander and', ' no shame', 'memory of a colander'],
  ['', 'know your street.', ' Sleep well.', 'know your street'],
  ['Be a ', 'shame if somebody', ' told your board', 'shame if somebody told your board'],
  ['', 'no Bangladeshis on', ' the night list please', 'no Bangladeshis on the night list'],
  ['', 'you absolute walnut,', ' hold the door', 'you absolute walnut'],
  ['So ', 'dumb as', '!', 'dumb as'],
  ['', 'is a', '', 'is a'],
])('%s[%s]%s', (before, found, after, whole) => {
  const { start, end } = wholePhrase(before + found + after, { start: before.length, end: before.length + found.length });
  expect((before + found + after).slice(start, end)).toBe(whole);
});
