import { FATES, PATIENT_NOUNS } from '../lexicons/name-cues.ts';
import { BEDSIDE, MANY, PRONOUNS_OF_ONE } from '../lexicons/individual-cues.ts';
import { isMedicalTerm } from '../lexicons/no-names.ts';
import { COUNTED } from '../lexicons/place-cues.ts';
import { encounters } from '../encounters.ts';
import type { Reading } from '../reading.ts';
import { tokens, type Token } from '../tokens.ts';

/**
 * How plainly a text is about one person in care: 2 says so ("my patient", "a 62-year-old", "her MRN"), 1 lets it be understood
 * ("she was discharged"), 0 does not.
 */
export type View = 0 | 1 | 2;

const AGE = /^\d{1,3}-?(?:yo|yof|yom|year-old|yr-old|y\/o|month-old|week-old|day-old|weeker|mo|wo)$/;
const SHORT_AGE = /^\d{1,3}[mf]$/;
const OLD: ReadonlySet<string> = new Set(['year', 'yr', 'years', 'yrs', 'month', 'months', 'week', 'weeks', 'day', 'days', 'y']);

/** "62-year-old", "62 yo", "age 62". Not "62-year-olds", "patients over 60". */
function isAge(all: readonly Token[], at: number): boolean {
  const { lower } = all[at]!;
  const next = all[at + 1]?.lower ?? '';
  const third = all[at + 2]?.lower ?? '';
  if (AGE.test(lower) || SHORT_AGE.test(lower)) return true;
  if (lower === 'age' || lower === 'aged') return /^\d{1,3}$/.test(next);
  if (!/^\d{1,3}$/.test(lower)) return false;
  return next === 'yo' || next === 'weeker' || next === 'wkr' || next === 'yof' || next === 'yom' || (next === 'y' && third === '/') || (OLD.has(next) && (third === 'old' || third === '-')) || /^(?:year|yr|month|week|day)-old$/.test(next);
}

function isOne(all: readonly Token[], at: number): boolean {
  for (let ahead = 1; ahead <= 4; ahead += 1) {
    const word = all[at + ahead];
    if (word === undefined || word.kind === 'mark') return true;
    if (MANY.has(word.lower)) return false;
  }
  return true;
}

const CARE_WORKERS = /^(?:patients?|pts?|doctors?|nurses?|nursing|medical|medicine|clinical|hospitals?|diseases?|syndromes?|disorders?|drugs?|doses?|symptoms?|treatments?|cells?|blood|surgical)$/;

/** True when no word of the text speaks of illness or care. */
export function isEverydayTalk(reading: Reading): boolean {
  return !reading.get(tokens).some(({ kind, lower }) => kind === 'word' && (BEDSIDE.has(lower) || CARE_WORKERS.test(lower) || isMedicalTerm(lower)));
}

/** How plainly the text is about one person in care. */
export function individualInView(reading: Reading): View {
  if (reading.get(encounters).length > 0) return 2;
  const all = reading.get(tokens);
  let pronoun = false;
  let bedside = false;
  let fate = false;
  let someone = false;
  for (const [at, { lower }] of all.entries()) {
    if (isAge(all, at) && isOne(all, at)) return 2;
    const word = lower.replace(/'s$/, '');
    const before = all[at - 1]?.lower ?? '';
    if (word === 'patient' || word === 'pt' || word === 'px' || word === 'pesakit' || word === 'paciente' || word === 'inpatient' || word === 'outpatient') {
      if (before !== 'every' && before !== 'any' && before !== 'each' && before !== 'per' && before !== 'no' && !/^(?:care|safety|advocate|advocacy|experience|centred|centered|education|rights|outcomes|population|populations|groups|group|satisfaction|information|privacy|portal|leaflet|leaflets)$/.test(all[at + 1]?.lower ?? '')) return 2;
    }
    if (before === 'my' && /^\d{1,2}(?:[:.]\d\d)?(?:am|pm)$/.test(lower)) return 2;
    if (/^(?:bed|bay|cubicle|trolley|resus|isolette|incubator|katil)$/.test(lower) && /^\d{1,3}[a-z]?$/.test(all[at + 1]?.lower ?? '') && !COUNTED.has(all[at + 2]?.lower ?? '')) return 2;
    if (word === 'mrn' || word === 'dob' || word === 'nhs' && all[at + 1]?.lower === 'number') return 2;
    pronoun ||= PRONOUNS_OF_ONE.has(lower);
    bedside ||= (before === 'in' && /^\d{1,2}[a-d]$/.test(lower)) || BEDSIDE.has(word) || isMedicalTerm(word);
    fate ||= FATES.has(lower);
    if (lower === 'born' && pronoun) fate = true;
    if (PATIENT_NOUNS.has(word) && word.length > 2 && /^(?:my|our|this|that|the|a|an|little|lil|old|young|lovely|saw)$/.test(before) && isOne(all, at)) someone = true;
  }
  if (fate && (pronoun || bedside)) return 2;
  if (someone && bedside) return 2;
  return (pronoun && bedside) || fate ? 1 : 0;
}
