import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { patientContact } from './patient-contact.ts';

function kinds(text: string, more: Partial<Draft> = {}) {
  const reading = new Reading({ id: '1', revision: 0, site: 'facebook', surface: more.replyTo ? 'reply' : 'post', text, ...more });
  return patientContact.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })
    .map(({ kind, span }) => [kind, span === null ? '' : reading.quote(span)]);
}

describe('patient-contact', () => {
  it.each([
    ['The filling fell out after a week. Avoid.', 'We explained to you that the filling was temporary.', 'confirming'],
    ['Nobody helped me in your clinic', 'You were seen twice and declined the scan.', 'confirming'],
    ['Thank you all for my new knee!', 'It was a pleasure looking after you.', 'confirming'],
    ['still no news about my biopsy', 'DM me and I will look it up', 'arranging'],
    ['my wound is leaking again, doc', 'come by the clinic at four', 'arranging'],
    ['Bila keputusan darah saya keluar, doktor?', 'Jumpa saya esok pagi ya', 'arranging'],
    ['Doctora, sigo con dolor', 'Le espero el jueves en consulta.', 'arranging'],
  ])('flags an answer to "%s": %s', (replyTo, text, kind) => expect(kinds(text, { replyTo })).toEqual([[kind, text]]));

  it.each([
    ['Added two of my patients on Instagram today.', 'befriending'],
    ['my patients can always reach me on Messenger', 'arranging'],
    ['If you are my patient and cannot get through, message me here.', 'arranging'],
    ['I texted my patient from my own phone again', 'arranging'],
    ['Looking for the girl we treated at the festival, write to me!', 'calling'],
  ])('flags %s', (text, kind) => expect(kinds(text)).toEqual([[kind, text]]));

  it.each([
    ['The filling fell out after a week. Avoid.', 'We cannot discuss anything here, the office would like to hear from you.'],
    ['Nobody helped me in your clinic', 'For privacy reasons we do not comment. Thank you for writing.'],
    ['Slides from my keynote are up', 'DM me, I would like to cite them'],
    ['Matched! See you in July', 'Come see me when you arrive'],
    ['Do you take Blue Cross?', 'Yes, most plans. Call us with your card handy and we can check yours.'],
    ['My beagle has a sore ear', 'Bring him in tomorrow at ten'],
  ])('passes an answer to "%s": %s', (replyTo, text) => expect(kinds(text, { replyTo })).toEqual([]));

  it.each([
    'Never accept a friend request from a patient.',
    'I do not give patients my number.',
    'Should we text our patients? I am not sure.',
    'Call the clinic to book a flu shot.',
    'Recruiting adults with asthma for a trial, write to the study office.',
    'DM me for the slides.',
  ])('passes %s', (text) => expect(kinds(text)).toEqual([]));
});
