import { expect, it } from 'vitest';
import { dicom } from '../../../tests/pictures/documents.ts';
import { readDicom } from './dicom.ts';

it('tells of a medical picture whose it is', () => {
  const file = dicom({ '00080020': ['DA', '20240304'], '00080080': ['LO', 'Linden General'], '00100010': ['PN', 'Okafor^Ada^M'], '00100020': ['LO', '00482913'], '00100030': ['DA', '19510304'] });
  expect(readDicom(file)).toMatchObject({
    text: 'Patient: OKAFOR, Ada M\nMRN: 00482913\nDOB: 1951-03-04\nStudy date: 2024-03-04\nInstitution: Linden General', whole: false,
  });
});

it('does not open what is broken', () => {
  expect(() => readDicom(new Uint8Array(200))).toThrow();
});
