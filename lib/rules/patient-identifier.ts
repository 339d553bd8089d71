import type { Span } from '../draft/span.ts';
import type { Detection, IdentifierKind } from '../reading/detection.ts';
import { numberedIdentifiers } from '../reading/detectors/numbered-identifiers.ts';
import { places } from '../reading/detectors/places.ts';
import type { Place } from '../reading/detectors/places/place.ts';
import { wordsBeside } from '../reading/people/bare.ts';
import { bearingOf, isSomebodyNamed, subjectInView, type Bearing } from '../reading/people/bearing.ts';
import { mentions, type Mention } from '../reading/people/mentions.ts';
import { writtenPermission } from '../reading/permission.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import type { Breach, Rule } from './rule.ts';

/** How a detection is taken up: as a breach, as one that is unsure, or not at all. */
type Verdict = 'breach' | 'unsure' | 'none';

/** Kinds that are given out to one person each, so that they point at somebody wherever they stand. */
const PERSONAL: ReadonlySet<IdentifierKind> = new Set(['ssn', 'mrn', 'health-plan', 'national-id', 'account', 'licence', 'vehicle', 'device', 'biometric', 'other-id']);

function aboutName({ role }: Mention, reading: Reading, isBare: boolean): Verdict {
  if (role === 'patient' || role === 'relative' || role === 'clinician') return 'breach';
  if (role !== 'unknown') return 'none';
  return isBare || reading.get(subjectInView) > 0 ? 'breach' : 'unsure';
}

function aboutPlace({ sort }: Place, bearing: Bearing, reading: Reading, isBare: boolean): Verdict {
  if (bearing === 'patient') return 'breach';
  if (bearing === 'untold' && reading.get(isSomebodyNamed)) return 'unsure';
  const isExact = sort === 'address' || sort === 'postcode';
  if (bearing !== 'untold' || !isExact) return 'none';
  return isBare ? 'breach' : 'unsure';
}

const FAMILY_HISTORY = /\b(?:mother|father|brother|sister|grand(?:mother|father|parent)|aunt|uncle|parents?|siblings?)\b[^.;]*\b(?:died|dead|deceased|passed|lived|death)\b/i;

/** How old a patient's kin grew, in a family history, leads to nobody. */
function isFamilyHistory(reading: Reading, span: Span): boolean {
  const { start } = sentenceAt(reading, span.start);
  return FAMILY_HISTORY.test(reading.text.slice(start, span.end));
}

function aboutNumber({ kind, certainty }: Detection, bearing: Bearing, reading: Reading, isBare: boolean): Verdict {
  if (bearing === 'poster') return 'none';
  if (PERSONAL.has(kind)) return bearing === 'patient' || isBare || certainty === 'certain' ? 'breach' : 'unsure';
  if (bearing === 'patient') return kind === 'url' ? 'none' : 'breach';
  if (bearing === 'public' || kind === 'url') return 'none';
  if (isBare) return 'breach';
  return (kind === 'date' || kind === 'age-over-89') && !reading.get(isSomebodyNamed) ? 'none' : 'unsure';
}

const ID_BEFORE = /(?<![\p{L}\p{N}])ID ?[:#]{0,2} ?#?$/iu;

/** A number that nothing but the word "ID" makes an identifier is marked together with it. */
function withLabel(reading: Reading, number: Detection): Span {
  const label = number.kind === 'mrn' || number.kind === 'other-id' ? ID_BEFORE.exec(reading.text.slice(Math.max(0, number.start - 8), number.start)) : null;
  return label === null ? number : { start: number.start - label[0].length, end: number.end };
}

/**
 * Any of the eighteen Safe Harbor identifiers (45 CFR 164.514(b)(2)(i)) of a patient, a relative, an employer or a household
 * member, and the name of a clinician who treats or refers that patient.
 */
export const patientIdentifier: Rule = {
  id: 'patient-identifier',
  evaluate(reading) {
    const named = reading.get(mentions);
    const placed = reading.get(places);
    const numbered = reading.get(numberedIdentifiers);
    const beside = wordsBeside(reading, [...named, ...placed, ...numbered]);
    const isBare = beside !== null;
    const isDateBare = beside !== null && (beside < 2 || named.length > 0);
    const found: Breach[] = [];
    const add = (kind: IdentifierKind, { start, end }: Span, verdict: Verdict, data: Breach['data']) => {
      if (verdict !== 'none') found.push({ kind, span: { start, end }, ...(data && { data }), ...(verdict === 'unsure' && { unsure: true }) });
    };
    for (const mention of named) add(mention.isHandle ? 'other-id' : 'name', mention, aboutName(mention, reading, isBare && (beside < 2 || placed.length + numbered.length > 0)), { role: mention.role });
    for (const place of placed) add(place.sort === 'employer' ? 'name' : 'location', place, aboutPlace(place, bearingOf(reading, place), reading, isBare), { sort: place.sort });
    for (const number of numbered) {
      if (number.kind === 'age-over-89' && isFamilyHistory(reading, number)) continue;
      if (placed.some((place) => place.start < number.end && number.start < place.end) && number.certainty === 'possible') continue;
      add(number.kind, withLabel(reading, number), aboutNumber(number, bearingOf(reading, number), reading, number.kind === 'date' ? isDateBare : isBare), number.sort === undefined ? undefined : { sort: number.sort });
    }
    found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
    return reading.get(writtenPermission) ? found.map((breach): Breach => ({ ...breach, allowances: ['written-consent'] })) : found;
  },
};
