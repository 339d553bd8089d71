import type { Attachment } from './draft.ts';

/** What a file counts as among a draft's attachments by the media type it announces; what it really is, looking at it tells. */
export function attachmentType(mime: string): Attachment['type'] {
  if (mime.startsWith('image/')) return 'image';
  return mime.startsWith('video/') ? 'video' : 'file';
}
