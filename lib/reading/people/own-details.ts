import { overlaps, type Span } from '../../draft/span.ts';
import type { Detection, IdentifierKind } from '../detection.ts';
import { numberedIdentifiers } from '../detectors/numbered-identifiers.ts';
import { places } from '../detectors/places.ts';
import { PRONOUNS_OF_ONE } from '../lexicons/individual-cues.ts';
import { PATIENT_NOUNS, RELATION_NOUNS } from '../lexicons/name-cues.ts';
import {
  CAR_TALK, FLAT, MY_NUMBER, NOBODYS_DETAIL, OWN_BIRTH, OWN_DOCUMENT, OWN_NUMBER, PLATE_NUMBER, PRIVATE_MAIL, PRIVATE_MAILBOX, REGISTERED_NUMBER,
  SAYS_HOME, SAYS_MINE, SAYS_OTHERS, SAYS_OWN,
} from '../lexicons/own-cues.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';
import { tokens } from '../tokens.ts';
import { isFreeToCall, subjectInView } from './bearing.ts';
import { individualInView } from './individual.ts';
import { allOf, isIn, spansOf } from '../patterns/quick-match.ts';

/** A detail by which the poster can be reached, found or taken for, with its kind. */
export interface OwnDetail extends Span {
  readonly kind: IdentifierKind;
}

/** How far before a detail one reads whose it is, and behind it where nothing before it tells, in UTF-16 units. */
const BEFORE = 140;
const AFTER = 60;
/** How far before its sentence a birth may be told of: "It's my birthday!!! 9/11/1988". */
const NEAR = 60;
/** How far before a number its document is named. */
const LABEL_REACH = 90;
const LABEL_BEHIND = 14;
const FEWEST_DIGITS = 5;
/** A telephone has more digits than a bleep. */
const FEWEST_OF_PHONE = 7;
const OLDEST_YEAR = 1930;

/** Kinds whose form is proof enough, so that one needs no word that they are the poster's where nobody else is spoken of. */
const OF_ONE_PERSON: ReadonlySet<IdentifierKind> = new Set(['ssn', 'health-plan', 'account', 'licence', 'vehicle', 'national-id']);
const YEARS = /^(?:19|20)\d\d(?:[-/\s](?:19|20)?\d\d)?$/;
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d\d-\d\d$/;

/** Whose a detail is: `mine` by a word of its author's, `own` where nothing speaks against it. */
type Said = 'mine' | 'own' | 'others' | 'nothing';

/** Where the last match of a pattern begins, or -1. */
function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of allOf(text, pattern)) last = index;
  return last;
}

/** What the words nearest to a detail say; those behind it in its sentence count where none before it tells. */
function saidOf(text: string, span: Span, from: number, until: number): Said {
  const before = text.slice(Math.max(from, until - BEFORE), until);
  if (MY_NUMBER.test(text.slice(Math.max(from, span.start - BEFORE), span.start))) return 'mine';
  const mine = lastOf(before, SAYS_MINE);
  const others = lastOf(before, SAYS_OTHERS);
  if (mine >= 0 || others >= 0) return mine > others ? 'mine' : 'others';
  const [after = ''] = text.slice(span.end, span.end + AFTER).split(/[.!?\n]/, 1);
  const mineAfter = after.search(SAYS_MINE);
  const othersAfter = after.search(SAYS_OTHERS);
  if (mineAfter >= 0 || othersAfter >= 0) return othersAfter < 0 || (mineAfter >= 0 && mineAfter < othersAfter) ? 'mine' : 'others';
  return before.search(SAYS_OWN) >= 0 || after.search(SAYS_OWN) >= 0 ? 'own' : 'nothing';
}

const digitsOf = (written: string): number => written.replace(/\D/g, '').length;

/** A number with the document it belongs to: whose that is stands before the document's name. */
interface Document extends Detection {
  readonly label: number;
}

const labelOf = (detection: Detection | Document): number => ('label' in detection ? detection.label : detection.start);

/** Numbers behind the name of a document, card or account, wherever it stands before them: "Passport came! Number …". */
function documents(text: string): Document[] {
  const found: Document[] = [];
  for (const { 0: written, index } of allOf(text, OWN_NUMBER)) {
    if (digitsOf(written) < FEWEST_DIGITS || YEARS.test(written) || DATE.test(written) || REGISTERED_NUMBER.test(written)) continue;
    const end = index + written.length;
    const from = Math.max(0, index - LABEL_REACH);
    const label = text.slice(from, index).search(OWN_DOCUMENT);
    if (label < 0 && !OWN_DOCUMENT.test(text.slice(end, end + LABEL_BEHIND))) continue;
    found.push({ start: index, end, kind: 'other-id', certainty: 'likely', label: label < 0 ? index : from + label });
  }
  if (!isIn(text, CAR_TALK)) return found;
  for (const { 0: written, index } of allOf(text, PLATE_NUMBER)) {
    if (written.length < 5 || !/\d{2}/.test(written) || !CAR_TALK.test(text.slice(Math.max(0, index - LABEL_REACH), index))) continue;
    found.push({ start: index, end: index + written.length, kind: 'vehicle', certainty: 'likely', label: index });
  }
  return found;
}

/** A birth told of nobody else, by its sentence or by what is answered. */
function isOwnBirth(reading: Reading, { start, end }: Span): boolean {
  const sentence = sentenceAt(reading, start);
  const year = /1[6-9]\d\d|20\d\d/.exec(reading.text.slice(start, end))?.[0];
  if (year !== undefined && Number(year) < OLDEST_YEAR) return false;
  const before = reading.text.slice(Math.max(0, sentence.start - NEAR, start - BEFORE), start);
  const answered = [...(reading.draft.thread ?? []), reading.draft.replyTo ?? ''].join(' ');
  if (!OWN_BIRTH.test(before) && !OWN_BIRTH.test(reading.text.slice(end, Math.min(sentence.end, end + BEFORE))) && !OWN_BIRTH.test(answered)) return false;
  return !before.split(/[^A-Za-zÀ-ɏ']+/).some((word) => PRONOUNS_OF_ONE.has(word.toLowerCase()) || RELATION_NOUNS.has(word.toLowerCase().replace(/'s$/, '')));
}

function isOwn(reading: Reading, detection: Detection, said: Said): boolean {
  const { kind, certainty, sort } = detection;
  const written = reading.quote(detection);
  if (kind === 'date') return reading.get(subjectInView) < 2 && certainty !== 'possible' && isOwnBirth(reading, detection);
  if (kind === 'email' && PRIVATE_MAIL.test(reading.text.slice(Math.max(0, detection.start - LABEL_REACH), detection.start))) return true;
  if (said === 'others') return false;
  if (kind === 'email') return PRIVATE_MAILBOX.test(written);
  if (kind === 'phone') return sort !== 'toll-free' && digitsOf(written) >= FEWEST_OF_PHONE && said !== 'nothing';
  if (kind === 'other-id') return certainty !== 'possible' && !REGISTERED_NUMBER.test(written);
  return OF_ONE_PERSON.has(kind);
}

/** True when somebody in care is spoken of, so that only what is plainly the author's counts. */
function isOfPatients(reading: Reading): boolean {
  return reading.get(individualInView) > 0
    && reading.get(tokens).some(({ lower }) => PRONOUNS_OF_ONE.has(lower) || PATIENT_NOUNS.has(lower.replace(/'s$/, '')));
}

function homes(reading: Reading): readonly Span[] {
  const { text } = reading;
  if (!SAYS_HOME.test(`${text} ${reading.draft.replyTo ?? ''}`)) return [];
  const flats = spansOf([...text.matchAll(FLAT)]);
  return [...reading.get(places).filter((place) => place.sort === 'address' && /\d/.test(reading.quote(place)) && /[A-Z]/.test(reading.quote(place))), ...flats];
}

function find(reading: Reading): readonly OwnDetail[] {
  const { text } = reading;
  const needsMine = isOfPatients(reading);
  const found: OwnDetail[] = [];
  let from = 0;
  for (const detection of [...reading.get(numberedIdentifiers), ...documents(text)].sort((a, b) => a.start - b.start)) {
    if (found.some((other) => overlaps(other, detection))) continue;
    const { start, end, kind } = detection;
    if (isFreeToCall(reading.quote(detection))) continue;
    const said = saidOf(text, detection, from, labelOf(detection));
    if (isOwn(reading, detection, said) && (!needsMine || said === 'mine')) found.push({ start, end, kind });
    if (kind === 'phone') from = end;
  }
  for (const { start, end } of homes(reading)) {
    if (found.some((other) => overlaps(other, { start, end }))) continue;
    const said = saidOf(text, { start, end }, 0, start);
    if (said === 'mine' || (said !== 'others' && !needsMine)) found.push({ start, end, kind: 'location' });
  }
  return found;
}

/** True when the text says that its details are nobody's: a form's example, a number kept for plays. */
export function isMadeUp(reading: Reading): boolean {
  return isIn(reading.text, NOBODYS_DETAIL);
}

/**
 * Details that their author gives out without "my": "New phone who dis, it's 07…", "Passport renewed! A1234…", "Moving day! From
 * Saturday: Flat 3, …". Nobody in care is spoken of, and the words beside say no office, no stranger and nothing made up.
 */
export function ownDetails(reading: Reading): readonly OwnDetail[] {
  return /\d\D{0,2}\d/.test(reading.text) ? find(reading) : [];
}
