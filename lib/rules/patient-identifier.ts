import type { Span } from '../draft/span.ts';
import { overlaps } from '../draft/span.ts';
import type { Detection, IdentifierKind } from '../reading/detection.ts';
import { numberedIdentifiers } from '../reading/detectors/numbered-identifiers.ts';
import { places } from '../reading/detectors/places.ts';
import type { Place } from '../reading/detectors/places/place.ts';
import { wordsBeside } from '../reading/people/bare.ts';
import { bearingOf, isOfficeMailbox, isOwnPage, isPageOfSomebody, isPublicLine, isSomebodyNamed, subjectInView } from '../reading/people/bearing.ts';
import { inAStory } from '../reading/people/in-a-story.ts';
import { mentions, type Mention } from '../reading/people/mentions.ts';
import { isHistory, isIdlePlace, isInvented, isOwnIllness, isStoried } from '../reading/people/nobodys-record.ts';
import { writtenPermission } from '../reading/permission.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import type { Breach, Rule } from './rule.ts';

/**
 * How a detection is taken up: as a breach, as one that is unsure, as one where nothing beside it says whose it is, so that it stands only
 * in a text that tells a patient's story, or not at all.
 */
type Verdict = 'breach' | 'unsure' | 'weak' | 'none';

/** Kinds that are given out to one person each, so that they point at somebody wherever they stand. */
const PERSONAL: ReadonlySet<IdentifierKind> = new Set([
  'ssn', 'mrn', 'health-plan', 'national-id', 'account', 'licence', 'vehicle', 'device', 'biometric', 'other-id',
]);
const KIN = String.raw`mother|father|brother|sister|grand(?:mother|father|parent)|aunt|uncle|parents?|siblings?`;
const FAMILY_HISTORY = new RegExp(String.raw`\b(?:${KIN})\b[^.;]*\b(?:died|dead|deceased|passed|lived|death)\b`, 'i');
const ID_BEFORE = /(?<![\p{L}\p{N}])ID ?[:#]{0,2} ?#?$/iu;
/** Most words beside identifiers that leave a text a bare record of somebody, and beside a lone name or date ("Name: …"). */
const MOST_BESIDE = 3;
const MOST_BESIDE_ONE = 1;

/** A text that is hardly more than identifiers is about somebody; of a lone name or date that is believed only with less beside it. */
interface Bare {
  readonly isRecord: boolean;
  readonly isOfName: boolean;
  readonly isOfDate: boolean;
  /** Little beside a whole date, or nothing beside an address: perhaps somebody's. */
  readonly isOfFullDate: boolean;
  readonly isNothingElse: boolean;
}

const NOT_BARE: Bare = { isRecord: false, isOfName: false, isOfDate: false, isOfFullDate: false, isNothingElse: false };

function bareness(reading: Reading): Bare {
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

function aboutName(reading: Reading, { role }: Mention, { isOfName }: Bare): Verdict {
  if (role === 'patient' || role === 'relative' || role === 'clinician') return 'breach';
  if (role !== 'unknown') return 'none';
  return isOfName || reading.get(subjectInView) > 0 ? 'breach' : 'unsure';
}

function aboutPlace(reading: Reading, place: Place, { isRecord }: Bare): Verdict {
  const bearing = bearingOf(reading, place);
  if (bearing === 'patient') return 'breach';
  if (bearing !== 'untold') return 'none';
  if (reading.get(isSomebodyNamed)) return 'unsure';
  const isExact = place.sort === 'address' || place.sort === 'postcode';
  if (!isExact) return 'weak';
  return isRecord ? 'breach' : 'unsure';
}

/** How old a patient's kin grew, in a family history, leads to nobody. */
function isFamilyHistory(reading: Reading, { kind, start, end }: Detection): boolean {
  return kind === 'age-over-89' && FAMILY_HISTORY.test(reading.text.slice(sentenceAt(reading, start).start, end));
}

function aboutNumber(reading: Reading, number: Detection, bare: Bare): Verdict {
  const { kind, certainty } = number;
  const bearing = bearingOf(reading, number);
  const isBare = kind === 'date' ? bare.isOfDate : bare.isRecord;
  if (kind === 'age-over-89' && number.sort === 'of-somebody') return 'breach';
  if (bearing === 'poster' || isFamilyHistory(reading, number)) return 'none';
  if (PERSONAL.has(kind)) return bearing === 'patient' || isBare || certainty === 'certain' ? 'breach' : 'unsure';
  if (kind === 'url') {
    if (bearing === 'patient' && isOwnPage(reading, number)) return 'breach';
    return bare.isNothingElse || (bearing === 'untold' && isPageOfSomebody(reading, number)) ? 'unsure' : 'none';
  }
  if (bearing === 'patient') return 'breach';
  if (bearing === 'public') return 'none';
  if (isBare) return 'breach';
  if (kind === 'ip' && number.sort === 'local') return 'none';
  if (kind === 'email' && isOfficeMailbox(reading, number)) return 'none';
  if ((kind === 'phone' || kind === 'fax') && isPublicLine(reading, number)) return 'none';
  if (kind === 'date' && certainty === 'certain' && bare.isOfFullDate) return 'unsure';
  return (kind === 'date' || kind === 'age-over-89') && !reading.get(isSomebodyNamed) ? 'weak' : 'unsure';
}

/** A number that nothing but the word "ID" makes an identifier is marked together with it. */
function withLabel(reading: Reading, number: Detection): Span {
  if (number.kind !== 'mrn' && number.kind !== 'other-id') return number;
  const label = ID_BEFORE.exec(reading.text.slice(Math.max(0, number.start - 8), number.start));
  return label === null ? number : { start: number.start - label[0].length, end: number.end };
}

/** What a sentence tells of somebody together with the name. */
const BESIDE_A_NAME: ReadonlySet<IdentifierKind> = new Set(['name', 'location', 'date']);

/** Where the sentences stand that say in plain words whom they name. */
function plainSentences(reading: Reading): ReadonlySet<number> {
  return new Set(reading.get(mentions).filter(({ isPlain }) => isPlain).map(({ start }) => sentenceAt(reading, start).start));
}

function isToldPlainly(reading: Reading, start: number): boolean {
  const plain = reading.get(plainSentences);
  return plain.size > 0 && plain.has(sentenceAt(reading, start).start);
}

/** What identifies a patient or somebody of theirs, in the order of the text; with it, what does so only if it is a patient's story. */
function detailsInView(reading: Reading): readonly Breach[] {
  if (reading.get(isInvented) || reading.get(isOwnIllness) || reading.get(isHistory)) return [];
  const bare = bareness(reading);
  const placed = reading.get(places);
  const found: Breach[] = [];
  const add = (verdict: Verdict, kind: IdentifierKind, { start, end }: Span, data: Breach['data'], isOrigin = false) => {
    const doubt = { ...(verdict === 'unsure' && { unsure: true }), ...(verdict === 'weak' && { weak: true }) };
    const plain = verdict === 'breach' && BESIDE_A_NAME.has(kind) && (isOrigin || isToldPlainly(reading, start));
    if (verdict !== 'none') found.push({ kind, span: { start, end }, ...(data && { data }), ...doubt, ...(plain && { plain }) });
  };
  for (const mention of reading.get(mentions)) {
    if (isStoried(reading, mention)) continue;
    add(aboutName(reading, mention, bare), mention.isHandle ? 'other-id' : 'name', mention, { role: mention.role });
  }
  for (const place of placed) {
    if (place.sort === 'bed' && isIdlePlace(reading, place)) continue;
    add(aboutPlace(reading, place, bare), place.sort === 'employer' ? 'name' : 'location', place, { sort: place.sort }, place.isOrigin);
  }
  for (const number of reading.get(numberedIdentifiers)) {
    if (number.certainty === 'possible' && placed.some((place) => overlaps(place, number))) continue;
    add(aboutNumber(reading, number, bare), number.kind, withLabel(reading, number), number.sort === undefined ? undefined : { sort: number.sort });
  }
  for (const clue of reading.get(inAStory)) {
    const isTaken = found.some(({ span }) => span !== null && overlaps(span, clue));
    if (!isTaken && !isStoried(reading, clue)) add('weak', clue.kind, clue, undefined);
  }
  found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return reading.get(writtenPermission) ? found.map((breach): Breach => ({ ...breach, allowances: ['written-consent'] })) : found;
}

/** What identifies a patient or somebody of theirs by what stands beside it, in the order of the text. */
export function patientsDetails(reading: Reading): readonly Breach[] {
  return reading.get(detailsInView).filter(({ weak }) => !weak);
}

/**
 * Any of the eighteen Safe Harbor identifiers (45 CFR 164.514(b)(2)(i)) of a patient, a relative, an employer or a household
 * member, and the name of a clinician who treats or refers that patient. A name of which one can't tell whose it is stays unsure.
 */
export const patientIdentifier: Rule = { id: 'patient-identifier', evaluate: (reading) => reading.get(detailsInView) };
