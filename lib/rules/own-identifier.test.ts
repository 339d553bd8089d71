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
    ['My new whatsapp: +60 19-222 3344. Jangan prank please', 'phone: +60 19-222 3344'],
    ['No IC saya 930817-14-6078, tolong semak', 'national-id: 930817-14-6078'],
    ['mi número es 612 345 678, escríbeme', 'phone: 612 345 678'],
    ['Finally got my passport! A12345678, Lisbon here I come', 'other-id: A12345678'],
    ["It's my birthday!!! 09/11/1988, yes I'm that old", 'date: 09/11/1988'],
    ['I was at work. We moved! New home is 8 Hawthorn Road, come round', 'location: 8 Hawthorn Road'],
    ['lucas.f@example.com is me, write to me there', 'email: lucas.f@example.com'],
    ['my car WXY 4821 got clamped again', 'vehicle: WXY 4821'],
    ['DM me or ring me on +44 7700 900456', 'phone: +44 7700 900456'],
    ['New phone, hit me up: 07700 900877', 'phone: 07700 900877'],
    ['ring the surgery on 020 7946 0101, or me at home, 020 7946 0199', 'phone: 020 7946 0199'],
    ['Passport came back! Number PC7730192, Porto in May', 'other-id: PC7730192'],
    ['Collection for Asha: sort code 11-22-33, account 44556677', 'other-id: 44556677'],
    ['whip round la, Maybank 1122 3344 5566', 'other-id: 1122 3344 5566'],
    ['Moving day! New flat: Flat 2, 9 Cedar Road, bring boxes', 'location: Flat 2, 9 Cedar Road'],
    ['36 today, born 4 May 1988 in a snowstorm', 'date: 4 May 1988'],
    ['rumah baru kat A-5-12 Pangsapuri Melur, datang la', 'location: A-5-12 Pangsapuri Melur'],
  ])('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('own-identifier allows', () => {
  it.each([
    ['The practice number is 01632 960177, lines open at eight'],
    ['Ring the dental council, 01 555 0177, they answer fast'],
    ['The form says "Jo Sample, dob 1/1/1990, account 12345678", all made up'],
    ['call or text the crisis line on (313) 555-0164 at any hour'],
    ['Moving day! Outpatients is now at 22 Corporation Street, same times'],
    ['PALS number is on the poster, 0161 496 0123, they are lovely'],
    ['the society office is at 9 High Street, come along'],
    ['Florence Nightingale was born on 12 May 1820'],
    ['Registered as NCT01234567, my first trial'],
    ['Call our clinic on 555-123-4567 to book your flu jab'],
    ['I work at Mount Sinai'],
    ['I start residency on July 1'],
    ['I presented our data on 12 June in Berlin'],
    ['If you are struggling, call 988'],
    ['Contact us at press@example.org'],
    ['Her number is 555-123-4567, I called her twice'],
    ['my patient lives at 14 Elm Street'],
    ['Happy birthday to me!'],
    ['Rode the Great Ocean Road with my brother Angus'],
    ['The injuries helpline is 0800 555 014 by the way, save us both the hold music'],
    ['Chelsea 3 Palace 0, my husband is happy'],
    ['My bleep is 4417, I hear it in my sleep'],
    ['My practice is at 40 High Street, all welcome'],
    ['Parcel for me at the mortuary, tracking number 00340434'],
    ["The Wi-Fi's IP is 10.0.0.12 and it is slower than our lift"],
    ['my GI bleed with MRN 0048291 is back'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
