import * as v from 'valibot';
import type { Attachment } from '../draft/draft.ts';
import { type Box, type PictureFacts, PictureFactsSchema } from '../draft/picture-facts.ts';
import type { Span } from '../draft/span.ts';
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

/** True when facts about an attachment were learnt, in a form that can be judged. */
export function isLookedAt({ facts }: Attachment): boolean {
  return facts !== undefined && v.is(PictureFactsSchema, facts);
}

/** What could not be looked for in an attachment that was looked at. */
export function gapsOf({ facts }: Attachment): readonly string[] {
  const parsed = v.safeParse(PictureFactsSchema, facts);
  return parsed.success ? parsed.output.notChecked ?? [] : [];
}

/** The pictures that were looked at. Facts of another form are none: such a picture counts as not checked elsewhere. */
export function pictures(reading: Reading): readonly Picture[] {
  return (reading.draft.attachments ?? []).flatMap(({ facts, name = '' }, attachment) => {
    const parsed = v.safeParse(PictureFactsSchema, facts);
    if (facts === undefined || !parsed.success) return [];
    const { attachments: _none, ...draft } = reading.draft;
    return [{ attachment, name, facts: parsed.output, reading: new Reading({ ...draft, text: parsed.output.text ?? '' }) }];
  });
}

/** The boxes of the words that a span of `facts.text` covers. */
export function boxesOf({ facts }: Picture, { start, end }: Span): readonly Box[] {
  return (facts.words ?? []).filter((word) => word.start < end && word.end > start).map(({ box }) => box);
}
