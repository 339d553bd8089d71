import { overlaps, type Span } from '../../draft/span.ts';
import type { Detection, Role } from '../detection.ts';
import { emails } from '../detectors/emails.ts';
import { places } from '../detectors/places.ts';
import { urls } from '../detectors/urls.ts';
import type { Reading } from '../reading.ts';
import { candidates } from './candidates.ts';
import { roleOf } from './roles.ts';
import { nameWords } from './words.ts';

/** A person named in the text, without title or label, and whom the name stands for. */
export interface Mention extends Span {
  readonly role: Role;
  readonly certainty: Detection['certainty'];
}

/** Everybody named in the text, in reading order. A name that recurs has its most telling role everywhere. */
export function mentions(reading: Reading): readonly Mention[] {
  const words = reading.get(nameWords);
  const taken: readonly Span[] = [...reading.get(places), ...reading.get(emails), ...reading.get(urls)];
  return reading.get(candidates)
    .filter((candidate) => !taken.some((span) => overlaps(span, candidate)))
    .map((candidate) => ({
      start: candidate.start,
      end: candidate.end,
      role: roleOf(reading, words, candidate),
      certainty: candidate.title !== null || candidate.strength === 3 ? 'certain' as const : candidate.strength === 2 ? 'likely' as const : 'possible' as const,
    }));
}
