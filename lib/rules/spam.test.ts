import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { spam } from './spam.ts';

function breaches(text: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return spam.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })
    .map(({ kind, span, allowances }) => ({ kind, words: span && reading.quote(span), allowances }));
}

describe('spam', () => {
  it.each([
    ['chain', 'Send this to ten nurses before midnight or you\'ll have a bad shift'],
    ['chain', 'Copy and paste this to your wall, 97% won\'t'],
    ['chain', 'Comparte esto con todos tus contactos, no rompas la cadena'],
    ['petition', 'Sign the petition to bring back the night bus, link below'],
    ['scheme', 'Passive income for nurses, no experience, comment FREEDOM'],
    ['scheme', 'Join my crypto group, it turned $300 into $9,000'],
    ['giveaway', 'Win a stethoscope! Like, follow and tag three friends'],
    ['follow', 'Follow me and I follow back'],
    ['lure', 'You have won a prize! Call 09061234567 now, 150ppm'],
    ['lure', 'Get the newest ringtones, text TONE to 80123, 50p per msg, reply STOP to opt out'],
    ['lure', 'Puppy pictures to your handset! Send PUP to 84066, 50p each'],
    ['lure', 'Your bank account has been locked after unusual activity. Verify your details at http://secure-login.example/verify'],
    ['lure', 'Consolidate your debts, bad credit welcome, 0808 157 0340'],
    ['lure', 'Your parcel is held due to an unpaid fee of £1.45. Pay at rp-redeliver.example'],
    ['stuffing', '#nurse #rn #love #life #happy #health #doctor #instagood #medicine wow'],
    ['stuffing', '@one @two @three @four @five @six @seven look'],
    ['repeated', 'cheapest scrubs dm me cheapest scrubs dm me cheapest scrubs dm me'],
    ['repeated', 'https://a.example/x https://a.example/y'],
  ])('is a %s: %s', (kind, text) => {
    expect(breaches(text)).toMatchObject([{ kind }]);
  });

  it('points to what is repeated', () => {
    expect(breaches('Look: click here now click here now click here now')).toMatchObject([{ words: 'click here now click here now click here now' }]);
  });

  it('lets a clause allow a petition for continuing education', () => {
    expect(breaches('Please sign our petition to keep CME funded, link below')).toMatchObject([{ allowances: ['profession-advocacy'] }]);
    expect(breaches('Please sign our petition to keep the night bus, link below')).toMatchObject([{ allowances: [] }]);
  });

  it.each([
    'Please don\'t forward that message about lemon water, it isn\'t true',
    'Chain of survival: share it with your teams',
    'Hand hygiene. Hand hygiene. Hand hygiene.',
    'Follow up in clinic in six weeks',
    'Another "double your money" text, this time to my gran. Beware.',
    'Please share: measles is about, check your children\'s records',
    'The guideline: https://www.nice.org.uk/guidance/ng51',
    'New thread on #sepsis #FOAMed #MedTwitter: three things for the first hour',
    'Thank you @a @b for a fine teaching day',
    'I PASSED. I PASSED. I PASSED.',
    'Crisis line: text HOME to 741741, or call 999',
    'Bleep 80123 if the bed is ready',
    'Stop smoking clinic: ring 0808 157 0101 (free) to book. No judgement, lots of tea',
    'Text reminders work: reply STOP rate was under 1% in our trial of 2,400 people',
    'URGENT B neg 2 units needed, call Deepak 98100 55512',
    'You\'ve been selected as chief resident? Congratulations!',
  ])('passes %s', (text) => {
    expect(breaches(text)).toEqual([]);
  });
});
