import type { Words } from '../word.ts';

/** What could not be looked at in a file that is about to be attached. */
export const PICTURES = {
  'not-checked.picture': { text: 'This file was not checked.', note: 'Last resort. A file that is about to be attached.' },
  'not-checked.picture.empty': { text: 'This file is empty.', note: 'A file of 0 bytes.' },
  'not-checked.picture.damaged': { text: 'This picture is damaged and could not be opened. It was not checked.', note: 'A picture file that is cut off or broken.' },
  'not-checked.picture.unreadable': { text: 'This kind of picture can’t be opened here. It was not checked.', note: 'A form of picture that the browser can’t show, such as HEIC or TIFF, or a part that failed.' },
  'not-checked.picture.too-large': { text: 'This picture is too large to check.', note: 'More pixels than are opened.' },
  'not-checked.picture.drawing': { text: 'Drawings that can hold programs are not opened. This one was not checked.', note: 'An SVG file.' },
  'not-checked.picture.document': { text: 'This is a document. What it holds was not checked.', note: 'PDF, DICOM, Office or ZIP.' },
  'not-checked.picture.kind': { text: 'What kind of file this is could not be told. It was not checked.', note: 'A file of an unknown kind.' },
  'not-checked.picture.time': { text: 'The check took too long or was skipped. This file was not checked.', note: 'After 20 seconds, or when the person skips.' },
  'not-checked.picture.words': { text: 'Words in this picture were not checked.', note: 'Reading words failed.' },
  'not-checked.picture.faces': { text: 'Faces in this picture were not looked for.', note: 'Finding faces failed.' },
  'not-checked.picture.codes': { text: 'Barcodes in this picture were not looked for.', note: 'Finding codes failed.' },
  'not-checked.picture.details': { text: 'Details hidden in this file could not all be read.', note: 'Metadata that is broken.' },
  'not-checked.picture.frames': { text: 'Only some moments of this were checked, not all that moves.', note: 'A GIF, or a video: frames are sampled.' },
  'not-checked.picture.sound': { text: 'The sound was not checked.', note: 'A video.' },
} as const satisfies Words;
