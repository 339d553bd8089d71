import { attachmentType } from '../draft/attachment-type.ts';
import { type Gap, isUnseen, type Looked } from '../draft/looked.ts';
import type { Paper } from './documents/paper.ts';
import { metadataOf } from './metadata.ts';
import { refusal } from './open.ts';
import type { Seen } from './see.ts';
import { type Format, type Header, sniff } from './sniff.ts';
import { thumbnailTellsMore } from './thumbnail.ts';
import { together } from './together.ts';
import { momentsOfVideo } from './video.ts';

/** What looks at pictures that are open, and reads documents. */
export interface Eyes {
  see(file: Blob, header: Header): Promise<Seen>;
  moment(bitmap: ImageBitmap): Promise<Seen>;
  /** Rejects when the document can't be opened, with a `TimeoutError` when that takes too long. */
  read(file: Blob, format: Format): Promise<Paper>;
}

const typeOf = (mime: string, { format }: Header): Looked['type'] => (format === 'mp4' || format === 'webm' ? 'video' : attachmentType(mime));

/**
 * So many milliseconds after a file came no further moment of a video, or picture of a document, is looked at: what was seen by then is told
 * before the time for the file is over, with which all of it would be lost.
 */
const LONGEST_MOMENTS = 12_000;

async function seenIn(file: Blob, header: Header, eyes: Eyes, signal: AbortSignal): Promise<Seen> {
  if (header.format !== 'mp4' && header.format !== 'webm') {
    return eyes.see(file, header).catch(() => ({ facts: {}, gaps: ['damaged' as const] }));
  }
  const moments: Seen[] = [];
  const began = performance.now();
  try {
    for await (const bitmap of momentsOfVideo(file, signal)) {
      moments.push(await eyes.moment(bitmap));
      if (performance.now() - began > LONGEST_MOMENTS) break;
    }
  } catch {
    // What was seen before counts; nothing seen at all is told below.
  }
  if (moments.length === 0) return { facts: {}, gaps: ['unreadable', 'sound'] };
  const all = together(moments);
  return { ...all, gaps: [...all.gaps, 'frames', 'sound'] };
}

const DOCUMENTS: ReadonlySet<Format> = new Set(['pdf', 'office', 'zip', 'dicom']);

const unread = (gap: Gap): Looked => ({ type: 'file', facts: {}, gaps: [gap], cleanable: false });

/** Looks at a document: its words, what it carries unseen, and its pictures one by one. */
async function lookAtDocument(file: Blob, format: Format, eyes: Eyes, signal: AbortSignal): Promise<Looked> {
  const began = performance.now();
  const paper = await eyes.read(file, format).catch((cause: unknown): Gap => (cause instanceof DOMException && cause.name === 'TimeoutError' ? 'time' : 'document'));
  signal.throwIfAborted();
  if (typeof paper === 'string') return unread(paper);
  // One in which there is nothing to read is drawn, or of a kind that is not known.
  if (paper.text === '' && paper.pictures.length === 0) return unread('document');
  const seen: Seen[] = [{ facts: { text: paper.text, words: [] }, gaps: [] }];
  let { whole } = paper;
  for (const bitmap of paper.pictures) {
    const moment = performance.now() - began > LONGEST_MOMENTS ? null : await eyes.moment(bitmap).catch(() => null);
    if (moment === null) whole = false;
    else seen.push(moment);
  }
  signal.throwIfAborted();
  const { facts, gaps } = together(seen);
  return { type: 'file', facts: { ...facts, metadata: [...paper.details] }, gaps: whole ? gaps : [...gaps, 'parts'], cleanable: false };
}

/**
 * Looks at a file that is about to be attached. Never rejects for what the file holds: what could not be looked at is named in `gaps`.
 * Rejects when the signal ends it.
 */
export async function look(file: Blob, eyes: Eyes, signal: AbortSignal): Promise<Looked> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const header = sniff(bytes);
  const type = typeOf(file.type, header);
  if (bytes.length === 0) return { type, facts: {}, gaps: ['empty'], cleanable: false };
  if (DOCUMENTS.has(header.format)) return lookAtDocument(file, header.format, eyes, signal);
  const { details, thumbnail, whole } = metadataOf(bytes, header.format);
  const metadata = [...details];
  const gaps: Gap[] = whole ? [] : ['details'];
  const isVideo = header.format === 'mp4' || header.format === 'webm';
  const refused = isVideo ? null : refusal(header);
  if (refused !== null) return { type, facts: metadata.length === 0 ? {} : { metadata }, gaps: [...gaps, refused], cleanable: false };
  const [seen, tells] = await Promise.all([
    seenIn(file, header, eyes, signal),
    thumbnail === null ? false : thumbnailTellsMore(file, header.format, thumbnail).catch(() => true),
  ]);
  signal.throwIfAborted();
  if (tells) metadata.push({ kind: 'thumbnail' });
  gaps.push(...seen.gaps);
  return {
    type: isVideo ? 'video' : 'image', gaps,
    facts: { ...seen.facts, ...(!(isUnseen(gaps) && metadata.length === 0) && { metadata }) },
    // A still copy of what moves would be another thing.
    cleanable: !isUnseen(gaps) && !header.animated && !isVideo,
  };
}
