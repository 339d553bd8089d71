import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { impersonation } from './impersonation.ts';

function kinds(text: string, context: Partial<Draft>) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...context });
  return impersonation.evaluate(reading, { terms: [], disclaimers: [], institutions: [] }).map(({ kind }) => kind);
}

describe('impersonation', () => {
  it.each<[string, string, Partial<Draft>]>([
    ['claim', 'Speaking as a board certified cardiologist, I say stop your statin', { role: 'medical student' }],
    ['claim', 'As your Chief Executive I announce that all leave is cancelled', { profile: 'Junior doctor, Leeds' }],
    ['claim', 'This is Dr Bruno Keller. Gluten is a toxin.', { profile: 'Sara Okoro, dietitian' }],
    ['voice', 'This is the official account of the CDC. Masks are no longer needed.', {}],
    ['told', 'I pretended to be from infection control and they all believed me', {}],
    ['told', 'Made a fake profile for our program director, go and follow it', {}],
    ['told', 'I posted as her again, she never logs out', {}],
  ])('flags as %s: %s', (kind, text, context) => {
    expect(kinds(text, context)).toContain(kind);
  });

  it.each<[string, Partial<Draft>]>([
    ['As a cardiologist I would say: know your blood pressure', { profile: 'Cardiologist. Runner.' }],
    ['Speaking as a medical student who has not slept: label your drips', { role: 'medical student' }],
    ['I am not a doctor, just a tired dad', {}],
    ['My salary as an intern: $64,000', { role: 'medical student' }],
    ['Parody account, not affiliated with any hospital', {}],
    ['Role play tomorrow: I will be pretending to be the angry relative', {}],
    ['Someone is impersonating me on Facebook, please report it', {}],
    ['The CDC says boosters are recommended for people over 65', {}],
    ["I have ADHD and I'm a good surgeon", { profile: 'Resident at Great Northern' }],
    ["I'm a GP and I tidy cupboards to relax", { profile: 'GP and mum of three' }],
    ['I got the job! Starting in August as a haematology registrar', { profile: 'Staff nurse' }],
  ])('passes %s', (text, context) => {
    expect(kinds(text, context)).toEqual([]);
  });
});
