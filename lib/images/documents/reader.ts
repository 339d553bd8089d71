import { callsOver, type End } from '../calls.ts';
import type { Format } from '../sniff.ts';
import { readDicom } from './dicom.ts';
import { readOffice } from './office.ts';
import type { Paper } from './paper.ts';
import { readPdf } from './pdf.ts';

/** What the page asks of this worker, which it starts for a document and ends with it. */
export interface ToReader {
  read: { request: { file: Blob; format: Format }; reply: Paper };
}

callsOver<Record<never, never>, ToReader>(self as unknown as End, {
  async read({ file, format }) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (format === 'pdf') return readPdf(bytes);
    return format === 'dicom' ? readDicom(bytes) : readOffice(bytes);
  },
});
