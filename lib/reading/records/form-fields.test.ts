import { describe, expect, it } from 'vitest';
import { formFields } from './form-fields.ts';

const read = (text: string) => formFields(text).map(({ start, end }) => text.slice(start, end));

describe('formFields', () => {
  it.each([
    ['behind the label', 'Surname Leong\nFirst name Mei Fong\nHosp. No 5376490', ['Leong', 'Mei Fong', '5376490']],
    ['behind a title', 'Name Mrs Leong Mei Fong\nHospital No. 8316405', ['Leong Mei Fong', '8316405']],
    ['below the label', 'Name\nHuang Zhiqiang\nClinic\nFracture', ['Huang Zhiqiang']],
    ['below labels beside each other', 'First name\nLast name\nZhigiang\nHuang\nDate of birth\nNHS number\n23/02/1964\n999 116 8594', ['Zhigiang', 'Huang', '999 116 8594']],
    ['behind halves of a label', 'LAST HUANG\nFIRST ZHIQIANG\nBORN 23/02/1964', ['HUANG', 'ZHIQIANG']],
    ['behind a stroke', 'Surname (Teoh\nFirst name Boon Hock', ['Teoh', 'Boon Hock']],
  ])('reads what stands %s', (_where, text, fields) => expect(read(text)).toEqual(fields));

  it.each([
    ['a form nobody filled in', 'Name\nDate of birth\nAddress\nConsultant\nDiagnosis'],
    ['a form with lines to write on', 'Surname ________\nFirst name ________\nHospital number ____'],
    ['the first of something', 'FIRST AID KIT\nCheck the date'],
    ['what is said of names', 'Name badge must be worn\nPatient name must be written'],
    ['a label above another', 'First name\nSurname\nWard'],
  ])('reads nothing in %s', (_what, text) => expect(read(text)).toEqual([]));
});
