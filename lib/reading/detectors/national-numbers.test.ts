import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detections } from '../../../tests/tools/detected.ts';
import { NATIONAL_FORMATS, nationalNumbers } from './national-numbers.ts';

const found = (text: string) => detections(nationalNumbers, text);
const compact = (written: string) => written.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** Sort, a label in use, and an invented number that validates. */
const EXAMPLES: readonly (readonly [string, string, string])[] = [
  ['dea', 'DEA', 'F98365454'], ['itin', 'ITIN', '923-58-2340'], ['mbi', 'MBI', '3DW0-F09-AY93'], ['npi', 'NPI', '2909566632'],
  ['ssn', 'SSN', '323-34-5971'], ['passport', 'passport', 'K23888234'], ['us-passport', 'US passport', 'D23408765'],
  ['gb-driving', 'driving licence', 'EBCAB 108248 Z90 AF'], 
  ['nino', 'National Insurance number', 'ZJ 25 06 70 A'], ['nhs', 'NHS number', '262 688 6998'],
  ['my-service', 'army no', 'F 0234838'], ['mykad', 'MyKad', '490907-56-6116'],
  ['bc-phn', 'PHN', '9962 194 507'], ['on-ohip', 'OHIP', '3688 413 727 TA'],
  ['ca-health', 'Alberta health number', '97983-3640'], ['qc-nam', 'RAMQ', 'MPDH 1902 0943'],
  ['sin', 'social insurance number', '986 336 741'], ['acn', 'ACN', '008 983 364'], 
  ['dva', 'DVA', 'QX901342A'], ['ihi', 'IHI', '8003 6022 2425 6415'], ['au-medicare', 'Medicare card', '2978 91747 7'],
  ['tfn', 'TFN', '043 172 302'], ['aadhaar', 'Aadhaar', '2759 8256 8818'], ['abha', 'ABHA', '32-8234-5971-0238'],
  ['in-voter', 'voter ID', 'YDC5971096'], ['gstin', 'GSTIN', '22CYEUA3865YVZC'], ['in-passport', 'passport', 'Y6408763'],
  ['pan', 'PAN card', 'YDCFU6602A'], ['ie-ihi', 'IHI', '238882340876597109'], 
  ['pps', 'PPS number', '9752922WW'], ['ird', 'IRD', '52-868-777'], ['nhi', 'NHI', 'GAN84JB'],
  ['za-id', 'RSA ID', '490907 5661 16 3'], 
  ['nric', 'NRIC', 'G4774806U'], ['sg-passport', 'passport', 'E2388823C'], ['uen', 'UEN', '268866482D'],
  ['hkid', 'HKID', 'E108258(6)'], ['ahv', 'AHV', '756.8586.2537.20'],
  ['at-svnr', 'SVNR', '8811 091125'], ['be-nn', 'rijksregisternummer', '55.05.09-712.14'], ['rc', 'rodné číslo', '265315/3151'],
  ['bsn', 'BSN', '947776667'], ['tckn', 'TC kimlik', '33538425946'], ['nir', 'NIR', '1 35 60 38 149 227 68'],
  ['pesel', 'PESEL', '27071670198'], ['pt-cc', 'cartão de cidadão', '94579316 7 U79'], ['dni', 'DNI', '90128343-Z'],
  ['codice-fiscale', 'codice fiscale', 'YDCFUA38B03V149X'],
  ['nie', 'NIE', 'X-2592108-P'], ['partita-iva', 'partita IVA', '37127620864'], ['pt-nif', 'contribuinte', '396569838'],
  ['cpr', 'CPR nr', '060369-6917'], ['fodselsnummer', 'fødselsnummer', '414864 12214'], ['hetu', 'hetu', '271225-8842'],
  ['personnummer', 'personnummer', '631026-8419'], ['de-id', 'Ausweis', 'C9KLJ0CL2'], ['kvnr', 'KVNR', 'A244868137'],
  ['de-rvnr', 'RVNR', '81 110315 D 258'], ['de-tax', 'Steuer-ID', '71 680 539 776'],
  ['cn-id', 'Chinese ID', '677589185511301173'], ['cnic', 'CNIC', '68234-0876597-1'],
  ['nik', 'NIK', '1090756611632123'],
  ['ph-id', 'PhilSys', '9798-6919-6409-1058'], ['rrn', 'RRN', '590128-1350767'], ['tw-id', 'Taiwanese ID', 'A871943108'],
  ['th-id', 'Thai ID', '3-1194-75077-61-1'], ['cpf', 'CPF', '099.830.991-52'], ['curp', 'CURP', 'WEOL251107HZSCDAZ8'],
  ['african-id', 'Ghana card', 'GHA-482037195-6'], ['ng-nin', 'NIN', '32388823408'],
];

/** Numbers that nothing but their label tells from any other number: no check digit, no date, no range. */
const LABEL_ONLY = new Set(NATIONAL_FORMATS.filter(({ bare }) => bare.grouped === null && bare.compact === null).map(({ sort }) => sort));

describe('nationalNumbers', () => {
  it('has an example of every format', () => {
    expect(EXAMPLES.map(([sort]) => sort).sort()).toEqual(NATIONAL_FORMATS.map(({ sort }) => sort).sort());
  });

  it.each(EXAMPLES)('%s: is certain behind "%s"', (sort, label, number) => {
    const shape = NATIONAL_FORMATS.find((format) => format.sort === sort)?.shape ?? '';
    const dresses = [number, compact(number)].filter((dress) => new RegExp(`^(?:${shape})$`, 'iu').test(dress));
    for (const text of dresses.flatMap((dress) => [`Her ${label}: ${dress}, seen today.`, `${label} ${dress}`, `${label} is ${dress}.`])) {
      const hits = found(text).filter((hit) => hit.certainty === 'certain' && compact(hit.words) === compact(number));
      expect(hits.map((hit) => hit.sort), text).toContain(sort);
    }
  });

  it.each(EXAMPLES.filter(([sort]) => !LABEL_ONLY.has(sort)))('%s: is found without a label, too (%s %s)', (sort, _label, number) => {
    expect(found(`so: ${number}`).map((hit) => hit.sort)).toContain(sort);
  });

  it.each(EXAMPLES.filter(([sort]) => LABEL_ONLY.has(sort)))('%s: is nothing without its label (%s %s)', (sort, _label, number) => {
    expect(found(`so: ${number}`).map((hit) => hit.sort)).not.toContain(sort);
  });

  it.each([
    ['SSN: 000-12-3456', 'ssn'], ['SSN 666-27-4813', 'ssn'], ['NHS no. 262 688 6997', 'nhs'], ['NRIC: G4774806A', 'nric'],
    ['Aadhaar number is 2759 8256 8819', 'aadhaar'], ['TFN 043 172 303', 'tfn'], ['Medicare card 2978 91737 7', 'au-medicare'],
  ])('counts a number that was never issued right behind its label: %s', (text, sort) => {
    expect(found(text).filter((hit) => hit.certainty === 'likely').map((hit) => hit.sort)).toContain(sort);
  });

  it.each([
    '000-12-3456', '219-00-9998', '262 688 6997', 'G4774806A', '2759 8256 8819', '043 172 303', '2978 91737 7', '986 336 742', 'QQ 12 34 56 A',
    'GAN84JA', '52-868-778', '490907 5661 16 4', 'E108258(7)', '881331-56-6116', '3DO0-F09-AY93', '8003 6022 2425 6416', '271225-884Z',
  ])('leaves a number that fails its check alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('does not cut a number out of a longer row of digits', () => {
    expect(found('12 262 688 6998')).toEqual([]);
    expect(found('262 688 6998 4410')).toEqual([]);
  });

  it('takes labels as whole words only', () => {
    expect(found('sinus 986 336 742, basin 986336742')).toEqual([]);
    expect(found('pancreas 7071, a spanner BQ4827L')).toEqual([]);
  });

  it('reads a label that stands behind the number', () => {
    expect(found('98633 was odd; 986 336 741 (SIN card)').map((hit) => [hit.sort, hit.certainty])).toContainEqual(['sin', 'certain']);
  });

  it.each(NATIONAL_FORMATS.map((format) => [format.sort, format] as const))('%s: never certain without a label', (_sort, format) => {
    fc.assert(fc.property(fc.stringMatching(new RegExp(`^(?:${format.shape})$`)), (number) => {
      fc.pre(!/[A-Z] \d/.test(number)); // "TIN 204718263" would be a label with its number
      expect(found(`so ${number}`).filter((hit) => hit.certainty === 'certain')).toEqual([]);
    }), { numRuns: 25 });
  });
});
