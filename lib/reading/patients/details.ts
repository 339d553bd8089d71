import { overlaps, type Span } from '../../draft/span.ts';
import { SpanSet } from '../../draft/span-set.ts';
import { BY_CONTEXT, type Detection, type IdentifierKind } from '../detection.ts';
import { numberedIdentifiers } from '../detectors/numbered-identifiers.ts';
import { places } from '../detectors/places.ts';
import { isAddress } from '../detectors/places/place.ts';
import { secrets } from '../detectors/secrets.ts';
import { isUncared } from '../models/uncared.ts';
import { bareness, type Bare } from '../people/bare.ts';
import { inAStory } from '../people/in-a-story.ts';
import { mentions } from '../people/mentions.ts';
import { isHistory, isIdlePlace, isInvented, isOwnIllness, isStoried } from '../people/nobodys-record.ts';
import { isOfOwnLife } from '../people/own-life.ts';
import { heldTogether, type Detail } from '../people/together.ts';
import { find, pattern } from '../patterns/pattern.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt, sentences } from '../sentences.ts';
import { shape } from '../shape.ts';
import { fieldWords } from '../turning/field.ts';
import { ofName, ofNumber, ofPlace, type Whose } from './whose.ts';

/** What identifies a patient or somebody of theirs, as far as the words tell that it does. */
export interface PatientDetail {
  readonly kind: IdentifierKind;
  readonly span: Span;
  /** Its sort within the kind, or the role of whoever is named. */
  readonly data?: Readonly<Record<string, string>>;
  /** Perhaps a patient's. */
  readonly unsure?: boolean;
  /** Untold whose: a patient's only in a text that tells a patient's story. */
  readonly weak?: boolean;
  /** The words right beside it say whose it is. */
  readonly plain?: boolean;
  /** Other details of the same person stand with it, so that it stays whatever else the text is about. */
  readonly held?: boolean;
}

/** The word in front of a number that nothing else makes an identifier. */
const ID_BEFORE = /(?<![\p{L}\p{N}])ID ?[:#]{0,2} ?#?$/iu;

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

const ONES_PATIENT = pattern('<my>|<our> ~{0,2} <patient>');

/** Where the sentences stand that speak of "my patient", "our oldest patient". */
function sentencesOfOnes(reading: Reading): ReadonlySet<number> {
  const { units } = reading.get(shape);
  const all = reading.get(sentences);
  return new Set(find(reading, ONES_PATIENT).map(({ from }) => all[units[from]!.sentence]!.start));
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
  return kind === 'location' ? !isAddress(sort) : reading.get(fieldWords).size > 0;
}

/** The detail as it is weighed beside the others. In a bare record every line of an address counts. */
function detailOf(whose: Whose, kind: IdentifierKind, span: Span, sort: string | number | undefined, { isRecord }: Bare): Detail {
  const isOfAddress = isAddress(sort);
  return {
    ...span, kind, isAddress: isOfAddress,
    isOfPatient: whose === 'patients',
    isExact: !BY_CONTEXT.has(kind) || EXACT.has(String(sort)),
    isWhole: isOfAddress && (whose === 'somebodys' || (whose === 'patients' && isRecord)),
  };
}

/** True of a text about nobody alive, or about the writer in the bed. */
export function isOfNoPatient(reading: Reading): boolean {
  return reading.get(isInvented) || reading.get(isOwnIllness) || reading.get(isHistory);
}

/** What identifies a patient or somebody of theirs, in the order of the text; with it, what does so only if it is a patient's story. */
export function detailsInView(reading: Reading): readonly PatientDetail[] {
  if (reading.get(isOfNoPatient)) return [];
  const bare = reading.get(bareness);
  const placed = reading.get(places);
  const found: PatientDetail[] = [];
  const details: Detail[] = [];
  const add = (told: Whose, kind: IdentifierKind, { start, end }: Span, data: PatientDetail['data'], isOrigin = false) => {
    if (told === 'nobodys') return;
    const whose = told === 'patients' && isOfEverydayLife(reading, kind, data?.['sort'], bare) ? 'perhaps' : told;
    const isUnsure = whose === 'perhaps' || whose === 'somebodys';
    const doubt = { ...(isUnsure && { unsure: true }), ...(whose === 'untold' && { weak: true }), ...(whose === 'somebodys' && { held: true }) };
    const isPlain = () => (BY_CONTEXT.has(kind) ? isOrigin || isToldPlainly(reading, start) : reading.get(sentencesOfOnes).has(sentenceAt(reading, start).start));
    const plain = whose === 'patients' && isPlain();
    found.push({ kind, span: { start, end }, ...(data && { data }), ...doubt, ...(plain && { plain }) });
    details.push(detailOf(whose, kind, { start, end }, data?.['sort'], bare));
  };
  for (const mention of reading.get(mentions)) {
    if (isStoried(reading, mention)) continue;
    add(ofName(reading, mention, bare), mention.isHandle ? 'other-id' : 'name', mention, { role: mention.role });
  }
  for (const place of placed) {
    if (place.sort === 'bed' && isIdlePlace(reading, place)) continue;
    add(ofPlace(reading, place, bare), place.sort === 'employer' ? 'name' : 'location', place, { sort: place.sort }, place.isOrigin);
  }
  for (const number of reading.get(numberedIdentifiers)) {
    if (number.certainty === 'possible' && placed.some((place) => overlaps(place, number))) continue;
    if (number.kind === 'email' && reading.get(secrets).some((secret) => overlaps(secret, number))) continue;
    add(ofNumber(reading, number, bare), number.kind, withLabel(reading, number), number.sort === undefined ? undefined : { sort: number.sort });
  }
  const taken = new SpanSet(details);
  for (const clue of reading.get(isOfOwnLife) ? [] : reading.get(inAStory)) {
    if (taken.meets(clue) || isStoried(reading, clue)) continue;
    add('untold', clue.kind, clue, undefined);
    taken.add(clue);
  }
  const held = heldTogether(reading, details);
  return found
    .map((detail, at) => ({ ...detail, ...(held[at] && !detail.weak && { held: true }) }))
    .sort((a, b) => a.span.start - b.span.start);
}
