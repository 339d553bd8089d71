import type { Cleaned, Refused } from '../draft/looked.ts';
import type { Mark } from '../draft/mark.ts';
import type { Box } from '../draft/picture-facts.ts';
import { callsOver, type End } from './calls.ts';
import type { Grey } from './grey.ts';
import { momentsOf, opened } from './moments.ts';
import { decode } from './open.ts';
import type { PSM, Recogniser, Word } from './recognise.ts';
import { redact } from './redact.ts';
import { type Seen, see } from './see.ts';
import type { Header } from './sniff.ts';
import { together } from './together.ts';

/** What the page asks of this worker. */
export interface ToEyes {
  see: { request: { file: Blob; header: Header; marks: readonly Mark[]; lanes: number }; reply: Seen };
  moment: { request: { bitmap: ImageBitmap; marks: readonly Mark[]; lanes: number }; reply: Seen };
  redact: { request: { file: Blob; boxes: readonly Box[] }; reply: Cleaned | Refused };
}

/** What this worker asks of the page: the engines that read words are the page's. */
export interface ToPage {
  read: { request: { grey: Grey; how: PSM }; reply: readonly Word[] };
}

// Everything that takes long and needs no document happens here, so that the page, which in Firefox shares its thread with the background,
// is never kept from answering.
const ask = callsOver<ToPage, ToEyes>(self as unknown as End, {
  async see({ file, header: { format, animated }, marks, lanes }) {
    if (!animated) return see(opened(await decode(file, format)), recogniser(lanes), marks);
    const moments: Seen[] = [];
    for await (const moment of momentsOf(file, format)) moments.push(await see(moment, recogniser(lanes), marks));
    const all = together(moments);
    return { ...all, gaps: [...all.gaps, 'frames'] };
  },
  moment: ({ bitmap, marks, lanes }) => see(opened(bitmap), recogniser(lanes), marks),
  redact: ({ file, boxes }) => redact(file, boxes),
});

function recogniser(lanes: number): Recogniser {
  return { lanes, read: (grey, how) => ask('read', { grey, how }, [grey.data.buffer]), end: () => {} };
}
