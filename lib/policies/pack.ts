import * as v from 'valibot';
import { ALLOWANCES } from '../draft/allowances.ts';
import { DraftSchema } from '../draft/draft.ts';

/** How strongly a clause asks, quietest last. */
const FORCES = ['must', 'should', 'may'] as const;

/** When the wording of a disclaimer is due: wherever the affiliation shows, or on articles about health or medicine. */
const DISCLAIMER_DUE = ['affiliation', 'health-article'] as const;

const words = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
const list = <T extends v.GenericSchema>(item: T) => v.array(item, 'must be a list');
const slug = v.pipe(words, v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'must be small letters, digits, hyphens'));
const clauseId = v.pipe(words, v.regex(/^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/, 'must be letters, digits, dots and hyphens'));
const day = v.pipe(words, v.isoDate('must be a day written as 2026-01-31'));
const host = v.pipe(words, v.regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'must be a host such as example.org'));

/**
 * The moment at which a guide is shown: in the policy library alone, when a post is held, when a picture is attached, beside
 * a finding of its own pack, when the post that is answered has findings of its own, when a post is out already, or beside findings of
 * certain rules.
 */
const MomentSchema = v.union([
  v.picklist(['library', 'held', 'image-attached', 'pack-finding', 'answered-finding', 'after-posting']),
  v.strictObject({ findings: list(words) }),
], 'must be a moment that is known');

const UnlessSchema = v.strictObject({
  /** The exception in a sentence, as the card shows it. */
  says: words,
  allows: v.optional(list(v.picklist(ALLOWANCES, 'is no exception that is known')), []),
});

interface RuleUse {
  id: string;
  kinds?: string[] | undefined;
  terms: string[];
}

/** A rule that a clause switches on; a bare id when the clause narrows nothing and adds no words of its own. */
const RuleUseSchema = v.union([
  v.pipe(words, v.transform((id): RuleUse => ({ id, terms: [] }))),
  v.strictObject({
    id: words,
    /** The kinds of finding the clause speaks of ("mrn"); all of them when absent. */
    kinds: v.optional(list(words)),
    /** Literal words and phrases, matched whole and without regard to case; never a pattern. */
    terms: v.optional(list(words), []),
  }),
], 'must be a rule\'s name, or a rule with its terms');

const ClauseSchema = v.strictObject({
  id: clauseId,
  /** As the document itself names it, shown after the pack's name: "3", "c.ii". */
  label: words,
  gist: words,
  /** `check`: the draft is checked. `context`: where, when or to whom it is posted. `guide`: shown, nothing to detect. */
  kind: v.picklist(['check', 'context', 'guide'], 'must be check, context or guide'),
  rules: v.optional(list(RuleUseSchema), []),
  force: v.optional(v.picklist(FORCES, 'must be must, should or may'), 'must'),
  /** Hosts whose own pages the clause governs; everywhere when absent. */
  where: v.optional(list(host), []),
  unless: v.optional(UnlessSchema),
  /** When a clause that can't be checked is shown. */
  when: v.optional(list(MomentSchema)),
  /** Ids among the pack's contacts. */
  contacts: v.optional(list(slug), []),
  /** Id among the pack's disclaimers. */
  disclaimer: v.optional(slug),
  /** What the clause reaches, when that is more than its gist says. */
  appliesTo: v.optional(words),
  /** How the document prints the clause, when that differs from the label. */
  titleInSource: v.optional(words),
});

/** An example draft: a draft without the id and revision it would have in a composer. */
const ExampleDraftSchema = v.strictObject(v.omit(DraftSchema, ['id', 'revision']).entries);

const ExampleSchema = v.strictObject({
  rule: words,
  /** The finding's kind, where a rule finds several and this example stands for one. */
  kind: v.optional(words),
  /** The host the draft is written on; none when absent. */
  host: v.optional(host),
  draft: ExampleDraftSchema,
});

/** A pack: one policy as data that a compliance officer can read and write. */
export const PackSchema = v.strictObject({
  id: slug,
  /** Short, as cards and lists show it: "Mount Sinai". */
  name: words,
  title: words,
  /** The language that gists and the rest are written in, BCP 47. */
  language: v.optional(words, 'en'),
  issuer: words,
  version: v.pipe(words, v.regex(/^\d+\.\d+\.\d+$/, 'must be three numbers such as 1.0.0')),
  source: v.strictObject({
    title: words,
    /** The day the document bears; null when it bears none. */
    date: v.nullable(day),
    address: v.optional(words),
  }),
  reviewedOn: day,
  reviewBy: day,
  /** Says that the institution has not endorsed this. */
  endorsement: words,
  /** The institution the pack speaks for, when a person can be affiliated with it. Handles without "@". */
  institution: v.optional(v.strictObject({ names: list(words), handles: list(words), domains: list(host) })),
  contacts: v.optional(list(v.strictObject({
    id: slug, name: words, phone: v.optional(words), email: v.optional(words), web: v.optional(words),
  })), []),
  disclaimers: v.optional(list(v.strictObject({
    id: slug,
    text: words,
    /** BCP 47. */
    language: words,
    /** True when the document prescribes these very words; false when it accepts them. */
    prescribed: v.boolean('must be true or false'),
    due: v.picklist(DISCLAIMER_DUE, 'must be affiliation or health-article'),
  })), []),
  /** An exception of the whole policy; it holds for every clause without one of its own. */
  unless: v.optional(UnlessSchema),
  clauses: v.pipe(list(ClauseSchema), v.minLength(1, 'must hold at least one clause')),
  examples: v.strictObject({ flags: list(ExampleSchema), passes: list(ExampleSchema) }),
});

export type Pack = v.InferOutput<typeof PackSchema>;
export type PackClause = Pack['clauses'][number];
export type Moment = v.InferOutput<typeof MomentSchema>;
export type PackExample = Pack['examples']['flags'][number];
