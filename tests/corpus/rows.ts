import { globSync, readFileSync } from 'node:fs';
import { parseDraft, type Draft } from '../../lib/draft/draft.ts';
import type { Span } from '../../lib/draft/span.ts';

/** An identifier that stands in a draft, in words. */
export interface LabelledSpan {
  /** "NAME", "DATE", "MRN" and so on. */
  readonly kind: string;
  readonly value: string;
}

/** A labelled draft. `own` drafts are what rules were tuned and models trained on; `blind` ones were written from the clauses alone. */
export interface Row {
  readonly id: string;
  readonly rule: string;
  /** Whether the draft breaks `rule`. */
  readonly expect: boolean;
  readonly text: string;
  /** Other rules it breaks. */
  readonly also?: readonly string[];
  /** Rules that a fair reader may take it to break or not. */
  readonly unsure?: readonly string[];
  readonly site?: string;
  readonly surface?: string;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly spans?: readonly LabelledSpan[];
}

/** The rows of all files that a pattern names, below this folder. */
export function rowsOf(pattern: string): Row[] {
  const root = import.meta.dirname;
  return globSync(pattern, { cwd: root }).sort().flatMap((file) =>
    readFileSync(`${root}/${file}`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row));
}

/** Whose way of writing it is in: its id without the number. */
export function voiceOf({ id }: Row): string {
  return id.replace(/-?\d+$/, '');
}

/** Every place where words stand in a text, in UTF-16 units. */
export function placesOf(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push({ start: at, end: at + words.length });
  return found;
}

/** True when the draft is labelled as breaking a rule. */
export function breaks(row: Row, rule: string): boolean {
  return (row.rule === rule && row.expect) || (row.also?.includes(rule) ?? false);
}

/**
 * The draft of a row.
 * @throws Error when a field does not fit.
 */
export function draftOf({ id, text, site = 'x', surface, context = {} }: Row): Draft {
  return parseDraft({ id, text, site, surface: surface ?? (context['replyTo'] ? 'reply' : 'post'), ...context });
}
