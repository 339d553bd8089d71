import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { ownIdentifier } from './own-identifier.ts';

function found(text: string): string[] {
  const reading = new Reading(parseDraft({ id: 'test', text }));
  return ownIdentifier.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })
    .map(({ kind, span }) => `${kind}: ${span === null ? '' : reading.quote(span)}`);
}

describe('own-identifier flags', () => {
  it.each([
    ['Lost my phone, text me on 07700 900123 instead', 'phone: 07700 900123'],
    ['my number is 555-867-5309 if anyone wants to swap nights', 'phone: 555-867-5309'],
    ['Parties at mine, I live at 14 Elm Street', 'location: 14 Elm Street'],
    ['I just moved to 22 Acacia Avenue, come round', 'location: 22 Acacia Avenue'],
    ['email me at jo.blake@example.com for the slides', 'email: jo.blake@example.com'],
    ['my birthday is 3 March 1988 and I want cake', 'date: 3 March 1988'],
    ['I was born on 7/30/1984, I am too old for nights', 'date: 7/30/1984'],
    ['they asked for my SSN so here: my ssn is 219-09-9999', 'ssn: 219-09-9999'],
    ['DM me or ring me on +44 7700 900456', 'phone: +44 7700 900456'],
  ])('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('own-identifier allows', () => {
  it.each([
    ['Call our clinic on 555-123-4567 to book your flu jab'],
    ['I work at Mount Sinai'],
    ['I start residency on July 1'],
    ['I presented our data on 12 June in Berlin'],
    ['If you are struggling, call 988'],
    ['Contact us at press@example.org'],
    ['Her number is 555-123-4567, I called her twice'],
    ['my patient lives at 14 Elm Street'],
    ['Happy birthday to me!'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
