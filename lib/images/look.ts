import { type Gap, isUnseen, type Looked } from '../draft/looked.ts';
import type { Box, PictureFacts } from '../draft/picture-facts.ts';
import { codesIn } from './codes.ts';
import { greyOf } from './grey.ts';
import { metadataOf } from './metadata.ts';
import { open, refusal } from './open.ts';
import { PSM, type Recogniser } from './recognise.ts';
import { sniff } from './sniff.ts';
import { textOf } from './text.ts';

/** What looking stands on. */
export interface Eyes {
  readonly recogniser: Recogniser;
}

const typeOf = (mime: string): Looked['type'] => (mime.startsWith('video/') ? 'video' : mime.startsWith('image/') ? 'image' : 'file');

function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

/**
 * Looks at a file that is about to be attached. Never rejects for what the file holds: what could not be looked at is named in `gaps`.
 * Rejects when the signal ends it.
 */
export async function look(file: Blob, { recogniser }: Eyes, signal: AbortSignal): Promise<Looked> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) return { type: typeOf(file.type), facts: {}, gaps: ['empty'], cleanable: false };
  const header = sniff(bytes);
  const { details, whole } = metadataOf(bytes, header.format);
  const gaps: Gap[] = whole ? [] : ['details'];
  const metadata: PictureFacts = { metadata: [...details] };
  const refused = refusal(header);
  if (refused !== null) return { type: typeOf(file.type), facts: metadata, gaps: [...gaps, refused], cleanable: false };
  const opened = await open(file, header.format).catch(() => null);
  signal.throwIfAborted();
  if (opened === null) return { type: 'image', facts: metadata, gaps: [...gaps, 'damaged'], cleanable: false };

  const { pixels, width, height, scale } = opened;
  const [codes, words] = await Promise.all([
    codesIn(pixels).catch(() => { gaps.push('codes'); return []; }),
    recogniser.read(greyOf(pixels), PSM.SPARSE_TEXT).catch(() => { gaps.push('words'); return []; }),
  ]);
  signal.throwIfAborted();
  const read = textOf(words.map((word) => ({ ...word, box: scaled(word.box, 1 / scale) })));
  return {
    type: 'image',
    facts: { width, height, ...metadata, ...read, codes: codes.map((code) => ({ ...code, ...(code.box && { box: scaled(code.box, 1 / scale) }) })) },
    gaps,
    cleanable: !isUnseen(gaps),
  };
}
