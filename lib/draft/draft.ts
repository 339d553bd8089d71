import * as v from 'valibot';

/** Where a draft is written. `web` is any other page. */
export const SITES = ['x', 'facebook', 'linkedin', 'web'] as const;
export type Site = (typeof SITES)[number];

/** The kinds of box a draft is written in. */
export const SURFACES = ['post', 'reply', 'quote', 'comment', 'message', 'article', 'page', 'profile', 'alt-text', 'poll'] as const;
export type Surface = (typeof SURFACES)[number];

export const AUDIENCES = ['public', 'connections', 'group', 'private'] as const;

/**
 * A written permission of the patient for social media. `none` when the person said there is none;
 * a spoken yes is no permission.
 */
const CONSENTS = ['written', 'none'] as const;

const text = v.string();
const numbers = v.array(v.number());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What is attached. `facts` is what was learnt by looking at it (`PictureFactsSchema`); a picture without them counts as not checked. */
const AttachmentSchema = v.object({
  type: v.picklist(['image', 'video', 'file']),
  name: v.optional(text),
  facts: v.optional(v.record(v.string(), v.unknown())),
});

/**
 * What is about to be posted, as plain data. It crosses from the composer to the background and is
 * what `npm run check` reads, so it is validated at both doors. Offsets into `text` are UTF-16 units.
 */
export const DraftSchema = v.object({
  /** Names the draft while it is being written; a new post is a new id. */
  id: v.union([text, v.pipe(v.number(), v.transform(String))]),
  /** Counts up with each change of the text, so that a late answer can be told from a fresh one. */
  revision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  site: v.optional(v.picklist(SITES), 'web'),
  surface: v.optional(v.picklist(SURFACES), 'post'),
  text,
  /** The text of the post that is answered. */
  replyTo: v.optional(text),
  /** Earlier parts of the thread, oldest first. */
  thread: v.optional(v.array(text)),
  /**
   * What other posts of the day about the same case tell besides: for each clue the share of people who fit it, from and to, 0 to 1. Only
   * for those who turned this on; no words are kept.
   */
  elsewhere: v.optional(v.array(v.tuple([share, share]))),
  /** The poster's profile line, as the site shows it. */
  profile: v.optional(text),
  /** The poster told on the options page that their profiles say that the views are their own. */
  profileDisclaims: v.optional(v.boolean()),
  /** Who wrote it, where that is somebody else: a post that stands on the person's own page. Nothing but `page-review` is asked of it. */
  author: v.optional(text),
  /** The handle that posts. */
  account: v.optional(text),
  /** Where the poster works or studies, as set on the options page. */
  affiliation: v.optional(text),
  /** The poster's role there ("resident", "medical student"). */
  role: v.optional(text),
  mentions: v.optional(v.array(text)),
  /** Who will see it; absent when the page does not say. */
  audience: v.optional(v.picklist(AUDIENCES)),
  /** How sure that is: `stated` by the page's own control, or `guessed` from what else the page shows. */
  audienceSure: v.optional(v.picklist(['stated', 'guessed'])),
  /**
   * Texts that the person handed over as read. Where their words were not kept, `text` is the title alone, `print` has a number for each run
   * of words (lib/reading/sources/shingles.ts), and `terms` one for each word that tells what the text is about.
   */
  recentlyRead: v.optional(v.array(v.object({ text, url: v.optional(text), print: v.optional(numbers), terms: v.optional(numbers) }))),
  ownPosts: v.optional(v.array(text)),
  /** Own posts whose words were not kept: for each post a number for every few words in a row (lib/reading/sources/repeated.ts). */
  ownPrints: v.optional(v.array(numbers)),
  consent: v.optional(v.picklist(CONSENTS)),
  workHours: v.optional(v.unknown()),
  /** Local time of writing, ISO 8601. */
  at: v.optional(text),
  attachments: v.optional(v.array(AttachmentSchema)),
});

export type Draft = v.InferOutput<typeof DraftSchema>;
export type Attachment = v.InferOutput<typeof AttachmentSchema>;

/**
 * Reads a draft from outside (a message, a line of JSON).
 * @throws Error with one plain sentence that names the first field that does not fit.
 */
export function parseDraft(input: unknown): Draft {
  const result = v.safeParse(DraftSchema, input);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const field = v.getDotPath(issue) ?? 'draft';
  throw new Error(`${field}: ${issue.message}`);
}
