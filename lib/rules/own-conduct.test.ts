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
    ['notes', 'Filled in all the fluid charts from memory at the end, nobody reads them'],
    ['notes', 'Signed the register for my mate again, he was still in bed'],
    ['notes', 'My logbook is mostly imagination at this point lol'],
    ['unfit', 'Pulled a sickie to go to the match, worth it'],
    ['unfit', 'Two glasses of wine before the afternoon list, steadier hands'],
    ['unfit', 'Let the bleep ring out again, they can cope'],
    ['unfit', 'Sneaked off home an hour early, someone else can hand over'],
    ['abuse', 'Unplugged her buzzer so I could have my tea in peace'],
    ['access', 'Had a look at my neighbour\'s biopsy result, just nosy'],
    ['forgery', 'Dropped two outliers and the p value behaved itself'],
    ['forgery', 'Bumped my cousin up to the top of the list, perks of the job'],
    ['forgery', 'Paid a fourth year for the OSCE stations'],
    ['cover-up', 'Gave the wrong unit of blood, hung the right one and said nothing'],
  ])('is %s in: %s', (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it('is sure of an act told without remorse, and leaves one put right to the rest of the text', () => {
    const weak = (text: string) => ownConduct.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }), { terms: [], disclaimers: [], institutions: [] })
      .map(({ weak: isWeak }) => isWeak ?? false);
    expect(weak('Moved his call bell where he can\'t reach it, peace at last')).toEqual([false]);
    expect(weak('Put her buzzer back where she could reach it and pulled up a chair')).toEqual([true]);
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
    'He filled in the fluid charts from memory and I wrote to the matron',
    'Never signed the register for a mate and never will',
    'Two glasses of wine after the late clinic, feet up',
    'If I let the bleep ring out I would expect to be sacked',
    'My consultant made us drop the outliers, I told the ethics committee',
    'We argued whether one may sign for a colleague. No.',
    'I wouldn\'t look up my ex\'s chart, and neither should you',
  ])('passes %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
