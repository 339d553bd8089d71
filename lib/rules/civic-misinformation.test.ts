import { describe, expect, it } from 'vitest';
import { CIVIC_CATALOGUE } from '../reading/claims/catalogue/civic.ts';
import { Reading } from '../reading/reading.ts';
import { en } from '../words/en.ts';
import { civicMisinformation } from './civic-misinformation.ts';

function kinds(text: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return civicMisinformation.evaluate(reading, { terms: [], disclaimers: [], institutions: [] }).map(({ kind }) => kind);
}

describe('civic-misinformation', () => {
  it.each([
    ['Democrats vote on Wednesday, remember!', 'party-days'],
    ['polling day has been moved to Friday', 'moved-day'],
    ['Skip the queue, you can vote by text', 'vote-remotely'],
    ['millions of illegals voted', 'outsiders-vote'],
    ['the election was rigged top to bottom', 'stolen-election'],
    ['Those mail-in ballots are not counted', 'ballots-discarded'],
    ['ICE waits at every polling place', 'menace-at-polls'],
    ['don\'t answer the census, the landlord gets it', 'census-harm'],
    ['Boleh undi melalui WhatsApp tahun ni', 'vote-remotely'],
    ['Millones de indocumentados votaron', 'outsiders-vote'],
  ])('flags %s', (text, claim) => expect(kinds(text)).toContain(claim));

  it.each([
    'Everyone votes on Tuesday, 7 am to 8 pm.',
    'No, you can\'t vote by text.',
    'Can I vote by text?',
    'The claim that the machines flipped votes failed in two recounts.',
    'Fact check: ballots in sharpie are counted.',
    'I think that election day should be a holiday.',
    'Please fill in the census.',
    'Early voting ends on Saturday.',
    'Vote for our poster, one vote each.',
  ])('allows %s', (text) => expect(kinds(text)).toEqual([]));
});

describe.each(CIVIC_CATALOGUE)('$id', ({ id, examples }) => {
  it('tells what is known', () => expect(Object.keys(en)).toContain(`finding.civic-misinformation.${id}`));
  it.each(examples.flags)('flags %s', (text) => expect(kinds(text)).not.toEqual([]));
  it.each(examples.passes)('allows %s', (text) => expect(kinds(text)).toEqual([]));
});
