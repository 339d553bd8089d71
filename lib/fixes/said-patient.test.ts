import { describe, expect, it } from 'vitest';
import { canBePatient, isSubject } from './said-patient.ts';

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('"my patient" in place of a name', () => {
  it.each([
    ['Collected from Meera w/o Suresh Nair of Palai', 'Suresh Nair'],
    ['The tag says Doherty and the pram is navy', 'Doherty'],
    ['used Ciara\'s login again', 'Ciara'],
    ['call Deepak (son) for the unit', 'Deepak'],
    ['Kurian uncle is fine, sugar is down', 'Kurian'],
    ['Ridgeway Multispeciality keeps billing for him', 'Ridgeway Multispeciality'],
    ['He has the wedding Saturday the 18th', 'Saturday the 18th'],
    ['#BeLikeSaoirse fourteen rounds on', '#BeLikeSaoirse'],
    ['You had your section under Mr Kehoe', 'Mr Kehoe'],
  ])('is wrong, whoever it was taken for: %s', (text, name) => expect(canBePatient(text, at(text, name), 'patient', true)).toBe(false));

  it.each([
    ['She sings Teresa Teng to me', 'Teresa Teng', false],
    ['the car wash on Lamar and back', 'Lamar', false],
    ['Let us get Cassidy out of here', 'Cassidy', false],
    ['Hemi cut off his own toe', 'Hemi', true],
    ['He was calm, and Earl drove the bus home', 'Earl', true],
    ['Brenda in hallway 3 asks for a sandwich', 'Brenda', true],
    ['Dilys, 84, won at cards', 'Dilys', true],
    ['Arthur Penrose, MRN 4471902, was brought in', 'Arthur Penrose', true],
    ['Arthur Penrose, the porter, was on time', 'Arthur Penrose', false],
  ])('of somebody of whom nothing tells who they are: %s', (text, name, expected) => expect(canBePatient(text, at(text, name), 'unknown', true)).toBe(expected));

  it('stands anywhere for somebody who is told of as a patient', () => {
    const text = 'We held a party for Edna on the ward';
    expect(canBePatient(text, at(text, 'Edna'), 'patient', true)).toBe(true);
    expect(isSubject(text, at(text, 'Edna'))).toBe(false);
  });

  it('opens the sentence in other languages, where nothing tells who it is', () => {
    const opening = 'Esperanza por fin cargó a su bebé.';
    const inside = 'Llegó en balsa a Maratón hace tres días.';
    expect(canBePatient(opening, at(opening, 'Esperanza'), 'unknown', false)).toBe(true);
    expect(canBePatient(inside, at(inside, 'Maratón'), 'unknown', false)).toBe(false);
  });
});
