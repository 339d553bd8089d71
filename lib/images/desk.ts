import type { Cleaned, Looked, Refused } from '../draft/looked.ts';
import type { Box } from '../draft/picture-facts.ts';
import { look } from './look.ts';
import { openRecogniser } from './recognise.ts';
import { redact } from './redact.ts';

/** More engines than this cost memory and win nothing: measured on two cores, three are slower than two. */
const MOST_LANES = 2;

/** What the pictures page does. Its engines start with the first picture. */
export function picturesDesk() {
  const recogniser = openRecogniser(Math.min(MOST_LANES, navigator.hardwareConcurrency));
  return {
    look: ({ file }: { file: Blob }, signal: AbortSignal): Promise<Looked> => look(file, { recogniser }, signal),
    redact: ({ file, boxes }: { file: Blob; boxes: readonly Box[] }): Promise<Cleaned | Refused> => redact(file, boxes),
    strip: ({ file }: { file: Blob }): Promise<File | null> => redact(file, []).then((done) => ('file' in done ? done.file : null)),
  };
}
