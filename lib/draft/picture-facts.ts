import * as v from 'valibot';

const amount = v.pipe(v.number(), v.minValue(0));

/** A place in a picture, in its own pixels as it is shown (upright), from the upper left corner. */
export const BoxSchema = v.object({ x: v.number(), y: v.number(), width: amount, height: amount });
export type Box = v.InferOutput<typeof BoxSchema>;

/** What a file can carry unseen. */
const METADATA_KINDS = ['place', 'time', 'device', 'owner', 'caption', 'comment', 'thumbnail', 'history', 'rights'] as const;
export type MetadataKind = (typeof METADATA_KINDS)[number];

/** What a picture may show that is a matter of care. */
export const CLINICAL = ['x-ray', 'scan', 'ecg', 'monitor', 'chart', 'specimen', 'wound'] as const;

/**
 * What was learnt by looking at a picture, as plain facts; rules judge these and see no picture. Everything is optional: what was not
 * looked for is absent, what was looked for and not found is empty.
 */
export const PictureFactsSchema = v.object({
  /** Pixels, upright. */
  width: v.optional(amount),
  height: v.optional(amount),
  /** What can be read in it, lines joined by one newline. */
  text: v.optional(v.string()),
  /** Where the words of `text` stand: UTF-16 offsets, end exclusive, and how sure the reading is, 0 to 1. */
  words: v.optional(v.array(v.object({ start: amount, end: amount, box: BoxSchema, sure: v.optional(v.number()) }))),
  /** `own`: the person said that it is their own face. */
  faces: v.optional(v.array(v.object({ box: v.optional(BoxSchema), own: v.optional(v.boolean()) }))),
  /** Barcodes and QR codes: the name of the format, as "QRCode" or "Code128", and what it says where it could be read. */
  codes: v.optional(v.array(v.object({ format: v.string(), text: v.optional(v.string()), box: v.optional(BoxSchema) }))),
  /** `value` in a few words, for the person. */
  metadata: v.optional(v.array(v.object({ kind: v.picklist(METADATA_KINDS), value: v.optional(v.string()) }))),
  /** How sure it is that the picture shows this, 0 to 1. */
  clinical: v.optional(v.array(v.object({ what: v.picklist(CLINICAL), sure: v.number() }))),
  body: v.optional(v.object({ sure: v.number() })),
  /** Marks of an institution: the pack that speaks for it. */
  marks: v.optional(v.array(v.object({ pack: v.optional(v.string()), words: v.optional(v.string()), box: v.optional(BoxSchema) }))),
  /** What could not be looked for, by name. */
  notChecked: v.optional(v.array(v.string())),
});
export type PictureFacts = v.InferOutput<typeof PictureFactsSchema>;
