import { type DataSet, parseDicom } from 'dicom-parser';
import type { Paper } from './paper.ts';

/** Pixels begin here; what is before is the header (DICOM PS3.5, 7.1). */
const PIXELS = 'x7fe00010';

/** What of a header tells who it is, with the label that a record writes before it (DICOM PS3.6; PS3.15, table E.1-1). */
const TOLD: readonly (readonly [tag: string, label: string, form?: 'name' | 'date'])[] = [
  ['x00100010', 'Patient', 'name'], ['x00100020', 'MRN'], ['x00100030', 'DOB', 'date'], ['x00101040', 'Address'], ['x00102154', 'Phone'],
  ['x00080050', 'Accession'], ['x00080020', 'Study date', 'date'], ['x00080090', 'Referring physician', 'name'], ['x00080080', 'Institution'],
  ['x00081030', 'Study'], ['x0008103e', 'Series'], ['x00104000', 'Comments'],
];

/** "DOE^JANE^A" and "19510304" as a record writes them (PS3.5, 6.2: PN and DA). */
function written(value: string, form?: 'name' | 'date'): string {
  if (form === 'name') {
    const [family = '', ...given] = value.split('=')[0]!.split('^').map((part) => part.trim()).filter((part) => part !== '');
    return given.length === 0 ? family : `${family.toUpperCase()}, ${given.join(' ')}`;
  }
  return form === 'date' ? value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') : value;
}

/** Reads the header of a DICOM file; its pixels are not looked at. @throws Error when it is broken, or packed as a whole. */
export function readDicom(bytes: Uint8Array): Paper {
  const header: DataSet = parseDicom(bytes, { untilTag: PIXELS });
  const lines = TOLD.flatMap(([tag, label, form]) => {
    const value = header.string(tag)?.trim() ?? '';
    return value === '' ? [] : [`${label}: ${written(value, form)}`];
  });
  return { text: lines.join('\n'), details: [], pictures: [], whole: false };
}
