import { isQuoted } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { isAsked, isSupposed } from './asked.ts';
import { isDebunked } from './debunked.ts';
import { isDenied, isOfAnother } from './denied.ts';
import type { Hit, Hits } from './hits.ts';
import { cues, hitsOf, placeOf } from './place.ts';
import { isReported } from './reported.ts';
import type { Wording } from './wording.ts';

const SHARED = cues('share');

/** True when a claim is made by the writer in earnest: neither quoted, denied, debunked, reported nor asked. */
export function isPutForward(reading: Reading, hits: Hits, standing: readonly Hit[], sought: Wording): boolean {
  const place = placeOf(standing);
  const span = { start: place.first.start, end: place.last.end };
  if (isQuoted(reading, span) && hitsOf(hits, SHARED).length === 0) return false;
  return !isDenied(reading, hits, place, sought) && !isOfAnother(reading, hits, place) && !isDebunked(reading, hits, place, sought) && !isReported(reading, hits, place)
    && !isSupposed(reading, place) && !isAsked(reading, hits, place);
}
