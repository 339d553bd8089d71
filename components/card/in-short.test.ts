import { expect, it } from 'vitest';
import { inShort } from './in-short.ts';

const said = (quote: string) => inShort({ id: 'finding.hostile-tone.contempt', data: { quote } }).data['quote'];

it.each([
  ['idiot', 'idiot'],
  ['Marcus Whitfield', 'Marcus Whitfield'],
  ['The bed manager is an idiot and so is the one before', 'The bed manager is…'],
  ['Well, as it happens, the whole board looked away', 'Well, as it…'],
  ['Llanfairpwllgwyngyllgogerychwyrndrobwll', 'Llanfairpwllgwyngyll…'],
])('names of %j no more than %j', (quote, short) => expect(said(quote)).toBe(short));

it('leaves alone what quotes nothing', () => {
  const message = { id: 'finding.reidentification-risk.ten', data: { count: 3, first: 'tonight' } };
  expect(inShort(message)).toEqual(message);
});
