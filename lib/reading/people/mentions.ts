import { overlaps, type Span } from '../../draft/span.ts';
import type { Certainty, Role } from '../detection.ts';
import { emails } from '../detectors/emails.ts';
import { numberedIdentifiers } from '../detectors/numbered-identifiers.ts';
import { places } from '../detectors/places.ts';
import { urls } from '../detectors/urls.ts';
import { STAND_INS } from '../lexicons/eponyms.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { candidates } from './candidates.ts';
import { calledUpon } from './called-upon.ts';
import { disguised } from './disguised.ts';
import { individualInView } from './individual.ts';
import { roleOf } from './roles.ts';
import { isClearGiven, nameWords, type NameWord } from './words.ts';

/** A person named in the text, without title or label, and whom the name stands for. */
export interface Mention extends Span {
  readonly role: Role;
  readonly certainty: Certainty;
  /** The words right beside it say that it is a patient or one of a patient's: "her son Marcus", "a 74-year-old, Anna Patterson". */
  readonly isPlain?: boolean;
  /** A handle names an account, not a person. */
  readonly isHandle?: boolean;
}

/** How much a role tells when the same name comes with several. */
const TELLING: Readonly<Record<Role, number>> = {
  'patient': 8, 'relative': 7, 'clinician': 6, 'poster': 5, 'author': 4, 'public-figure': 3, 'colleague': 2, 'unknown': 0,
};
/** Shortest word by which a name is known again, in letters. */
const SHORTEST = 3;

/** What says whose a name is, right beside it. */
const PLAIN_CUES = ['age', 'patient', 'relation', 'naming'] as const;

function isPlain({ cues, title }: Candidate, role: Role): boolean {
  const isTold = PLAIN_CUES.some((cue) => cues.has(cue)) || (title === null && cues.has('apposition'));
  return (role === 'patient' || role === 'relative') && isTold;
}

function certaintyOf({ title, strength }: Candidate): Certainty {
  if (title !== null || strength === 3) return 'certain';
  return strength === 2 ? 'likely' : 'possible';
}

/** "John Doe" is nobody, unless a number or date stands with it. */
function isStandIn(reading: Reading, { words, from }: Candidate): boolean {
  const [first, second] = reading.get(nameWords).slice(from);
  return words.length <= 2 && STAND_INS.has(`${first?.key}_${second?.key}`) && reading.get(numberedIdentifiers).length === 0;
}

/** The same name again, also where nothing else tells that it is one. */
function again(words: readonly NameWord[], roles: ReadonlyMap<string, Role>, taken: readonly Span[]): Mention[] {
  return words
    .filter((word) => roles.has(word.key) && !word.isNoName && !(word.isEnglish && word.isOpening))
    .filter((word) => word.spelling !== 'lower' || (isClearGiven(word) && word.text.length > SHORTEST))
    .filter((word) => !taken.some((span) => overlaps(span, word)))
    .map(({ start, end, key }) => ({ start, end, role: roles.get(key)!, certainty: 'likely' }));
}

function named(reading: Reading): Mention[] {
  const words = reading.get(nameWords);
  // "5 Mei" is a day, though Mei is a name.
  const days = reading.get(numberedIdentifiers).filter(({ kind }) => kind === 'date');
  const taken: readonly Span[] = [...reading.get(places), ...reading.get(emails), ...reading.get(urls), ...days];
  const people = reading.get(candidates).filter((candidate) => {
    const isOffice = candidate.title === 'clinician' && candidate.isPossessive;
    return !isStandIn(reading, candidate) && (isOffice || !taken.some((span) => overlaps(span, candidate)));
  });
  const roles = new Map<string, Role>();
  let before: { readonly to: number; readonly role: Role } | null = null;
  const found = people.map((candidate) => {
    const own = roleOf(reading, words, candidate);
    const isBeside = before !== null && candidate.from - before.to <= 2 && candidate.strength < 3;
    const role: Role = own === 'unknown' && isBeside ? before!.role : own;
    before = { to: candidate.to, role };
    for (const { key } of candidate.words) {
      const known = roles.get(key);
      if (key.length >= SHORTEST && (known === undefined || TELLING[role] > TELLING[known])) roles.set(key, role);
    }
    return { candidate, role };
  });
  const first = found.map(({ candidate, role }): Mention => {
    const elsewhere = candidate.words.map(({ key }) => roles.get(key) ?? 'unknown').find((other) => other !== 'unknown');
    return {
      start: candidate.start, end: candidate.end, role: role === 'unknown' ? elsewhere ?? role : role, certainty: certaintyOf(candidate),
      ...(isPlain(candidate, role) && { isPlain: true }),
    };
  });
  return [...first, ...again(words, roles, [...first, ...taken])];
}

/** Everybody named in the text, in reading order. A name that recurs has its most telling role where its own place tells none. */
export function mentions(reading: Reading): readonly Mention[] {
  const found = named(reading);
  const isCare = reading.get(individualInView) > 0;
  for (const { start, end, how, isPatient } of reading.get(disguised)) {
    if (found.some((other) => overlaps(other, { start, end }))) continue;
    const role = isPatient || isCare ? 'patient' : 'unknown';
    found.push({ start, end, role, certainty: isPatient ? 'likely' : 'possible', ...(how === 'handle' && { isHandle: true }) });
  }
  for (const { start, end, isPatient } of reading.get(calledUpon)) {
    if (!isPatient || found.some((other) => overlaps(other, { start, end }))) continue;
    found.push({ start, end, role: 'patient', certainty: 'likely' });
  }
  return found.sort((a, b) => a.start - b.start);
}
