import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import type { RuleContext } from './rule.ts';
import { speakingForInstitution } from './speaking-for-institution.ts';

const CONTEXT: RuleContext = {
  terms: [],
  disclaimers: [],
  institutions: [{ pack: 'northern', names: ['Great Northern'], handles: ['GreatNorthern'], domains: ['greatnorthern.example'] }],
};
const found = (text: string, more: Partial<Draft> = {}) => speakingForInstitution.evaluate(
  new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more }), CONTEXT);

describe('speaking-for-institution', () => {
  it.each<[string, string, Partial<Draft>]>([
    ['we', 'We at Great Northern believe that nobody should wait', {}],
    ['we', 'Here at Great Northern, we care', {}],
    ['we', 'We, the nurses of Lakeview Memorial, reject the parking charges', {}],
    ['we', 'As Great Northern residents, we condemn the cuts', {}],
    ['we', 'Kami di Great Northern percaya sistem mesti berubah', {}],
    ['we', 'En el Hospital San Telmo creemos que es un error', {}],
    ['behalf', 'On behalf of our hospital I apologise for the wait', {}],
    ['behalf', 'Speaking for the department of surgery: no', {}],
    ['behalf', 'In my capacity as head of paediatrics, the leaflet was wrong', {}],
    ['behalf', "I'm authorised to say that fees will be refunded", {}],
    ['position', "Great Northern's position is clear", {}],
    ['position', "It is the view of this university that exams stay online", {}],
    ['announcement', 'Our trust apologises for the cancelled clinics', {}],
    ['announcement', 'Great Northern supports this bill', { profile: 'HCA at Great Northern' }],
    ['announcement', 'Great Northern would like to thank the town', {}],
    ['announcement', 'Official: the new wing opens in May', { profile: 'Midwife at Great Northern' }],
    ['announcement', 'From Monday the trust asks all of you to bring a mask', { profile: 'Ward clerk' }],
    ['announcement', 'Pengumuman: klinik kami tutup Isnin. Harap maklum', {}],
    ['announcement', 'We are aware of the delays', { profile: 'Porter, Great Northern' }],
    ['announcement', 'No more questions. Regards, the hospital', { profile: 'Rural GP' }],
  ])('hears the %s in: %s', (kind, text, more) => {
    expect(found(text, more).map((breach) => breach.kind)).toEqual([kind]);
  });

  it.each<[string, Partial<Draft>]>([
    ['We at the bedside see it first', {}],
    ['On behalf of tired interns everywhere: coffee', {}],
    ['On behalf of my family, thank you', {}],
    ["I don't speak for Great Northern, but this makes no sense", {}],
    ['"We at Great Northern regret the error" is not an apology', {}],
    ['Great Northern supports this bill, says the paper', {}],
    ['Great Northern announced today that it will expand', { profile: 'Nurse at Great Northern' }],
    ['Does Great Northern have an official policy on scrubs?', {}],
    ['Our team published a paper', {}],
    ['The statement from the hospital is on their own page, I had no part in it', { profile: 'Nurse at Great Northern' }],
    ['Official: my cat has opened the fridge', {}],
    ['Thank you for your patience with my baby photos', { profile: 'Runner' }],
    ['The college has endorsed the curriculum', {}],
    ['We at Great Northern are proud of our nurses', { account: 'GreatNorthern' }],
    ['We at Great Northern believe in soup', { surface: 'message' }],
    ['My trust apologised to the family in public', { profile: 'Nurse at Great Northern' }],
  ])('hears a person in: %s %o', (text, more) => {
    expect(found(text, more)).toEqual([]);
  });

  it('marks the sentence', () => {
    expect(found('Long day. We at Great Northern think so. Bed now.')[0]?.span).toEqual({ start: 10, end: 40 });
  });

  it.each([
    ['We on nights believe in two things, and on Mondays in three', true],
    ['As a profession we must say sorry', true],
    ['We at Larkhill believe in chairs', false],
    ['We as a ward have decided', false],
    ['IMU stands with them', false],
  ])('takes nobody for a house where none is named, whatever the model makes of it: %s', (text, isExempt) => {
    expect(speakingForInstitution.exempts?.(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }))).toBe(isExempt);
  });
});
