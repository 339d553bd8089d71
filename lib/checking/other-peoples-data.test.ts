import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/draft.ts';
import { readingWhere } from '../../tests/tools/stated.ts';
import { patientIdentifier } from '../rules/patient-identifier.ts';
import { weighed } from './second-opinion.ts';

const CONTEXT = { terms: [], disclaimers: [], institutions: [] };

/** What stays of the identifiers in a text when the learned model has had its say; "?" behind what is unsure. */
function kept(text: string): string[] {
  const reading = readingWhere({ 'patient-case': 0, 'patient-identifier': 0 }, parseDraft({ id: 'test', text }));
  return weighed(reading, patientIdentifier, patientIdentifier.evaluate(reading, CONTEXT))
    .map(({ span, unsure }) => `${span === null ? '' : reading.quote(span)}${unsure ? '?' : ''}`);
}

describe('data of people of whom nobody says that they are patients', () => {
  it.each([
    ['Lost property: a purse. Owner Renata Kowal, 14 Mill Lane, ring 07700 900123', ['Renata Kowal?', '14 Mill Lane?', '07700 900123?']],
    ['Bike for sale, collect it from Tomas Berg, 27 Harbour Street, Apt 5', ['Tomas Berg?', '27 Harbour Street, Apt 5?']],
    ['Yoga mat found, write to Ines Falk, ines.falk@mailbox.example', ['Ines Falk?', 'ines.falk@mailbox.example?']],
    ['They spelled it wrong again, the card should be under Noor Baxter', ['Noor Baxter?']],
    ['Pick up the keys at 8 Kastanienweg after nine', ['8 Kastanienweg?']],
  ])('is kept, as a note: %s', (text, expected) => expect(kept(text)).toEqual(expected));

  it.each([
    'Our new clinic opens on Monday at 14 Mill Lane, everybody welcome', 'Pizza at 27 Harbour Street is the best restaurant in town, fight me',
    'Thanks Dr Whelan for the teaching today', 'Renata Kowal is our keynote speaker in the morning', 'Elm Street was gridlocked on my way home again',
    'Watched the marathon with Tomas and Ines, both far too cheerful', 'Trained under Noor Baxter for a year, best boss ever', 'The bus stops at 8 Harbour Street now',
    'Amoxicillin 500 TDS 5 days, as if anybody finished it',
    'Book club: this month Anna Karenina, next month whatever Tomas picks',
  ])('leaves ordinary posts alone: %s', (text) => expect(kept(text)).toEqual([]));
});

describe('one person\'s record in talk of guidelines', () => {
  it.each([
    ['Latest guidance on statins for a 58-year-old woman, Renata Kowal, seen at St Brannock\'s Hospital on 4 May 2025?', ['Renata Kowal', "St Brannock's Hospital", '4 May 2025']],
    ['Guidelines for a 61-year-old man with AF, referred by Dr Tomas Berg, appointment on 9 June 2025', ['Tomas Berg', '9 June 2025']],
  ])('is kept whole: %s', (text, expected) => expect(kept(text)).toEqual(expected));

  it.each([
    'The 2025 guideline on AF was published on 9 June 2025, thanks to Dr Tomas Berg and his panel', 'Statins for a 58-year-old woman: what would you do? Vote below',
  ])('is none in %s', (text) => expect(kept(text)).toEqual([]));
});
