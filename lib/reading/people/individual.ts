import { encounters } from '../patients/encounters.ts';
import { BEDS, BEDSIDE, MANY, PRONOUNS_OF_ONE } from '../lexicons/individual-cues.ts';
import { FATES, PATIENT_NOUNS } from '../lexicons/name-cues.ts';
import { isMedicalTerm } from '../lexicons/no-names.ts';
import { COUNTED, PEOPLE_OF_PLACES } from '../lexicons/place-cues.ts';
import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { remembering } from '../remembered.ts';
import { patientContacts } from '../patients/patient-contact.ts';
import { tokens, type Token } from '../tokens.ts';

/**
 * How plainly a text is about one person in care: 2 says so ("my patient", "a 62-year-old", "bed 7"), 1 lets it be understood
 * ("she was discharged"), 0 does not. Unlike an encounter it need not be told as the poster's own.
 */
export type View = 0 | 1 | 2;

const AGE = /^\d{1,3}-?(?:yo|yof|yom|year-old|yr-old|y\/o|month-old|week-old|day-old|weeker|mo|wo|m|f)$/;
const NUMBER_OF_YEARS = /^\d{1,3}$/;
const OLD_IN_WORDS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?$/;
const AGE_WORD = /^(?:yo|yof|yom|weeker|wkr|tahun|thn|años|(?:year|yr|month|week|day)-old)$/;
const TIME_UNIT = /^(?:years?|yrs?|months?|weeks?|days?|y)$/;
const PATIENT = /^(?:patient|pt|px|pesakit|paciente|inpatient|outpatient)$/;
const NOBODYS_PATIENT = /^(?:every|any|each|per|no)$/;
const AFTER_PATIENT = new RegExp(`^(?:${[
  'care|safety|advocate|advocacy|experience|centred|centered|education|rights|outcomes|population|populations|groups|group',
  'satisfaction|information|privacy|portal|leaflet|leaflets|relations|services|liaison|transport|access|financial|representatives?|engagement',
  'involvement|participation|association|organi[sz]ations?|ambassadors?|handout|handouts|forum|panel|helpline|line|app',
].join('|')})$`);
/** Words beside which "patient" tells how somebody is: "the most patient teaching". */
const FORBEARING = /^(?:most|very|so|too|more|less|extremely|incredibly|infinitely|endlessly|endless|always|be|being|been|how|kind|and|super|really)$/;
const FORBORNE = /^(?:teach(?:ing|er|ers)|mentor(?:s|ing|ship)?|roommate|wife|husband|partner|family|friends?|colleagues?|supervisors?|tutors?)$/;
const BED_JOINED = /^(?:icu|itu|hdu|nicu|picu|bed|bay|cubicle)-\d{1,2}[a-z]?$/;
const TIME_OF_DAY = /^\d{1,2}(?:[:.]\d\d)?(?:am|pm)$/;
const BED_NUMBER = /^\d{1,4}[a-z]?$/;
/** A room is somebody only where it does what people do: "room 304 wants a pillow". */
const ROOM = /^(?:room|rm|bilik|habitación|habitacion)$/;
const WANTING = /^(?:wants|asks|asked|thinks|says|said|told|pulled|threw|ate|died|coded|vomited|refuses|refused|denies|pide|pidió|quiere|dice|murió|nak|minta|menangis)$/;
const DETERMINER = /^(?:my|our|this|that|the|a|an|little|lil|old|young|lovely|saw)$/;
/** What is measured in one person: "K of 8.2". */
const VALUE = /^(?:k|na|hb|crp|gcs|bp|bm|bms|inr|trop|troponin|lactate|ph|hba1c|plt|wcc|creat|egfr|bili|sats|spo2|bsl|ef)$/;
const POSTER_FATES = /^(?:present(?:s|ing|ed)?|started|survived|crashed|fell|woke|struggled|scheduled|recovering)$/;
/** What the poster passes. */
const EXAM = /\b(?:exams?|mrc[a-z]{1,3}|frc[a-z]{1,3}|usmle|boards|osces?|paces|plab|nclex|step\s[123]|part\s(?:[123]|one|two)|finals|neet|prelims|viva|driving test|ukmla|gcses?|a-levels?|sats results?|spm|upsr)\b/i;
const OWN_WORK = /^(?:our|my|a|the|at|posters?|abstracts?|data|work|tomorrow|next)$/;
const CARE_WORD = new RegExp(`^(?:${[
  'patients?|pts?|doctors?|nurses?|nursing|medical|medicine|clinical|hospitals?|diseases?|syndromes?|disorders?|drugs?|doses?',
  'symptoms?|treatments?|cells?|blood|surgical',
].join('|')})$`);

/** "Her team", "his rounds": whose they are works there. */
const OF_WORK = /^(?:team|rounds?|clinic|office|attitude|students|juniors|registrars?|residents|interns|housemen|hos|department|firm|patients|staff|tweets?|talk|paper|slides)$/;

/** "62-year-old", "62 yo", "age 62". */
function isAge(all: readonly Token[], at: number): boolean {
  const { lower } = all[at]!;
  const next = all[at + 1]?.lower ?? '';
  const third = all[at + 2]?.lower ?? '';
  if (AGE.test(lower)) return true;
  if (lower === 'age' || lower === 'aged') return NUMBER_OF_YEARS.test(next);
  if (!NUMBER_OF_YEARS.test(lower) && !OLD_IN_WORDS.test(lower)) return false;
  return AGE_WORD.test(next) || (next === 'y' && third === '/') || (TIME_UNIT.test(next) && (third === 'old' || third === '-'));
}

/** Said of one, not of many: "62-year-old men", "the 62-year-olds" are nobody in particular. */
function isOfOne(all: readonly Token[], at: number): boolean {
  for (const word of all.slice(at + 1, at + 5)) {
    if (word.kind === 'mark') return true;
    if (MANY.has(word.lower)) return false;
  }
  return true;
}

const withoutOwner = (lower: string) => (lower.endsWith("'s") ? lower.slice(0, -2) : lower);

/** True for a word that may be all it takes to say so, for `isPlain` to look at with those beside it. */
const mayBePlain = remembering((lower) => {
  const word = withoutOwner(lower);
  return [AGE, NUMBER_OF_YEARS, OLD_IN_WORDS, BED_JOINED, ROOM, TIME_OF_DAY].some((form) => form.test(lower))
    || PATIENT.test(word) || BEDS.has(lower) || /^(?:aged?|cubicle)$/.test(lower) || /^(?:resident|mrn|dob|nhc|nhs)$/.test(word);
});

/** True when the words at a token alone say that one person in care is meant. */
function isPlain(all: readonly Token[], at: number): boolean {
  const { lower } = all[at]!;
  const before = all[at - 1]?.lower ?? '';
  const next = all[at + 1]?.lower ?? '';
  const word = withoutOwner(lower);
  if (isAge(all, at) && isOfOne(all, at)) return true;
  if (PATIENT.test(word)) return !NOBODYS_PATIENT.test(before) && !AFTER_PATIENT.test(next) && !(word === 'patient' && (FORBEARING.test(before) || FORBORNE.test(next)));
  if (BED_JOINED.test(lower)) return true;
  if (ROOM.test(lower) && BED_NUMBER.test(next)) return WANTING.test(all[at + 2]?.lower ?? '');
  if (lower === 'cubicle' && /^[b-h]$/.test(next)) return true;
  if (BEDS.has(lower)) return BED_NUMBER.test(next) && !COUNTED.has(all[at + 2]?.lower ?? '');
  if (word === 'resident' && before === 'home' && /^(?:care|nursing|rest|group|retirement|aged)$/.test(all[at - 2]?.lower ?? '')) return true;
  if (before === 'my' && TIME_OF_DAY.test(lower)) return true;
  return word === 'mrn' || word === 'dob' || word === 'nhc' || (word === 'nhs' && next === 'number');
}

/** "Presenting our work", "Started as an intern": without a subject it is the poster who does what patients also do. */
function isPostersDoing(all: readonly Token[], at: number): boolean {
  const before = all[at - 1]?.lower ?? '.';
  if (POSTER_FATES.test(all[at]!.lower)) return /^[.!?…"]$/.test(before) || /^(?:i|we|just|i'm|we're)$/.test(before) || OWN_WORK.test(all[at + 1]?.lower ?? '');
  return /^(?:i|i've|we|we've)$/.test(before) && /^(?:started|fell|survived|struggled|needed|lived|woke|crashed)$/.test(all[at]!.lower);
}

/** "K of 8.2", "Hb 5.4". */
function isMeasured(all: readonly Token[], at: number): boolean {
  if (!VALUE.test(all[at]!.lower)) return false;
  const next = /^(?:of|is|was|=|:)$/.test(all[at + 1]?.lower ?? '') ? all[at + 2] : all[at + 1];
  return next?.kind === 'number';
}

/** "the uncle from", "a farmer from". */
function isFromSomewhere(all: readonly Token[], at: number): boolean {
  const { lower } = all[at]!;
  const isOne = PEOPLE_OF_PLACES.has(lower) || PATIENT_NOUNS.has(lower);
  const name = /^(?:outside|near|beyond|around)$/.test(all[at + 2]?.lower ?? '') ? all[at + 3] : all[at + 2];
  return isOne && /^(?:from|asal|dari)$/.test(all[at + 1]?.lower ?? '') && /^[A-ZÀ-Þ]/.test(name?.text ?? '');
}

/** "The lad", and "the burns kid" by the illness. */
function isOneByArticle(all: readonly Token[], at: number): boolean {
  const before = all[at - 1]?.lower ?? '';
  return DETERMINER.test(before) || (BEDSIDE.has(before) && /^(?:the|our|my|that|this)$/.test(all[at - 2]?.lower ?? ''));
}

/** True when no word of the text speaks of illness or care. */
export function isEverydayTalk(reading: Reading): boolean {
  return !reading.get(tokens).some(({ kind, lower }) =>
    kind === 'word' && (BEDSIDE.has(lower) || CARE_WORD.test(lower) || isMedicalTerm(lower)));
}

/** How plainly the text is about one person in care. */
export function individualInView(reading: Reading): View {
  const isExam = isIn(reading.text, EXAM);
  if (reading.get(encounters).length > 0 || reading.get(patientContacts).length > 0) return 2;
  const all = reading.get(tokens);
  let hasPronoun = false;
  let hasCare = false;
  let hasFate = false;
  let hasSomeone = false;
  for (const [at, { lower }] of all.entries()) {
    if (mayBePlain(lower) && isPlain(all, at)) return 2;
    const before = all[at - 1]?.lower ?? '';
    const word = withoutOwner(lower);
    hasPronoun ||= PRONOUNS_OF_ONE.has(lower) && !OF_WORK.test(all[at + 1]?.lower ?? '');
    hasCare ||= BEDSIDE.has(word) || isMedicalTerm(word) || (before === 'in' && /^\d{1,2}[a-d]$/.test(lower));
    hasFate ||= (FATES.has(lower) && !isPostersDoing(all, at) && !(isExam && lower === 'passed')) || (lower === 'born' && hasPronoun);
    hasFate ||= lower === 'sent' && (all[at + 1]?.lower === 'from' || (/^(?:over|in|up|down|across)$/.test(all[at + 1]?.lower ?? '') && all[at + 2]?.lower === 'from'));
    hasFate ||= lower === 'walked' && all[at + 1]?.lower === 'in' && all[at + 2]?.lower === 'with';
    hasCare ||= isMeasured(all, at);
    hasSomeone ||= isFromSomewhere(all, at);
    hasSomeone ||= word.length > 2 && PATIENT_NOUNS.has(word) && isOneByArticle(all, at) && isOfOne(all, at);
  }
  if ((hasFate && (hasPronoun || hasCare)) || (hasSomeone && hasCare)) return 2;
  return (hasPronoun && hasCare) || hasFate ? 1 : 0;
}
