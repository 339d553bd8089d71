import * as v from 'valibot';
import type { Attachment } from '../draft/draft.ts';
import { type Box, type PictureFacts, PictureFactsSchema } from '../draft/picture-facts.ts';
import { overlaps, type Span } from '../draft/span.ts';
import { Reading } from './reading.ts';

/** One picture of a draft, as far as it was looked at. */
export interface Picture {
  /** Index into `draft.attachments`. */
  readonly attachment: number;
  readonly name: string;
  readonly facts: PictureFacts;
  /** What can be read in it, read like a draft of the same person. */
  readonly reading: Reading;
}

/** What was learnt about an attachment; null when nobody looked, or in a form that can't be judged. */
export function factsOf({ facts }: Attachment): PictureFacts | null {
  const parsed = v.safeParse(PictureFactsSchema, facts);
  return parsed.success ? parsed.output : null;
}

/** The pictures that were looked at; the others count as not checked elsewhere. */
export function pictures(reading: Reading): readonly Picture[] {
  const { attachments = [], ...draft } = reading.draft;
  return attachments.flatMap((one, attachment) => {
    const facts = factsOf(one);
    return facts === null ? [] : { attachment, name: one.name ?? '', facts, reading: new Reading({ ...draft, text: facts.text ?? '' }) };
  });
}

/** The boxes of the words that a span of `facts.text` covers. */
export function boxesOf({ facts }: Picture, span: Span): readonly Box[] {
  return (facts.words ?? []).filter((word) => overlaps(word, span)).map(({ box }) => box);
}
