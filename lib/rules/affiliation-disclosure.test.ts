import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { affiliationDisclosure } from './affiliation-disclosure.ts';

const CONTEXT = {
  terms: [], disclaimers: [],
  institutions: [{ pack: 'northern', names: ['Great Northern Health System', 'Great Northern', 'GNHS'], handles: ['GreatNorthern'], domains: [] }],
};
const found = (text: string, more: Partial<Draft>) => affiliationDisclosure.evaluate(
  new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more }), CONTEXT);
const NORTHERN = { affiliation: 'Great Northern', role: 'nurse' };
const REPLY = { surface: 'reply', replyTo: 'Is Great Northern any good for births?' } as const;

describe('affiliation-disclosure', () => {
  it.each<[string, Partial<Draft>]>([
    ['Great Northern has the best liver team in the country', NORTHERN],
    ['Another great study from the burns group at Great Northern', NORTHERN],
    ['Why drive to the city when Great Northern does robotic hips', NORTHERN],
    ['The new wing at Great Northern opens in June', { profile: 'Porter at Great Northern' }],
    ['gnhs? GNHS is the place to train', { account: 'amy_gnhs' }],
    ['Wexcombe General is not failing', { affiliation: 'Wexcombe General Hospital' }],
    ["Stanmoor's robots are superb", { affiliation: 'Stanmoor University Hospital' }],
    ['Hospital Seri Teratai dapat anugerah', { affiliation: 'Hospital Seri Teratai' }],
    ["It's the best, go there", { ...NORTHERN, ...REPLY }],
  ])('misses the tie in: %s %o', (text, more) => {
    expect(found(text, more).map(({ kind }) => kind)).toEqual(['untold']);
  });

  it.each<[string, Partial<Draft>]>([
    ['Great Northern has the best liver team', {}],
    ['I work at Great Northern, and it has the best liver team', NORTHERN],
    ['Our maternity unit at Great Northern was rated outstanding', NORTHERN],
    ['Full disclosure, Great Northern pays my wages; the food is superb', NORTHERN],
    ['Saya kerja kat Great Northern, memang terbaik', NORTHERN],
    ['My employer, Great Northern, has halved its infections', NORTHERN],
    ['Road closed outside Great Northern', NORTHERN],
    ['The 96 no longer stops by Great Northern', NORTHERN],
    ['Great Northern vs St Anne\'s softball on Sunday', NORTHERN],
    ['My gran was born at Great Northern when it was a workhouse', NORTHERN],
    ['Stanmoor by lamplight, read aloud: the poet, not the hospital', { affiliation: 'Stanmoor University Hospital' }],
    ['Dropped my phone on the way into Great Northern', NORTHERN],
    ['22 years of nights in the Great Northern ER', NORTHERN],
    ['Snow over Stanmoor this morning', { affiliation: 'Stanmoor University Hospital' }],
    ['As a third-year at Great Northern: the canteen is superb', NORTHERN],
    ['Great Northern is kind, says a man who works in its kitchen', NORTHERN],
    ['Soy empleada del Great Northern y la comida es excelente', NORTHERN],
    ['Great Northern the mountain is 2,000 m tall', NORTHERN],
    ['Nurses at Great Northern deserve safe staffing, ask your rep', NORTHERN],
    ['Mayfield Clinic has the kindest nurses', NORTHERN],
    ['Wash your hands', NORTHERN],
    ['Posts are mine and do not represent Great Northern', NORTHERN],
    ['Great Northern opens a new wing', { account: 'GreatNorthern' }],
    ['Congratulations on the baby', { ...NORTHERN, ...REPLY }],
    ["I'm a midwife there, come and see us", { ...NORTHERN, ...REPLY }],
    ['Great Northern is the best', { ...NORTHERN, surface: 'message' }],
  ])('has nothing to ask of: %s %o', (text, more) => {
    expect(found(text, more)).toEqual([]);
  });

  it('marks the name and says whose it is', () => {
    expect(found('Go to Great Northern.', NORTHERN)).toEqual([
      { kind: 'untold', span: { start: 6, end: 20 }, data: { institution: 'Great Northern Health System' } }]);
  });
});
