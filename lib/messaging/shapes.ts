import * as v from 'valibot';
import { DraftSchema, SITES } from '../draft/draft.ts';
import { BoxSchema } from '../draft/picture-facts.ts';
import { STRICTNESSES, TIERS } from '../draft/tier.ts';
import type { ToBackground } from './messages.ts';

/** Who may send a message: our content script in a page, or one of our own pages. */
export type Sender = 'content' | 'page';

const NOTHING = v.strictObject({});
/** Longer than any draft that is read; keeps a runaway page from filling the background. */
const text = v.pipe(v.string(), v.maxLength(1_000_000));
/** A name that a script of ours made up, or a file's. */
const name = v.pipe(v.string(), v.maxLength(1_000));
/** A browser's own number for a tab or a window. */
const number = v.pipe(v.number(), v.integer());
/** More places than a picture has words. */
const boxes = v.pipe(v.array(BoxSchema), v.maxLength(5_000));
const side = v.pipe(v.number(), v.minValue(0));
/** An answer of ours about a picture that comes back; of its parts only what is read. */
const before = v.strictObject({
  size: v.nullable(v.strictObject({ width: side, height: side })),
  covers: v.pipe(v.array(v.looseObject({ finding: text, what: v.picklist(['words', 'face', 'code', 'mark']), box: BoxSchema })), v.maxLength(5_000)),
  findings: v.pipe(v.array(v.looseObject({
    id: text, tier: v.picklist(TIERS), message: v.looseObject({ data: v.record(v.string(), v.union([v.string(), v.number()])) }),
  })), v.maxLength(5_000)),
  citations: v.pipe(v.array(v.looseObject({ clause: text })), v.maxLength(1_000)),
});

/** The table at run time: what a request must look like and who may send it. */
export const SHAPES = {
  check: { from: ['content', 'page'], request: v.strictObject({ draft: DraftSchema }) },
  wake: { from: ['content'], request: NOTHING },
  fixes: { from: ['content', 'page'], request: v.strictObject({ draft: DraftSchema, findings: v.pipe(v.array(text), v.maxLength(1_000)) }) },
  decide: {
    from: ['content', 'page'],
    request: v.strictObject({
      draft: text,
      finding: text,
      words: text,
      decision: v.nullable(v.picklist(['not-a-patient', 'written-permission', 'never-flag', 'left-as-is'])),
    }),
  },
  count: { from: ['content'], request: v.strictObject({ rule: text, outcome: v.picklist(['shown', 'overridden', 'acted-on']) }) },
  'show-count': { from: ['content'], request: v.strictObject({ open: v.pipe(v.number(), v.integer(), v.minValue(0)) }) },
  'load-watching': { from: ['content'], request: NOTHING },
  'load-interface': { from: ['content'], request: NOTHING },
  'load-words': { from: ['content'], request: NOTHING },
  'read-model': { from: ['content'], request: NOTHING },
  'paste-text': { from: ['content'], request: v.strictObject({ text, expected: text }) },
  hints: { from: ['content'], request: NOTHING },
  'keep-profile': {
    from: ['content'],
    request: v.strictObject({
      site: v.picklist(SITES), account: v.optional(v.pipe(v.string(), v.maxLength(200))), line: v.pipe(v.string(), v.maxLength(2_000)),
    }),
  },
  'keep-post': { from: ['content'], request: v.strictObject({ draft: DraftSchema }) },
  'remember-page': { from: ['page'], request: v.strictObject({ tab: v.pipe(v.number(), v.integer(), v.minValue(0)) }) },
  remembered: { from: ['page'], request: NOTHING },
  'forget-remembered': { from: ['page'], request: v.strictObject({ id: v.nullable(name) }) },
  'open-options': { from: ['content', 'page'], request: NOTHING },
  'picture-look': { from: ['content', 'page'], request: v.strictObject({ id: name, file: v.blob(), name, draft: DraftSchema }) },
  'picture-redact': { from: ['content', 'page'], request: v.strictObject({ id: name, file: v.blob(), draft: DraftSchema, boxes, before }) },
  'picture-skip': { from: ['content', 'page'], request: v.strictObject({ id: name }) },
  'check-page': { from: ['page'], request: v.strictObject({ tab: number }) },
  'show-place': { from: ['page'], request: v.strictObject({ tab: number, place: v.strictObject({ before: text, words: text, after: text }) }) },
  'show-picture': { from: ['page'], request: v.strictObject({ tab: number, picture: number }) },
  'page-picture': { from: ['page'], request: v.strictObject({ tab: number, picture: number, id: name }) },
  'page-bytes': { from: ['content'], request: v.strictObject({ id: name, file: v.blob(), drawn: v.boolean() }) },
  'page-picture-stop': { from: ['page'], request: v.strictObject({ id: name }) },
  wish: {
    from: ['page'],
    request: v.strictObject({
      window: number,
      wish: v.variant('kind', [v.strictObject({ kind: v.literal('check-page'), tab: number }), v.strictObject({ kind: v.literal('draft'), text })]),
    }),
  },
  'panel-wish': { from: ['page'], request: v.strictObject({ window: number }) },
  library: { from: ['page'], request: v.strictObject({ wanted: v.optional(v.strictObject({ ids: v.array(name), own: v.array(text) })) }) },
  rules: { from: ['page'], request: NOTHING },
  'pack-run': { from: ['page'], request: v.strictObject({ text }) },
  'pack-text': { from: ['page'], request: v.strictObject({ id: name }) },
  example: { from: ['page'], request: v.strictObject({ text, strictness: v.picklist(STRICTNESSES) }) },
} as const satisfies Record<keyof ToBackground, { from: readonly Sender[]; request: v.GenericSchema }>;
