import { describe, expect, it } from 'vitest';
import { readingWhere } from '../../tests/tools/stated.ts';
import { check } from '../checking/check.ts';
import type { Draft } from '../draft/draft.ts';
import { STRICTNESSES } from '../draft/tier.ts';
import { bundledPacks } from '../policies/bundled.ts';
import { demandsInForce } from '../policies/in-force.ts';
import { Reading } from '../reading/reading.ts';
import { RULE_BOOK } from './book.ts';
import { reidentificationRisk } from './reidentification-risk.ts';

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more });

function breaches(text: string, more: Partial<Draft> = {}, crowdThreshold?: number) {
  const context = { terms: [], disclaimers: [], institutions: [], crowdThreshold };
  return reidentificationRisk.evaluate(new Reading(draft(text, more)), context);
}
const kinds = (...asked: Parameters<typeof breaches>) => breaches(...asked).map(({ kind }) => kind);

describe('reidentification-risk', () => {
  it.each([
    ["My patient this morning is the mayor's son, 19, stabbed at the match on Saturday.", 'ED nurse in Billings, Montana'],
    ['Delivered triplets tonight. Their mum is our only vet, and everyone is fine.', 'Midwife, Whitby'],
    ['We lost a 6-year-old to measles tonight.', 'Paediatric nurse, Kota Bharu'],
    ['My 51-year-old patient with motor neurone disease died last night. He was the postmaster here.', 'Nurse in Sligo'],
    // as plain a story as of a patient, though on a day off, or with a colleague named
    ["Met the woman who taught me to read today. She doesn't know what year it is but she corrected my apostrophe.", 'Ward doctor in Stornoway'],
    ["Our little Bajau Laut boy, no birth cert, nobody sure if he's seven or eight, finally got his shunt. Came by boat from Semporna with an uncle who slept under the cot for five weeks. He calls the physio Cikgu.", 'Paeds nurse, Kota Kinabalu'],
    // three kinds of what tells somebody apart, in words of a farewell, of kin or of a book
    ['Our bluebell lady died last night. 97, taught half the town to read, and asked for the window open so she could hear the lambs.', 'Community nurse, Settle'],
    ['Uncle Sikh, 79, ex-tentera, berkeras nak salut bendera sebelum bypass. Anesthetist pun salut balik.', 'Staff nurse, Hospital Sultanah Aminah'],
    ['66, ex-miner, Easington, silicosis plus lupus. One bloke, both ends of the textbook.', 'Rheum reg, Durham'],
    // jotted, with little of a story
    ['Sarcoid in a firefighter, 38, on Tuesday, and a lot of letters.', 'Respirologist, Halifax NS'],
    ['First shark bite I ever treated. He is 22, a student, and joked all the way through the stitches.', 'Surgeon, Broome, Western Australia'],
  ])('flags %s (%s)', (text, profile) => {
    expect(kinds(text, { profile })).toEqual([expect.stringMatching(/^tens?$/)]);
  });

  it.each([
    ['My patient with high blood pressure finally likes her tablets.', 'Family doctor in Texas'],
    ['Told a man in his forties that he has diabetes. He thanked me.', 'GP in England'],
    ['A woman with asthma asked me about her inhaler.', 'Pharmacist in London'],
    ['Sat with a patient with COPD who is trying to stop smoking.', 'Nurse in Malaysia'],
    // nobody's story
    ['In 1848 Phineas Gage survived a tamping iron through his skull.', 'Neurologist in Vermont'],
    ['Imagine a 24-year-old, two days off a long flight, short of breath. What is your pretest probability?', 'Professor in Baltimore'],
    ['A year ago today I had my own mastectomy. Ask me anything.', 'Oncology nurse, Sligo'],
    ['Rattlesnake bites: keep the limb still, call the centre, do not cut.', 'ED nurse in Prescott, AZ'],
    ['Congratulations to our new chief resident!', 'Surgeon in Boise'],
    ['Lightning strike hit the church on our road. Vicar in pyjamas. What a Wednesday', 'Midwife in Whitby'],
  ])('allows %s (%s)', (text, profile) => {
    expect(kinds(text, { profile }).filter((kind) => kind !== 'self-known')).toEqual([]);
  });

  it.each([
    'The last lamplighter in the borough is on oxygen in side room two.',
    'Ex international hurdler, 34, on my list for an ACL and asking if she can be back by spring.',
    'Our only female firefighter in the town is on our ward with burns.',
    'Bekas juara raja lawak masuk wad aku malam ni, sakit pun buat satu wad gelak. Tak boleh cakap siapa.',
    'La única bombera de este pueblo está en mi planta con quemaduras en las manos y ya quiere volver al parque.',
  ])('flags who is the only one of a kind, or known to all, without a place or a name: %s', (text) => {
    expect(kinds(text)).toEqual(['ten']);
  });

  it.each([
    'Our only respiratory registrar is off sick again and the clinic list is forty patients long.',
    'We are the only burns centre in the state and four more beds opened this week.',
    'A former Olympic rower gives the keynote at our heart failure conference in June.',
    'The weatherman on channel 9 says ice tonight. Expect wrists.',
    'La única doctora de guardia esta noche soy yo.',
  ])('leaves alone colleagues, houses and news that are the only ones: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('adds up what the poster, the thread and the answered post tell', () => {
    const text = 'He is with us, awake, and complains about the food already.';
    expect(kinds(text)).toEqual([]);
    expect(kinds(text, { replyTo: 'Anyone know about the climber who fell at Red River Gorge on Sunday?', profile: 'Nurse, Lexington, KY' })).toHaveLength(1);
    expect(kinds(text, { thread: ["The mayor's wife came in with a broken hip last night."], profile: 'Nurse in Sligo' })).toHaveLength(1);
  });

  it('names the clues that narrow most, and the band', () => {
    const [breach] = breaches('We lost a 6-year-old to measles tonight.', { profile: 'Paediatric nurse, Kota Bharu' });
    expect(breach).toMatchObject({ kind: 'ten', data: { count: 3, first: 'measles' } });
  });

  it('warns of larger crowds where a person or an institution asks for them', () => {
    const text = 'A man with a broken ankle asked me when he can run again.';
    const profile = 'Nurse in Leeds';
    expect(kinds(text, { profile }).filter((kind) => kind !== 'self-known')).toEqual([]);
    expect(kinds(text, { profile }, 10_000)).toHaveLength(1);
  });

  it('asks apart, and quietly, whether the patient may know themselves', () => {
    const text = 'My patient told me today: "I only came because my parrot would not stop coughing." COPD, as it happens.';
    const reading = readingWhere({ 'patient-case': 3, 'reidentification-risk': -1 }, draft(text, { profile: 'GP in England' }));
    const [breach] = reidentificationRisk.evaluate(reading, { terms: [], disclaimers: [], institutions: [] });
    expect(breach).toMatchObject({ kind: 'self-known', unsure: true });
  });

  it('knows a written permission', () => {
    const [breach] = breaches('Shared with written consent: my patient died of measles tonight, aged 6.', { profile: 'Nurse, Kota Bharu' });
    expect(breach?.allowances).toEqual(['written-consent']);
  });
});

describe('its tier', () => {
  const { packs } = bundledPacks(['mount-sinai', 'hipaa-safe-harbor'], RULE_BOOK);
  const tiersOf = (text: string, more: Partial<Draft>) => STRICTNESSES.map((strictness) => (
    check(draft(text, more), demandsInForce(packs, [], RULE_BOOK, { strictness, host: '' })).findings.find(({ rule }) => rule === 'reidentification-risk')?.tier));

  it('is a hold at every strictness where even the upper end is under the threshold', () => {
    expect(tiersOf('We lost a 6-year-old to measles tonight.', { profile: 'Paediatric nurse, Kota Bharu' })).toEqual(['hold', 'hold', 'hold']);
  });

  it('is a warning where the range reaches beyond it', () => {
    const draftOfSome = { profile: 'Nurse in Leeds' };
    const tiers = tiersOf('My patient with acromegaly is 44. She brought me her old shoes.', draftOfSome);
    expect(tiers).toEqual(['warn', 'warn', 'hold']);
  });
});
