import type { PictureFacts } from '../../draft/picture-facts.ts';
import { allOf } from '../patterns/quick-match.ts';
import { formFields } from './form-fields.ts';
import { filedNames } from './whole-names.ts';

/** What stands on charts, labels, wristbands and monitors beside somebody's details. */
const RECORD = new RegExp(String.raw`\b(?:${[
  'mrn', 'm\\.r\\.n', 'name(?=\\s*[:#])', 'id(?=\\s*[:#]|\\s+\\S*\\d)', 'dob', 'd\\.o\\.b', 'nric', 'nhs (?:no|number)', 'hosp(?:ital)? (?:no|number)', 'urn', 'nhi', 'ic no', 'no\\.? ?k\\/?p', 'rn no',
  'patient(?: name| id)?', 'pt', 'surname', 'forename', 'given name', 'family name', 'ward', 'bed', 'room', 'rm', 'admitted', 'admission', 'discharge',
  'attending', 'consultant', '(?:hosp(?:ital)?|patient|pt|unit|lab|case)\\.? (?:no|number|id)', 'date of birth', 'ref(?:erring)? (?:dr|physician)', 'accession', 'acc(?:ession)? ?#', 'specimen', 'sample', 'collected', 'allergies',
  'allergy', 'sex', 'gender', 'age', 'encounter', 'visit', 'account (?:no|number)', 'tarikh lahir', 'nama', 'pesakit', 'wad', 'katil', 'paciente', 'nombre',
  'fecha de nacimiento', 'hr', 'spo2', 'nibp', 'ecg', 'bpm', 'kvp', 'mas', 'gain', 'ti[sbc]? ?\\d', 'exam', 'study', 'series',
].join('|')})\b\s*[:#.]?`, 'gi');
/** So many of them make a record of somebody; fewer may be a slide's. */
const ENOUGH = 2;

/** Sure enough that the picture is a film, a strip, a monitor or a chart: what is written on it is somebody's. */
const SURELY_CLINICAL = 0.5;
const A_NUMBER = /\d(?:-?\d){5,}|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2},? (?:19|20)\d\d/i;

/** Age and sex as lists and boards write them: "62M", "45 F", "7/12 M". */
const AGE_AND_SEX = /(?<![\p{L}\d])\d{1,3} ?(?:y(?:rs?|o)? ?)?[MF](?![\p{L}\d])/u;
/** The heads of a list of people, a row for each. */
const HEAD = String.raw`bed|name|patient(?: name| id)?|age|sex|dob|mrn|nric|day|time|ward|room|problem|diagnosis|dx|plan|jobs|procedure|operation|consultant|surgeon|vent|status`;
const HEADS = new RegExp(String.raw`^(?=[^\n]*\b(?:name|patient|mrn|dob)\b)(?:${HEAD})(?:[ |]+(?:${HEAD}))+$`, 'im');

/** True when the words of a picture are a record of somebody, by what stands there or by what the picture is. */
export function isRecord(text: string, { clinical = [] }: PictureFacts = {}): boolean {
  if (clinical.some(({ sure }) => sure >= SURELY_CLINICAL)) return true;
  const words = new Set(allOf(text, RECORD).map(([word]) => word.toLowerCase().replace(/\W+$/, '')));
  if (words.size >= ENOUGH || HEADS.test(text)) return true;
  if (words.size > 0 && formFields(text).some(({ kind }) => kind === 'name')) return true;
  // A name as archives file it, beside a number or an age, is all that some labels and lists carry.
  return (A_NUMBER.test(text) || AGE_AND_SEX.test(text)) && filedNames(text).length > 0;
}
