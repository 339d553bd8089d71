import { describe, expect, it } from 'vitest';
import { readingWhere } from '../../tests/tools/stated.ts';
import { crowdOfReading } from './clues.ts';
import { isPersonInView, signs, signsOfClues } from './person.ts';

function read(text: string, profile: string, story = 1) {
  const reading = readingWhere({ 'patient-case': story }, { id: '1', revision: 0, site: 'x', surface: 'post', text, profile });
  return { reading, clues: reading.get(crowdOfReading).clues };
}

describe('one real person', () => {
  it.each([
    ['We lost a 6-year-old to measles tonight.', 'Paediatric nurse, Kota Bharu'],
    ['Sarcoid in a firefighter, 38, and a lot of letters.', 'Respirologist, Halifax NS'],
    ['My patient with Addison\'s is 51 and taught our registrar to fish.', 'GP, Mallaig'],
  ])('is in view: %s (%s)', (text, profile) => {
    const { reading, clues } = read(text, profile);
    expect(isPersonInView(reading, clues)).toBe(true);
  });

  it.each([
    ['My best friend from university had melanoma at 31. Wear the hat.', 'Nurse, Cairns'],
    ['My son, 7, has asthma and tells his teacher what a spacer is.', 'GP, Tralee'],
    ['My dad had a bypass on Thursday, 70, and I finally understand visitors.', 'Theatre nurse, Hull'],
  ])('is not, for it is the poster\'s own to tell: %s (%s)', (text, profile) => {
    const { reading, clues } = read(text, profile);
    expect(isPersonInView(reading, clues)).toBe(false);
  });

  it.each([
    ['Finished When Breath Becomes Air on the night bus. Neurosurgeon, 36, lung cancer.', 'Med student, Galway'],
    ['Every diabetic foot I have amputated started with "I did not want to bother anyone".', 'Vascular surgeon, Brisbane'],
    ['We are looking for a locum GP, two days a week, sea view; the last one retired at 74.', 'Practice manager, Clifden'],
    ['Remembering Dr Okafor, who ran this unit for 26 years and died on Sunday at 81.', 'Physician, Preston'],
    ['4,100 flu jabs in two Saturdays. The oldest was 101, the youngest was eating the sticker.', 'GP partner, Norwich'],
    ['Call the Midwife Christmas special: a breech, in a lighthouse, with a bishop at the door.', 'Midwife, Leitrim'],
    ['Abah\'s 71 today. Bypass in 2018, still cycles to the masjid.', 'Registrar, Kota Bharu'],
    ['Five years today since Dad\'s bypass. He mows, and he still will not eat a vegetable.', 'Physio, Belfast'],
    ['Kalau ibu mengandung sakit kepala, mata kabur, muka bengkak: check BP dulu. Jangan suruh balik tidur.', 'Jururawat, Temerloh'],
    ['I was the premature baby, 29 weeks, same unit. Today I started there as a nurse.', 'NICU nurse, Halifax'],
  ])('is not, for it is a book, a lesson, a notice or the poster: %s (%s)', (text, profile) => {
    const { reading, clues } = read(text, profile);
    expect(isPersonInView(reading, clues)).toBe(false);
  });

  it('is less in view in what bids the reader and in counts', () => {
    const of = (text: string) => {
      const { reading, clues } = read(text, 'Nurse, Cardiff');
      return signs(reading, signsOfClues(clues));
    };
    expect(of('He had silicosis. Ask about dust. Then ask again. Wear the mask.').bids).toBe(3);
    expect(of('He asked about dust, and I told him to ask again. Asking helps.').bids).toBe(0);
    expect(of('Kes rabies: 80 lebih kematian. 9 in 10 had no vaccine.').counts).toBe(2);
    expect(of('He is 80, has nine sons and lives at number 10.').counts).toBe(0);
  });

  it('has its signs counted', () => {
    const { reading, clues } = read('All of us in the study saw him today: a farmer, 61, with silicosis.', 'Nurse, Cardiff');
    expect(signs(reading, signsOfClues(clues))).toMatchObject({ own: 0, many: 1, elsewhere: 1, firm: 3, somebody: 1, befallen: 1 });
  });
});
