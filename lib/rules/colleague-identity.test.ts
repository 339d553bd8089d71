import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { colleagueIdentity } from './colleague-identity.ts';

function kinds(text: string, context: Partial<Draft>) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...context });
  return colleagueIdentity.evaluate(reading, { terms: [], disclaimers: [], institutions: [] }).map(({ kind }) => kind);
}

describe('colleague-identity', () => {
  it.each<[string, string, Partial<Draft>]>([
    ['named', 'Dr Halloran on nights has never once answered a bleep before the third try', {}],
    ['named', 'our registrar Tomas is going through a breakup and taking it out on the students', {}],
    ['named', 'Nurse Wilma on the renal ward hid in the linen room again', {}],
    ['named', 'Sam from pharmacy rejected the script because my handwriting "hurts"', {}],
    ['named', 'El doctor Ibarra grita a los residentes delante de todos', {}],
    ['named', '@Dr_Ostrander is the worst consultant I have worked with', {}],
    ['outed', '@ColonKing is really Dr Felix Amsler from Bern', {}],
    ['outed', 'I think that is Hanna Lindgren, she works in Uppsala', { replyTo: 'Who runs the account @SleepyReg?' }],
    ['singled-out', 'The consultant with the bow tie made the intern cry again', {}],
    ['singled-out', 'our only female neurosurgeon told the students to find another career', {}],
    ['singled-out', 'the ginger registrar on call tonight cannot read an ECG', {}],
  ])('flags as %s: %s', (kind, text, context) => {
    expect(kinds(text, context)).toContain(kind);
  });

  it.each<[string, Partial<Draft>]>([
    ['Congratulations to Dr Halloran on being elected president of the society', {}],
    ['Great keynote by Professor Adwoa Mensah on sickle cell disease', {}],
    ['Dr Halloran taught me everything about airways, told here with her permission', {}],
    ['As Okafor et al. showed in 2021, checklists help', {}],
    ['Our new matron is Zambian and the porters are Poles', {}],
    ['The Sudanese doctors cooked for us, the Swedes washed up', {}],
    ['Some consultants still shout. It has to stop.', {}],
    ['My consultant told me off today and he was right', {}],
    ['I am the registrar with the nose ring, hello', {}],
    ['Thank you to the whole ICU team', {}],
    ['Dr House would order an MRI for a stubbed toe', {}],
    ['House officers deserve proper contracts', {}],
    ['An honour to examine in Lusaka with Professors Ruth Banda and Joseph Mwale', {}],
    ['Anyone watching Low Tide? Hannah Merrow as a therapist is what I needed', {}],
    ['Felicitaciones a la jefe Marcela Ortiz, enfermera del año', {}],
  ])('passes %s', (text, context) => {
    expect(kinds(text, context)).toEqual([]);
  });

  it('takes a patient for none by what is the patient\'s', () => {
    expect(kinds("In theatre all day with Mr Pemberton's aneurysm. Dr Achebe has hands of gold.", {})).toEqual(['named']);
    expect(kinds("Sister Kavanagh told Mr Whitlock's wife that he was circling the drain", {})).toEqual(['named']);
  });

  it('lists thanks and praise by name, no more, and neither cited writers nor whoever is welcomed to the house', () => {
    const unsure = (text: string) => {
      const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
      return colleagueIdentity.evaluate(reading, { terms: [], disclaimers: [], institutions: [] }).map((breach) => breach.unsure ?? false);
    };
    expect(unsure('Shoutout to Dr Aisyah for covering my call when my dad was sick')).toEqual([true]);
    expect(unsure('Thanks to Dr Aisyah for nothing, she never covers my call')).toEqual([false]);
    expect(unsure('Our lecturer read us Virginia Woolf on illness')).toEqual([]);
    expect(unsure('Welcome to Dr. Jonathan Ruiz, who joins as chair of neurology. Dr. Ruiz comes to us from Boston.')).toEqual([]);
  });
});
