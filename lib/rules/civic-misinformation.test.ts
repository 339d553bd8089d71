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
    ['If your address doesn\'t match your card you can\'t vote', 'barred-from-voting'],
    ['Postal votes from wards don\'t get opened unless it\'s close', 'ballots-discarded'],
    ['Registering to vote cancels your student loan', 'registering-costs'],
    ['They shut the booths at 3 this year, so stay home', 'polls-closed'],
    ['Los que deben multas no pueden votar', 'barred-from-voting'],
    ['Si contestas el censo, la migra lo sabe', 'census-harm'],
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
    'Postal votes are counted even if it isn\'t close, whatever your uncle told you.',
    'Mail ballots arriving after the deadline are not counted, so post yours today.',
    'Photo ID is needed at polling stations in England; scrubs and lanyards don\'t count.',
    'If you\'re not registered by the 18th you can\'t vote in this one.',
    'A proxy can vote for you if you apply by 5 pm.',
    'Unit census is 31, skip lunch.',
    'Voting twice is a crime.',
    'Vote for our poster, one vote each.',
  ])('allows %s', (text) => expect(kinds(text)).toEqual([]));
});

describe.each(CIVIC_CATALOGUE)('$id', ({ id, examples }) => {
  it('tells what is known', () => expect(Object.keys(en)).toContain(`finding.civic-misinformation.${id}`));
  it.each(examples.flags)('flags %s', (text) => expect(kinds(text)).not.toEqual([]));
  it.each(examples.passes)('allows %s', (text) => expect(kinds(text)).toEqual([]));
});
