import { describe, expect, it } from 'vitest';
import type { PictureFacts } from '../draft/picture-facts.ts';
import { Reading } from '../reading/reading.ts';
import { imageTextIdentifier } from './image-text-identifier.ts';

const CONTEXT = { terms: [], disclaimers: [], institutions: [] };

function breaches(facts: PictureFacts, text = '', name?: string) {
  const attachments = [{ type: 'image' as const, facts: {} }, { type: 'image' as const, facts: facts as Record<string, unknown>, ...(name !== undefined && { name }) }];
  return imageTextIdentifier.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, attachments }), CONTEXT);
}

const CHART = 'Surname: OKAFOR\nForename: ADA\nDOB: 04/03/1951\nMRN: 00482913\nWard: 7B';

describe('image-text-identifier', () => {
  it('is told of what a chart says of somebody', () => {
    expect(breaches({ text: CHART }).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['date', 'mrn']));
  });

  it.each([
    ['a wristband', 'LIM SIEW HONG\nNRIC S1234567D\nDOB 04 Mar 1951 F'],
    ['a monitor', 'BED 12 OKAFOR, A\nHR 88 SpO2 97 NIBP 120/80'],
    ['a chat', 'Marcus Whitfield in bed 4 is asking for his MRN 4471902 again'],
  ])('is told of %s', (_what, text) => expect(breaches({ text }).length).toBeGreaterThan(0));

  it.each([
    ['Patient: OKONKWO, Marcus   MRN 00482913', 'OKONKWO, Marcus'],
    ['Surname: OKAFOR\nForename: Ada', 'OKAFOR'],
    ['Nama: Siti binti Ahmad  IC: x', 'Siti binti Ahmad'],
    ['Name: LIM Siew Hong DOB 04 Mar 1951', 'LIM Siew Hong'],
  ])('takes the whole name behind its label: %s', (text, name) => {
    expect(breaches({ text }).filter(({ kind }) => kind === 'name').map(({ data }) => data?.words)).toContain(name);
  });

  it.each(['File name: report final', 'Brand name: aspirin', 'Patient: stable overnight'])('takes no name from %s', (text) => {
    expect(breaches({ text }).filter(({ kind, unsure }) => kind === 'name' && !unsure)).toEqual([]);
  });

  it('takes no label for a name', () => {
    const text = 'Patient: OKONKWO, Marcus MRN 00482913\nDOB 03/04/1951 Ward 7B\nPhone: 020 7946 0123\nMother: OKONKWO, Adaeze DOB 11/09/1928';
    expect(breaches({ text }).filter(({ kind }) => kind === 'name').map(({ data }) => data?.words)).toEqual(['OKONKWO, Marcus', 'OKONKWO, Adaeze']);
  });

  it('points at the words in the picture', () => {
    const start = CHART.indexOf('00482913');
    const box = { x: 5, y: 6, width: 70, height: 8 };
    const [found] = breaches({ text: CHART, words: [{ start: 0, end: 7, box: { ...box, y: 90 } }, { start, end: start + 8, box }] }).filter(({ kind }) => kind === 'mrn');
    expect(found).toMatchObject({ attachment: 1, boxes: [box], data: { words: '00482913' } });
  });

  it('points at every place where the same words stand', () => {
    const text = 'Patient: Kwame Boateng\nDOB 4/3/1951\nWard 7\nKwame Boateng';
    const at = (start: number, y: number) => ({ start, end: start + 13, box: { x: 0, y, width: 50, height: 8 } });
    const found = breaches({ text, words: [at(9, 10), at(text.lastIndexOf('Kwame'), 90)] }).filter(({ kind }) => kind === 'name');
    expect(found).toHaveLength(1);
    expect(found[0]?.boxes?.map(({ y }) => y)).toEqual([10, 90]);
  });

  it('points at a number and a day again where they stand in another view', () => {
    const text = 'NORAINI ZULKIFLI\n1773715 05/11/1944\n1773715 05/11/1944\n17737150';
    const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, box: { x: index, y: 0, width: 5, height: 5 } }));
    const found = breaches({ text, words, clinical: [{ what: 'scan', sure: 0.8 }] });
    expect(found.find(({ data }) => data?.words === '1773715')?.boxes?.map(({ x }) => x)).toEqual([17, 36]);
    expect(found.find(({ data }) => data?.words === '05/11/1944')?.boxes).toHaveLength(2);
  });

  it.each([
    ['a label with neither word nor colon', 'RAJESH A/L PILLAI\n41-527-896  Nov 24, 1970', ['RAJESH A/L PILLAI', '41-527-896', 'Nov 24, 1970']],
    ['a stroke read as a letter', 'RAJESH AJL PILLAI\nID 41527896', ['RAJESH AJL PILLAI']],
    ['a name in capitals on its own line', 'ID H1234567  Ward 4\nHAZEL PEMBERTON', ['HAZEL PEMBERTON']],
  ])('takes all of %s', (_what, text, words) => {
    expect(breaches({ text }).map(({ data }) => data?.words)).toEqual(expect.arrayContaining(words));
  });

  it('takes what a film says as somebody’s', () => {
    expect(breaches({ text: '24/09/1992', clinical: [{ what: 'x-ray', sure: 0.7 }] }).filter(({ unsure }) => !unsure)).toMatchObject([{ kind: 'date' }]);
  });

  it('is not sure of a map or a poster, where places and days stand alone', () => {
    expect(breaches({ text: 'Alder Lane\nMarket Square\nQuarry Road\n4 March 2026' }).filter(({ unsure }) => !unsure)).toEqual([]);
  });

  it.each([
    ['a list by age and sex', '08:30 IYENGAR, Sundararajan\n50M Lap chole\nSent for\n09:30 THISTLEWOOD, Maureen\n80F R THR', ['IYENGAR, Sundararajan', 'THISTLEWOOD, Maureen']],
    ['a board with a heading', 'BED NAME\nDAY\nHafizuddin bin Mat Saad D15 HFNO\nTeoh Boon Hock D2 RA', ['Hafizuddin bin Mat Saad']],
    ['a card filled in', 'APPOINTMENT CARD\nName Mrs Leong Mei Fong\nHospital No. 8316405', ['Leong Mei Fong', '8316405']],
    ['a message below a chart', 'DHALIWAL, Gurpreet 5637636\nD.O.B. 13/08/1952\nGurpreet says pain is worse', ['DHALIWAL, Gurpreet', 'Gurpreet']],
  ])('takes who stands in %s', (_what, text, words) => {
    expect(breaches({ text }).filter(({ unsure }) => !unsure).map(({ data }) => data?.words)).toEqual(expect.arrayContaining(words));
  });

  it.each([
    ['an empty form', 'Ward handover sheet\nPatient name:\nDate of birth:\nHospital number:\nConsultant:\nDiagnosis:'],
    ['a reference', 'Figure 2. Survival.\nHalloran I, Nettleton P, Castellanos M, et al. Annals of\nImagined Oncology 2026; 24: 112-21.'],
    ['a box', 'Stethoscope, dual head\nREF 9663-27 SN 591324343\nLOT 65723160 2026-05'],
    ['a sign at a ward', 'Ward 5 Stroke Unit\nVisiting 2 pm to 8 pm\nTwo visitors at a bed, please'],
  ])('is sure of nobody in %s', (_what, text) => expect(breaches({ text }).filter(({ unsure }) => !unsure)).toEqual([]));

  it('is told of the name of the file', () => {
    expect(breaches({ text: '' }, '', 'xray_patient_John_Smith_MRN_4471902.jpg')).toMatchObject([{ message: 'finding.image-text-identifier.file' }]);
  });

  it.each(['IMG_20240312_165501.jpg', 'PXL_20240312_165501234.jpg', 'WhatsApp Image 2024-03-12 at 16.55.01.jpeg', 'Screenshot 2024-03-12 165501.png', 'IMG-20240312-WA0004.jpg', '4471902.png'])(
    'is not told of a name that a machine gave: %s', (name) => expect(breaches({ text: '' }, '', name)).toEqual([]),
  );

  it.each([
    ['a slide', 'Sepsis in 2024\nDr Ada Brooke, Leeds\n12 March 2024'],
    ['a meme', 'WHEN THE LIST HAS 24 PATIENTS\nAND IT IS 16:55'],
  ])('is not told of %s', (_what, text) => expect(breaches({ text }).filter(({ unsure }) => !unsure)).toEqual([]));
});
