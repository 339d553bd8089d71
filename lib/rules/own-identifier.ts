import { overlaps, type Span } from '../draft/span.ts';
import type { Detection, IdentifierKind } from '../reading/detection.ts';
import { numberedIdentifiers } from '../reading/detectors/numbered-identifiers.ts';
import { places } from '../reading/detectors/places.ts';
import { isAddress } from '../reading/detectors/places/place.ts';
import { bearingOf } from '../reading/people/bearing.ts';
import { isMadeUp, ownDetails } from '../reading/people/own-details.ts';
import { isOurs } from '../reading/people/ownership.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import type { Breach, Rule } from './rule.ts';

/** Whose place of work, date of a talk or page it is, everybody may know. */
const PRIVATE: ReadonlySet<IdentifierKind> = new Set([
  'phone', 'email', 'ssn', 'mrn', 'health-plan', 'account', 'licence', 'vehicle', 'device', 'national-id', 'other-id', 'ip',
]);
/** What one gives to those one writes to, so that in a message it is listed, no more. */
const REACHED_BY: ReadonlySet<string> = new Set(['phone', 'email', 'location']);
const BIRTH = /(?<![a-z])(?:born|birthday|b-?day|birth|dob|nac[ií]|nacimiento|cumplea[ñn]os|lahir|(?:turn(?:s|ed|ing)|genap) \d\d)(?![a-z])/i;
/** How far before its own sentence a birth is looked for, in UTF-16 units: "It's my birthday!!! 9/11/1988". */
const NEAR = 30;
/** Where one lives, in English, Malay and Spanish. */
const DWELLS = /(?<![a-z])(?:live[sd]?|living|mov(?:e|ed|ing)|home|house|flat|apartment|condo|place|address|rent(?:s|ed|ing)?|room|door|neighbou?r\w*|street|doorstep|stay(?:s|ed|ing)?|tinggal|rumah|pindah|vivo|vivimos|casa|piso|depa\w*|mud[eéoa]\w*|@|number)(?![a-z])/i;
/** Fewest digits of a telephone; a bleep is the hospital's. */
const FEWEST_DIGITS = 6;

/** "Rode the Great Ocean Road": a street without a number, where nothing says that anybody lives there. */
function isPassedThrough(reading: Reading, place: Span): boolean {
  return !/\d/.test(reading.quote(place)) && !DWELLS.test(reading.quote(sentenceAt(reading, place.start)));
}

/** A birth date is told as one in its sentence; of other dates nobody learns who the poster is. */
function isBirth(reading: Reading, start: number): boolean {
  const sentence = sentenceAt(reading, start);
  return BIRTH.test(reading.text.slice(Math.max(0, sentence.start - NEAR), sentence.end));
}

function isPager(reading: Reading, { kind, start, end }: Detection): boolean {
  return kind === 'phone' && reading.text.slice(start, end).replace(/\D/g, '').length < FEWEST_DIGITS && /\d/.test(reading.text.slice(start, end));
}

/** "Flat 3, 19 Kelvin Way": the parts of one address, in the order of the text, are told of as one. */
function asOne(reading: Reading, found: readonly Breach[]): Breach[] {
  const whole: Breach[] = [];
  for (const breach of found) {
    const last = whole.at(-1);
    const isPart = last?.span && breach.span && last.kind === 'location' && breach.kind === 'location'
      && /^,?\s*$/.test(reading.text.slice(last.span.end, breach.span.start));
    if (isPart) whole[whole.length - 1] = { ...last!, span: { start: last!.span!.start, end: breach.span!.end } };
    else whole.push(breach);
  }
  return whole;
}

/** Where the poster gives out what is their own. */
function ownDetailsGiven(reading: Reading): readonly Breach[] {
  if (reading.get(isMadeUp)) return [];
  const found: Breach[] = [];
  for (const place of reading.get(places)) {
    if (!isAddress(place.sort)) continue;
    if (bearingOf(reading, place) !== 'poster' || isOurs(reading, place) || isPassedThrough(reading, place)) continue;
    found.push({ kind: 'location', span: { start: place.start, end: place.end }, data: { sort: place.sort } });
  }
  for (const number of reading.get(numberedIdentifiers)) {
    const { kind, start, end, sort } = number;
    if (isPager(reading, number)) continue;
    if (!PRIVATE.has(kind) && !(kind === 'date' && isBirth(reading, start))) continue;
    if (bearingOf(reading, { start, end }) !== 'poster' || isOurs(reading, { start, end })) continue;
    found.push({ kind, span: { start, end }, data: { sort: sort ?? kind } });
  }
  for (const { kind, start, end } of reading.get(ownDetails)) {
    if (found.some(({ span }) => span !== null && overlaps(span, { start, end }))) continue;
    found.push({ kind, span: { start, end }, data: { sort: kind } });
  }
  const whole = asOne(reading, found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)));
  const isMessage = reading.draft.surface === 'message';
  return whole.map((breach) => (isMessage && REACHED_BY.has(breach.kind) ? { ...breach, unsure: true } : breach));
}

/** The poster's own home, phone, numbers and birth date. What an office gives out ("call our clinic") is public. */
export const ownIdentifier: Rule = { id: 'own-identifier', evaluate: (reading) => reading.get(ownDetailsGiven) };
