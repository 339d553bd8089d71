import { overlaps, type Span } from '../../draft/span.ts';
import type { Certainty, Role } from '../detection.ts';
import { numberedIdentifiers } from '../detectors/numbered-identifiers.ts';
import { emails } from '../detectors/emails.ts';
import { places } from '../detectors/places.ts';
import { urls } from '../detectors/urls.ts';
import { STAND_INS } from '../lexicons/eponyms.ts';
import type { Reading } from '../reading.ts';
import { candidates } from './candidates.ts';
import { disguised } from './disguised.ts';
import { individualInView } from './individual.ts';
import { roleOf } from './roles.ts';
import { isClearGiven, nameWords } from './words.ts';

/** A person named in the text, without title or label, and whom the name stands for. */
export interface Mention extends Span {
  readonly role: Role;
  readonly certainty: Certainty;
  /** A handle names an account, not a person. */
  readonly isHandle?: boolean;
}

/** How much a role tells when the same name comes with several. */
const TELLING: Readonly<Record<Role, number>> = {
  'patient': 8, 'relative': 7, 'clinician': 6, 'poster': 5, 'author': 4, 'public-figure': 3, 'colleague': 2, 'unknown': 0,
};
/** Shortest word by which a name is known again, in letters. */
const SHORTEST = 3;

function named(reading: Reading): Mention[] {
  const words = reading.get(nameWords);
  const taken: readonly Span[] = [...reading.get(places), ...reading.get(emails), ...reading.get(urls)];
  const all = reading.get(candidates).filter((candidate) =>
    !(STAND_INS.has(candidate.words.map(({ key }) => key).join(' ')) && reading.get(numberedIdentifiers).length === 0)
    && ((candidate.title === 'clinician' && candidate.isPossessive) || !taken.some((span) => overlaps(span, candidate))));
  const roles = new Map<string, Role>();
  const found = all.map((candidate) => {
    const role = roleOf(reading, words, candidate);
    for (const { key } of candidate.words) {
      const known = roles.get(key);
      if (key.length >= SHORTEST && (known === undefined || TELLING[role] > TELLING[known])) roles.set(key, role);
    }
    const certainty: Certainty = candidate.title !== null || candidate.strength === 3 ? 'certain' : candidate.strength === 2 ? 'likely' : 'possible';
    return { start: candidate.start, end: candidate.end, role, certainty, words: candidate.words };
  });
  const again = words
    .filter((word) => roles.has(word.key) && (word.spelling !== 'lower' || (isClearGiven(word) && word.text.length > SHORTEST)) && !word.isNoName && !(word.isEnglish && word.isOpening)
      && ![...found, ...taken].some((span) => overlaps(span, word)))
    .map(({ start, end, key }): Mention => ({ start, end, role: roles.get(key)!, certainty: 'likely' }));
  const first = found.map(({ words: parts, ...mention }): Mention => ({
    ...mention,
    role: mention.role !== 'unknown' ? mention.role : parts.map(({ key }) => roles.get(key) ?? 'unknown').find((role) => role !== 'unknown') ?? 'unknown',
  }));
  return [...first, ...again];
}

/** Everybody named in the text, in reading order. A name that recurs has its most telling role where its own place tells none. */
export function mentions(reading: Reading): readonly Mention[] {
  const found = named(reading);
  const view = reading.get(individualInView);
  for (const { start, end, how, isPatient } of reading.get(disguised)) {
    if (found.some((other) => overlaps(other, { start, end }))) continue;
    found.push({ start, end, role: isPatient || view > 0 ? 'patient' : 'unknown', certainty: isPatient ? 'likely' : 'possible', ...(how === 'handle' && { isHandle: true }) });
  }
  return found.sort((a, b) => a.start - b.start);
}
