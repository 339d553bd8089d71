import type { Span } from '../draft/span.ts';
import type { Cells } from './cells.ts';
import type { Ages, Sex } from './group.ts';
import type { Range } from './range.ts';

/** What a clue is about. */
const CLUE_KINDS = [
  'age',
  'sex',
  'place',
  'time',
  'condition',
  'procedure',
  'occupation',
  'kin',
  'ethnicity',
  'religion',
  'event',
  'outcome',
  'one-of-a-kind',
  'detail',
] as const;
export type ClueKind = (typeof CLUE_KINDS)[number];

/**
 * Where the words of a clue stand: in the draft, an earlier part of its thread, the answered post, or what is known of
 * the poster.
 */
export type ClueSource = 'draft' | 'thread' | 'answered' | 'profile' | 'affiliation';

/** What a clue says of the person, as the estimate takes it. A clue may say several things: "boy" gives sex and age. */
export type Fact =
  | { readonly says: 'age'; readonly ages: Ages }
  | { readonly says: 'sex'; readonly sex: Sex }
  /** Lives here, or is cared for by a house that so many persons go to. */
  | { readonly says: 'place'; readonly persons: Range; readonly country: string }
  /** Was seen within so many days. */
  | { readonly says: 'window'; readonly days: Range }
  /** Was cared for in such a setting: how many times a year a person is, on average. */
  | { readonly says: 'care'; readonly yearly: Range }
  /**
   * Something befell the person: how many it befalls, per person and year; `relative` to that in each cell, all 1 when
   * absent.
   */
  | { readonly says: 'befell'; readonly yearly: Range; readonly relative?: Cells }
  /** The person has or is something that lasts: how many do, per person; `relative` as above. */
  | { readonly says: 'lasts'; readonly share: Range; readonly relative?: Cells }
  /** A trait that has nothing to do with illness: the share of people who have it. */
  | { readonly says: 'trait'; readonly share: Range }
  /** Belongs to something that so few persons belong to: a crash in the news, the office of mayor. */
  | { readonly says: 'one-of'; readonly persons: Range };

/** A clue in one text, before it is known which text of the draft that is. */
export interface Found extends Span {
  readonly kind: ClueKind;
  readonly facts: readonly Fact[];
}

/** Words that narrow who the described person can be. */
export interface Clue {
  readonly kind: ClueKind;
  readonly source: ClueSource;
  /** Offsets in `reading.text` of the draft; null for words that stand elsewhere. */
  readonly span: Span | null;
  readonly words: string;
  readonly facts: readonly Fact[];
}
