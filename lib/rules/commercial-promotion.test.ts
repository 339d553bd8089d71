import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { commercialPromotion } from './commercial-promotion.ts';

function breaches(text: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return commercialPromotion.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })
    .map(({ kind, span, allowances }) => ({ kind, words: span && reading.quote(span), allowances }));
}

describe('commercial promotion', () => {
  it.each([
    ['sale', 'Selling my old otoscope, £40 posted, dm me'],
    ['sale', 'Only three seats left on my airway masterclass, $450, link in bio'],
    ['sale', 'Jual baju scrub, RM55 sepasang, wasap saya'],
    ['sale', 'Vendo uniformes quirúrgicos, 30 dólares, manda mensaje'],
    ['referral', 'Use code WARDCAT20 for 20% off your next order'],
    ['referral', 'Sign up with my link and we both get a tenner'],
    ['fundraising', 'Our cleaner lost everything in the flood, please give what you can to her GoFundMe'],
  ])('is a %s: %s', (kind, text) => {
    expect(breaches(text)).toMatchObject([{ kind }]);
  });

  it('points to the sentence that sells', () => {
    expect(breaches('Lovely sunrise after nights. My ECG course is back at £99, book now. Off to bed.'))
      .toMatchObject([{ words: 'My ECG course is back at £99, book now.' }]);
  });

  it('lets a clause allow a business of one\'s own that is told of openly', () => {
    expect(breaches('Disclosure: this is my own business. Scrub caps are back in stock, £15 each, order form in bio.')).toMatchObject([{ allowances: ['disclosed'] }]);
    expect(breaches('Scrub caps are back in stock, £15 each, order form in bio.')).toMatchObject([{ allowances: [] }]);
  });

  it.each([
    'We\'re hiring two registrars, details on the trust\'s page',
    'Our paper on delirium is out and free to read',
    'I wrote a small book about district nursing, so I\'m biased. It is out today.',
    'Insulin at $300 a vial is a disgrace',
    'Please stop sending our students discount codes for essay services',
    'Blood donors needed on Friday, it takes an hour',
    '"Buy my course, link in bio, 20% off": another one in my inbox',
    'No, I don\'t sell scrubs',
    'Our sepsis bundle is live, see the March issue',
    'Bought a new stethoscope for £90',
  ])('passes %s', (text) => {
    expect(breaches(text)).toEqual([]);
  });
});
