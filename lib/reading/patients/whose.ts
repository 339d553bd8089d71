import type { Detection, IdentifierKind, Role } from '../detection.ts';
import { isAddress, type Place } from '../detectors/places/place.ts';
import { isWholeAddress } from '../detectors/places/whole-address.ts';
import type { Bare } from '../people/bare.ts';
import { bearingOf, isOfficeMailbox, isOpenToAll, isOwnPage, isPageOfSomebody, isPublicLine, isSomebodyNamed, subjectInView } from '../people/bearing.ts';
import { mentions, type Mention } from '../people/mentions.ts';
import { isRecorded } from '../people/recorded.ts';
import { isStockNumber } from '../people/stock-numbers.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';

/**
 * Whose a detail is: a patient's or somebody of theirs; perhaps one's; somebody's, whoever that is, who can be found by it; untold, so that it
 * is a patient's only in a text that tells a patient's story; or nobody's in care.
 */
export type Whose = 'patients' | 'perhaps' | 'somebodys' | 'untold' | 'nobodys';

/** Kinds that are given out to one person each, so that they point at somebody wherever they stand. */
const PERSONAL: ReadonlySet<IdentifierKind> = new Set([
  'ssn', 'mrn', 'health-plan', 'national-id', 'account', 'licence', 'vehicle', 'device', 'biometric', 'other-id',
]);
/** A patient's kin in a family history. */
const KIN = String.raw`mother|father|brother|sister|grand(?:mother|father|parent)|aunt|uncle|parents?|siblings?`;
const FAMILY_HISTORY = new RegExp(String.raw`\b(?:${KIN})\b[^.;]*\b(?:died|dead|deceased|passed|lived|death)\b`, 'i');

/** Whose a name is. */
export function ofName(reading: Reading, mention: Mention, { isOfName }: Bare): Whose {
  const { role } = mention;
  if (role === 'patient' || role === 'relative' || role === 'clinician') return 'patients';
  if (role !== 'unknown') return 'nobodys';
  if (isOfName || reading.get(subjectInView) > 0) return 'patients';
  return isRecorded(reading, mention) ? 'somebodys' : 'perhaps';
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

/** Whose a place is. */
export function ofPlace(reading: Reading, place: Place, { isRecord }: Bare): Whose {
  const bearing = bearingOf(reading, place);
  const isExact = isAddress(place.sort);
  if (bearing === 'patient') return 'patients';
  if (bearing === 'public' && isHomeOfNamed(reading, place)) return 'somebodys';
  if (bearing !== 'untold') return 'nobodys';
  const isOpen = isOpenToAll(reading, place);
  const isHome = isWholeAddress(reading, place) && !isOpen;
  if (reading.get(isSomebodyNamed)) return isHome ? 'somebodys' : 'perhaps';
  if (!isExact) return 'untold';
  if (isRecord) return 'patients';
  if (isOpen) return 'untold';
  return isHome ? 'somebodys' : 'perhaps';
}

/** How old a patient's kin grew, in a family history, leads to nobody. */
function isFamilyHistory(reading: Reading, { kind, start, end }: Detection): boolean {
  return kind === 'age-over-89' && FAMILY_HISTORY.test(reading.text.slice(sentenceAt(reading, start).start, end));
}

/** Whose a number, a date or an address is. */
export function ofNumber(reading: Reading, number: Detection, bare: Bare): Whose {
  const { kind, certainty } = number;
  const bearing = bearingOf(reading, number);
  const isBare = kind === 'date' ? bare.isOfDate : bare.isRecord;
  if (kind === 'age-over-89' && number.sort === 'of-somebody') return 'patients';
  if (bearing === 'poster' || isFamilyHistory(reading, number) || (PERSONAL.has(kind) && isStockNumber(reading, number))) return 'nobodys';
  if (PERSONAL.has(kind)) return bearing === 'patient' || isBare || certainty === 'certain' ? 'patients' : 'perhaps';
  if (kind === 'url') {
    if (bearing === 'patient' && isOwnPage(reading, number)) return 'patients';
    return bare.isNothingElse || (bearing === 'untold' && isPageOfSomebody(reading, number)) ? 'perhaps' : 'nobodys';
  }
  if (kind === 'email' && isOfficeMailbox(reading, number)) return 'nobodys';
  if (bearing === 'patient') return 'patients';
  if (bearing === 'public') return 'nobodys';
  const isLine = (kind === 'phone' || kind === 'fax') && isPublicLine(reading, number);
  if (isLine && (!isBare || reading.get(mentions).length === 0)) return 'nobodys';
  if (isBare) return 'patients';
  if (kind === 'ip' && number.sort === 'local') return 'nobodys';
  if (kind === 'date' && certainty === 'certain' && bare.isOfFullDate) return bare.isRecord ? 'somebodys' : 'perhaps';
  return (kind === 'date' || kind === 'age-over-89') && !reading.get(isSomebodyNamed) ? 'untold' : 'perhaps';
}
