import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { medicalAdvice } from './medical-advice.ts';

function kinds(text: string, more: Partial<Draft> = {}) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: more.replyTo ? 'reply' : 'post', text, ...more });
  return medicalAdvice.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })
    .map(({ kind, span }) => [kind, span === null ? '' : reading.quote(span)]);
}

describe('medical-advice', () => {
  it.each([
    ['my ankle is huge after football', 'Ice it, strap it, and take ibuprofen three times a day.', 'order', 'Ice it, strap it, and take ibuprofen three times a day.'],
    ['rash since I started lamotrigine', 'Lovely weather. Stop the lamotrigine today.', 'order', 'Stop the lamotrigine today.'],
    ['can i take panadol with amlodipine', 'You can take both, no problem', 'ought', 'You can take both, no problem'],
    ['anak demam 39, berapa panadol?', '5 ml setiap 6 jam', 'dose', '5 ml setiap 6 jam'],
    ['me duele la garganta desde el lunes', 'No tomes antibiótico, con ibuprofeno basta.', 'order', 'No tomes antibiótico, con ibuprofeno basta.'],
    ['burning when I pee again, ugh', 'sounds like a UTI', 'diagnosis', 'sounds like a UTI'],
    ['they want me on a statin at 41, LDL 5', 'In your case I would not take it.', 'ought', 'In your case I would not take it.'],
  ])('flags an answer to "%s": %s', (replyTo, text, kind, words) => expect(kinds(text, { replyTo })).toEqual([[kind, words]]));

  it.each([
    '@bella_runs stop the naproxen before your colonoscopy',
    'To the lady who messaged about her thyroid tablets: take them before breakfast.',
    'Farid, jangan makan ubat tu lagi, tukar kepada yang saya bagi.',
  ])('flags words to one person: %s', (text) => expect(kinds(text)).toHaveLength(1));

  it.each([
    ['my ankle is huge after football', 'Ouch! Get it looked at in minor injuries, they can check for a fracture.'],
    ['rash since I started lamotrigine', 'Call your doctor today about that.'],
    ['can i take panadol with amlodipine', 'I can\'t advise on here, ask your pharmacist.'],
    ['anak demam 39', 'Semoga cepat sembuh ya'],
    ['which laptop for med school', 'Get the lighter one and take notes by hand.'],
    ['How long do people hold apixaban before a TURP?', 'Hold it 48 hours and restart at day three.'],
    ['our kitten has worms', 'Give her the tablet in a bit of tuna.'],
  ])('passes an answer to "%s": %s', (replyTo, text) => expect(kinds(text, { replyTo })).toEqual([]));

  it.each([
    'Take your tablets to the hospital when you are admitted. It helps us all.',
    'If you are pregnant, avoid ibuprofen after 20 weeks.',
    'Residents: stop ordering daily bloods.',
    'Never give aspirin to a child with chickenpox.',
    'Los antibióticos no sirven para los virus.',
    'My GP told me to stop the ibuprofen and I did.',
  ])('passes what is said to all, or told: %s', (text) => expect(kinds(text)).toEqual([]));
});
