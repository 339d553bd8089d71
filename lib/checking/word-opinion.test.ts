import { describe, expect, it } from 'vitest';
import { told } from '../../tests/tools/told.ts';
import { patientIdentifier } from '../rules/patient-identifier.ts';

const found = (text: string) => told(patientIdentifier, text);

describe('details of patients, word by word', () => {
  it.each([
    ['Mutinta pushed for four hours, then her baby came out singing in bed four', 'bed four'],
    ['Rosalinda Treviño-Hale, March 3 1958, adenocarcinoma, best laugh on the ward', 'Rosalinda Treviño-Hale'],
    ['bloods back for Dashiell, ring his mum', 'Dashiell'],
    ['Herr Zgraggen, Bachtobelstrasse 14, opens the door only when you whistle', 'Bachtobelstrasse 14'],
  ])('are found where little else tells of them: %s', (text, words) => expect(found(text)).toContain(words));

  it.each([
    ['first word off the vent was "Bronwyn". that\'s his wife. she\'d just gone for parking change', 'Bronwyn'],
    ['Auth #UHC-99-2214073 denied while he is ON THE TABLE. peer to peer my foot', 'UHC-99-2214073'],
    ['Ring Sinead (daughter) on 087 555 0194 when he wakes. He won\'t wake.', 'Sinead'],
    ['Bhaiya in general ward cot 41 has been waiting for a ventilator since Saturday 14th. He is the only earning member.', 'cot 41'],
    ['anyone looking after Josephine M on oncology 5B? her cat needs a home, her mother died', '5B'],
    ['Pt of mine, KJ, transplant at 6, graduates and I am INVITED', 'KJ'],
    ['Had the Okonkwo-Bright family in resus all night. The little one didn\'t make it.', 'Okonkwo-Bright'],
  ])('are found whole in a patient\'s story: %s', (text, words) => expect(found(text)).toContain(words));

  it.each([
    'Uncle Selvam from security every night ask me "your car park where?" Last night I park at the director lot',
    'For the mother who asked: yes, Lucas the blue elephant is our ward mascot, he\'s washed, and he\'s on sale at the desk.',
    'infusion pump SN NG1882047H beeping in the sluice. biomed, mate, it\'s on the shelf',
    'ward clerk\'s husband Gerry has built us a shelf, he\'s retired so he\'s run out of things to do',
    'CPR class by Fr Eamon Duffy in the parish hall after the gospel, he\'s grand',
    'My mentor was Consuelo Reyes-Bright, whose paper on sepsis everyone still cites',
    'Our new fax is 01924 555 0166 and yes it is still a fax in this century',
    'our delivery van is chassis WC-2291-KL, stolen from outside while stores was unloading',
    'Caleb got his braces off today',
    'Farewell to Sister Mary Kutty, thirty years on our unit',
    'Thank you Verma ji for the chai',
    'clinic switchboard 02 5550 9820 pls resend everything that went to the old line',
    '@rcgp so glad your exam dates came back, told you they would',
    'ok Mr Whippy van just pulled up outside ED and the HCAs proposed',
    'Partner Themba made jolly from scratch and I am suing',
    'My OSCE patient "Mr. Jones" had the worst fake cough in town',
  ])('are none of the writer\'s own circle, of colleagues or of plays: %s', (text) => expect(found(text)).toEqual([]));

  it('are no years', () => expect(found('Mi paciente ingresó en 2024 con su hija.')).toEqual([]));

  it('are not several of what is cut short', () => expect(found('M. Delacroix 67M bilateral PEs, walked 2 miles to get here')).not.toContain('PEs'));

  it.each([
    'She was 612g and her PCV was 9, now 3 kg', 'Our patient gave up the pipe, but had been a heavy smoker (2-3ppd) for many years.',
  ])('are not short forms and measures: %s', (text) => expect(found(text)).toEqual([]));
});
