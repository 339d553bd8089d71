import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { ownConduct } from './own-conduct.ts';

function kinds(text: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return ownConduct.evaluate(reading, { terms: [], disclaimers: [], institutions: [] }).map(({ kind }) => kind);
}

describe('own conduct', () => {
  it.each([
    ['diversion', 'Took two vials of ketamine home from the ward stock, nobody counts it'],
    ['diversion', 'I sold a few scripts of oxy to a guy from the gym'],
    ['notes', 'I charted a full set of obs without seeing a single patient'],
    ['notes', 'I make up the respiratory rates, everyone does'],
    ['unfit', 'Did my whole clinic drunk and nobody noticed'],
    ['unfit', 'Four pints in and on call. Pray for me'],
    ['abuse', 'I slapped the old man\'s hand away when he reached for me'],
    ['abuse', 'Moved his call bell where he can\'t reach it, peace at last'],
    ['access', 'Looked up my ex\'s chart tonight, just curious'],
    ['forgery', 'Faked my supervisor\'s signature on the logbook again'],
    ['cover-up', 'Gave the wrong unit of blood, hung the right one and said nothing'],
  ])('is %s in: %s', (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it('points to the sentence', () => {
    const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: 'Quiet night. I looked up my ex\'s chart. Tea now.' });
    const [breach] = ownConduct.evaluate(reading, { terms: [], disclaimers: [], institutions: [] });
    expect(breach?.span && reading.quote(breach.span)).toBe('I looked up my ex\'s chart.');
  });

  it.each([
    'A colleague took fentanyl from the cupboard and I reported her',
    'Never chart care you did not give. It is fraud and it ends careers.',
    'I made a drug error, told the patient and filled in the incident form',
    'I gave her 2 mg of morphine and sat with her',
    'One glass of wine after my shift, the first in a month',
    'So tired that I put the milk in the cupboard',
    'Nurse struck off for diluting morphine, the paper says',
    'My novel\'s villain injects the leftover propofol',
    'What happens to a doctor who forges a prescription? For a lecture.',
    'I slept twelve hours on my day off',
    'We had a drink after the shift to toast our retiring sister',
    'I wouldn\'t look up my ex\'s chart, and neither should you',
  ])('passes %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
