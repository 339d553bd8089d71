import { expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { fieldWords } from './field.ts';

const fields = (text: string) => [...new Set([...fieldWords(new Reading({ id: '1', revision: 0, site: 'x', surface: 'reply', text })).values()].map(({ field }) => field))];

it.each([
  ['sport', 'Liverpool had it in the bag until the red card.'],
  ['travel', 'They have towed the Corolla again.'],
  ['food', 'Who fancies Nandos on Friday?'],
  ['trade', 'My Evri box has gone to Hull.'],
  ['gadgets', 'The Macbook will not wake.'],
  ['money', 'Is Monzo down for anybody else?'],
])('knows %s by its names: %s', (field, text) => expect(fields(text)).toContain(field));

it('takes what medicine says for no field', () => {
  expect(fields('Sats of 88, and a mole that the registry knows.')).toEqual([]);
});
