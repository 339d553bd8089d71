import type { Span } from '../draft/span.ts';
import { overlaps } from '../draft/span.ts';
import { BY_CONTEXT, type Detection, type IdentifierKind, type Role } from '../reading/detection.ts';
import { numberedIdentifiers } from '../reading/detectors/numbered-identifiers.ts';
import { places } from '../reading/detectors/places.ts';
import { secrets } from '../reading/detectors/secrets.ts';
import type { Place } from '../reading/detectors/places/place.ts';
import { isWholeAddress } from '../reading/detectors/places/whole-address.ts';
import { isUncared } from '../reading/models/uncared.ts';
import { bareness, type Bare } from '../reading/people/bare.ts';
import { bearingOf, isOfficeMailbox, isOpenToAll, isOwnPage, isPageOfSomebody, isPublicLine, isSomebodyNamed, subjectInView } from '../reading/people/bearing.ts';
import { inAStory } from '../reading/people/in-a-story.ts';
import { isOfOwnLife } from '../reading/people/own-life.ts';
import { mentions, type Mention } from '../reading/people/mentions.ts';
import { isHistory, isIdlePlace, isInvented, isOwnIllness, isStoried } from '../reading/people/nobodys-record.ts';
import { isRecorded } from '../reading/people/recorded.ts';
import { heldTogether, type Detail } from '../reading/people/together.ts';
import { writtenPermission } from '../reading/patients/permission.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import { fieldWords } from '../reading/turning/field.ts';
import type { Breach, Rule } from './rule.ts';

/**
 * How a detection is taken up: as a breach, as one that is unsure, as one that is unsure but leads to somebody whoever that is, as one where
 * nothing beside it says whose it is, so that it stands only in a text that tells a patient's story, or not at all.
 */
type Verdict = 'breach' | 'unsure' | 'somebodys' | 'weak' | 'none';

/** Kinds that are given out to one person each, so that they point at somebody wherever they stand. */
const PERSONAL: ReadonlySet<IdentifierKind> = new Set([
  'ssn', 'mrn', 'health-plan', 'national-id', 'account', 'licence', 'vehicle', 'device', 'biometric', 'other-id',
]);
const KIN = String.raw`mother|father|brother|sister|grand(?:mother|father|parent)|aunt|uncle|parents?|siblings?`;
const FAMILY_HISTORY = new RegExp(String.raw`\b(?:${KIN})\b[^.;]*\b(?:died|dead|deceased|passed|lived|death)\b`, 'i');
const ID_BEFORE = /(?<![\p{L}\p{N}])ID ?[:#]{0,2} ?#?$/iu;
function aboutName(reading: Reading, mention: Mention, { isOfName }: Bare): Verdict {
  const { role } = mention;
  if (role === 'patient' || role === 'relative' || role === 'clinician') return 'breach';
  if (role !== 'unknown') return 'none';
  if (isOfName || reading.get(subjectInView) > 0) return 'breach';
  return isRecorded(reading, mention) ? 'somebodys' : 'unsure';
}

/** Between a name and where that person lives: "Ana Diaz, 14 Mill Lane", "Mrs Kaur of 12 Fern Close". */
const LIVES_AT = /^(?:,|\s?[(–-]|\s(?:of|at|from|who lives at))\s?$/i;
/** Whose address is an office's or everybody's. */
const NOT_AT_HOME: ReadonlySet<Role> = new Set(['clinician', 'colleague', 'author', 'public-figure', 'poster']);

/** A whole address right behind the name of a private person. */
function isHomeOfNamed(reading: Reading, place: Place): boolean {
  return isWholeAddress(reading, place)
    && reading.get(mentions).some(({ end, role }) => !NOT_AT_HOME.has(role) && end < place.start && LIVES_AT.test(reading.text.slice(end, place.start)));
}

function aboutPlace(reading: Reading, place: Place, { isRecord }: Bare): Verdict {
  const bearing = bearingOf(reading, place);
  const isExact = place.sort === 'address' || place.sort === 'postcode';
  if (bearing === 'patient') return 'breach';
  if (bearing === 'public' && isHomeOfNamed(reading, place)) return 'somebodys';
  if (bearing !== 'untold') return 'none';
  const isOpen = isOpenToAll(reading, place);
  const isHome = isWholeAddress(reading, place) && !isOpen;
  if (reading.get(isSomebodyNamed)) return isHome ? 'somebodys' : 'unsure';
  if (!isExact) return 'weak';
  if (isRecord) return 'breach';
  if (isOpen) return 'weak';
  return isHome ? 'somebodys' : 'unsure';
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
  if (kind === 'email' && isOfficeMailbox(reading, number)) return 'none';
  if (bearing === 'patient') return 'breach';
  if (bearing === 'public') return 'none';
  const isLine = (kind === 'phone' || kind === 'fax') && isPublicLine(reading, number);
  if (isLine && (!isBare || reading.get(mentions).length === 0)) return 'none';
  if (isBare) return 'breach';
  if (kind === 'ip' && number.sort === 'local') return 'none';
  if (kind === 'date' && certainty === 'certain' && bare.isOfFullDate) return bare.isRecord ? 'somebodys' : 'unsure';
  return (kind === 'date' || kind === 'age-over-89') && !reading.get(isSomebodyNamed) ? 'weak' : 'unsure';
}

/** A number that nothing but the word "ID" makes an identifier is marked together with it. */
function withLabel(reading: Reading, number: Detection): Span {
  if (number.kind !== 'mrn' && number.kind !== 'other-id') return number;
  const label = ID_BEFORE.exec(reading.text.slice(Math.max(0, number.start - 8), number.start));
  return label === null ? number : { start: number.start - label[0].length, end: number.end };
}

/** Sorts of place and date that are one house or one day. */
const EXACT: ReadonlySet<string> = new Set(['address', 'postcode', 'facility', 'full', 'birth']);

/** Where the sentences stand that say in plain words whom they name. */
function plainSentences(reading: Reading): ReadonlySet<number> {
  return new Set(reading.get(mentions).filter(({ isPlain }) => isPlain).map(({ start }) => sentenceAt(reading, start).start));
}

function isToldPlainly(reading: Reading, start: number): boolean {
  const plain = reading.get(plainSentences);
  return plain.size > 0 && plain.has(sentenceAt(reading, start).start);
}

/**
 * "Freya (6) has packed 41 teddies": what is told of somebody at home may be told of a patient too, so that it is listed, no more. A bare record
 * is no talk of home, and of an accident told in one line ("Kai (2) swallowed a battery") no word has to be of care.
 */
function isOfEverydayLife(reading: Reading, kind: IdentifierKind, sort: string | number | undefined, bare: Bare): boolean {
  if (!BY_CONTEXT.has(kind) || bare.isRecord || bare.isOfName || bare.isOfDate || !reading.get(isUncared)) return false;
  return kind === 'location' ? sort !== 'address' && sort !== 'postcode' : reading.get(fieldWords).size > 0;
}

/** The detail as it is weighed beside the others. In a bare record every line of an address counts. */
function detailOf(verdict: Verdict, kind: IdentifierKind, span: Span, sort: string | number | undefined, { isRecord }: Bare): Detail {
  const isAddress = sort === 'address' || sort === 'postcode';
  return {
    ...span, kind, isAddress,
    isOfPatient: verdict === 'breach',
    isExact: !BY_CONTEXT.has(kind) || EXACT.has(String(sort)),
    isWhole: isAddress && (verdict === 'somebodys' || (verdict === 'breach' && isRecord)),
  };
}

/** True of a text about nobody alive, or about the writer in the bed. */
function isOfNoPatient(reading: Reading): boolean {
  return reading.get(isInvented) || reading.get(isOwnIllness) || reading.get(isHistory);
}

/** What identifies a patient or somebody of theirs, in the order of the text; with it, what does so only if it is a patient's story. */
function detailsInView(reading: Reading): readonly Breach[] {
  if (reading.get(isOfNoPatient)) return [];
  const bare = reading.get(bareness);
  const placed = reading.get(places);
  const found: (Breach & { readonly span: Span })[] = [];
  const details: Detail[] = [];
  const add = (heard: Verdict, kind: IdentifierKind, { start, end }: Span, data: Breach['data'], isOrigin = false) => {
    if (heard === 'none') return;
    const verdict = heard === 'breach' && isOfEverydayLife(reading, kind, data?.['sort'], bare) ? 'unsure' : heard;
    const isUnsure = verdict === 'unsure' || verdict === 'somebodys';
    const doubt = { ...(isUnsure && { unsure: true }), ...(verdict === 'weak' && { weak: true }), ...(verdict === 'somebodys' && { held: true }) };
    const plain = verdict === 'breach' && BY_CONTEXT.has(kind) && (isOrigin || isToldPlainly(reading, start));
    found.push({ kind, span: { start, end }, ...(data && { data }), ...doubt, ...(plain && { plain }) });
    details.push(detailOf(verdict, kind, { start, end }, data?.['sort'], bare));
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
    if (number.kind === 'email' && reading.get(secrets).some((secret) => overlaps(secret, number))) continue;
    add(aboutNumber(reading, number, bare), number.kind, withLabel(reading, number), number.sort === undefined ? undefined : { sort: number.sort });
  }
  for (const clue of reading.get(isOfOwnLife) ? [] : reading.get(inAStory)) {
    const isTaken = found.some(({ span }) => overlaps(span, clue));
    if (!isTaken && !isStoried(reading, clue)) add('weak', clue.kind, clue, undefined);
  }
  const held = heldTogether(reading, details);
  const allowances: Pick<Breach, 'allowances'> = reading.get(writtenPermission) ? { allowances: ['written-consent'] } : {};
  return found
    .map((breach, at) => ({ ...breach, ...(held[at] && !breach.weak && { held: true }), ...allowances }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** What identifies a patient or somebody of theirs by what stands beside it, in the order of the text. */
export function patientsDetails(reading: Reading): readonly Breach[] {
  return reading.get(detailsInView).filter(({ weak }) => !weak);
}

/**
 * Any of the eighteen Safe Harbor identifiers (45 CFR 164.514(b)(2)(i)) of a patient, a relative, an employer or a household
 * member, and the name of a clinician who treats or refers that patient. A name of which one can't tell whose it is stays unsure.
 */
export const patientIdentifier: Rule = {
  id: 'patient-identifier', evaluate: (reading) => reading.get(detailsInView), exempts: (reading) => reading.get(isOfNoPatient),
};
