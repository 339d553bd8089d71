import type { Span } from '../../draft/span.ts';
import { SpanSet } from '../../draft/span-set.ts';
import { numberedIdentifiers } from '../detectors/numbered-identifiers.ts';
import { places } from '../detectors/places.ts';
import type { Reading } from '../reading.ts';
import { tokens } from '../tokens.ts';
import { mentions } from './mentions.ts';

/** The most words beside identifiers that are counted. */
const MOST_OTHERS = 4;

/**
 * How many words stand beside the identifiers of a text that is hardly more than these, as pasted from a list or a wristband and so
 * about somebody; null when there are more, or no identifier.
 */
function wordsBeside(reading: Reading, identifiers: readonly Span[]): number | null {
  let others = 0;
  const known = new SpanSet(identifiers);
  for (const token of reading.get(tokens)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    if (known.meets(token)) continue;
    others += 1;
    if (others > MOST_OTHERS) return null;
  }
  return identifiers.length > 0 ? others : null;
}

/** Most words beside identifiers that leave a text a bare record of somebody, and beside a lone name or date ("Name: …"). */
const MOST_BESIDE = 3;
const MOST_BESIDE_ONE = 1;

/** A text that is hardly more than identifiers is about somebody; of a lone name or date that is believed only with less beside it. */
export interface Bare {
  readonly isRecord: boolean;
  readonly isOfName: boolean;
  readonly isOfDate: boolean;
  /** Little beside a whole date, or nothing beside an address: perhaps somebody's. */
  readonly isOfFullDate: boolean;
  readonly isNothingElse: boolean;
}

const NOT_BARE: Bare = { isRecord: false, isOfName: false, isOfDate: false, isOfFullDate: false, isNothingElse: false };

/** How far the text is a bare record of somebody. */
export function bareness(reading: Reading): Bare {
  const people = reading.get(mentions);
  const others = [...reading.get(places), ...reading.get(numberedIdentifiers)];
  const beside = wordsBeside(reading, [...people, ...others]);
  if (beside === null) return NOT_BARE;
  if (beside > MOST_BESIDE) return { ...NOT_BARE, isOfFullDate: true };
  const isShort = beside <= MOST_BESIDE_ONE;
  return {
    isRecord: true, isOfName: isShort || others.length > 0, isOfDate: isShort || people.length > 0, isOfFullDate: true, isNothingElse: beside === 0,
  };
}
