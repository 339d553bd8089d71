import type { Span } from '../draft/span.ts';
import { wholePhrase } from '../reading/whole-phrase.ts';
import type { Breach } from './rule.ts';

/** What a reading found, by its sort and its place. */
type Found = Span & { readonly kind: string };

/** What was found as a breach of its own kind. */
export function breachOf({ kind, start, end }: Found): Breach {
  return { kind, span: { start, end } };
}

/** What wordings found, quoted with the words that make it whole. Offsets as in `text`. */
export function phraseBreaches(text: string, found: readonly Found[]): readonly Breach[] {
  return found.map((one) => breachOf({ ...one, ...wholePhrase(text, one) }));
}

/** The first of what was found; for rules of which a draft gives one finding. */
export function firstBreach(found: readonly Found[]): readonly Breach[] {
  return found.slice(0, 1).map(breachOf);
}

/** The one thing that was found, or nothing. */
export function onlyBreach(found: Found | null): readonly Breach[] {
  return found === null ? [] : [breachOf(found)];
}
