import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../draft/draft.ts';
import { Reading } from '../reading.ts';
import { mentions } from './mentions.ts';

/** Roles of whoever is named. */
function roles(text: string): string[] {
  return new Reading(parseDraft({ id: 'test', text })).get(mentions).map(({ role }) => role);
}

describe('whoever works in the house', () => {
  it.each([
    'advent calendar on the nurses desk has been raided, i know it was you Brenda from days',
    'night shift vacancies at the lodge, ring Michelle on 01482 496 0136',
    'Revathi sister from NICU has won the hospital badminton again',
    'Mr Tan\'s chicken rice stall moved to Block 8',
    'Kevin the porter has opinions on the hurling',
    'Doña Chayo, la de los tamales afuera del hospital, merece una plaza de base',
  ])('is a colleague: %s', (text) => expect(roles(text)).toEqual(['colleague']));

  it.each(['Sanjeev from pharmacy was admitted with chest pain overnight', 'Brenda from days collapsed in the corridor, tubed, in ICU'])('is a patient when in care: %s', (text) => {
    expect(roles(text)).not.toContain('colleague');
  });
});
