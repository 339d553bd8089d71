import type { Draft } from '../draft/draft.ts';
import { overlaps, type Span } from '../draft/span.ts';
import { labelledNames } from '../reading/labelled-names.ts';
import { boxesOf, pictures, type Picture } from '../reading/pictures.ts';
import { Reading } from '../reading/reading.ts';
import { filedNames, wholeName } from '../reading/whole-names.ts';
import { patientsDetails } from './patient-identifier.ts';
import type { Breach, Rule } from './rule.ts';

/** What stands on charts, labels, wristbands and monitors beside somebody's details. */
const RECORD = new RegExp(String.raw`\b(?:${[
  'mrn', 'm\\.r\\.n', 'name(?=\\s*[:#])', 'id(?=\\s*[:#])', 'dob', 'd\\.o\\.b', 'nric', 'nhs (?:no|number)', 'hosp(?:ital)? (?:no|number)', 'urn', 'nhi', 'ic no', 'no\\.? ?k\\/?p', 'rn no',
  'patient(?: name| id)?', 'pt', 'surname', 'forename', 'given name', 'family name', 'ward', 'bed', 'room', 'admitted', 'admission', 'discharge',
  'attending', 'consultant', 'ref(?:erring)? (?:dr|physician)', 'accession', 'acc(?:ession)? ?#', 'specimen', 'sample', 'collected', 'allergies',
  'allergy', 'sex', 'gender', 'age', 'encounter', 'visit', 'account (?:no|number)', 'tarikh lahir', 'nama', 'pesakit', 'wad', 'katil', 'paciente', 'nombre',
  'fecha de nacimiento', 'hr', 'spo2', 'nibp', 'ecg', 'bpm', 'kvp', 'exam', 'study', 'series',
].join('|')})\b\s*[:#.]?`, 'gi');
/** So many of them make a record of somebody; fewer may be a slide's. */
const ENOUGH = 2;

/** Told to the reading in front of a record, so that its bare details are read as somebody's in care. */
const LEAD = 'My patient, from the chart:\n';

function isRecord(text: string): boolean {
  return new Set([...text.matchAll(RECORD)].map(([word]) => word.toLowerCase().replace(/\W+$/, ''))).size >= ENOUGH;
}

/** Names that cameras, phones and messengers give by themselves: a word of theirs, then nothing but numbers. */
const OWN_NAME = /^(?:img|image|dsc[nf]?|pxl|mvimg|vid|video|photo|picture|screen ?shot|screen ?recording|scan|fb_img|whatsapp image|signal|download|untitled|snapchat|inshot|collage)?[\s\d()._:-]*(?:at|am|pm|copy|edit(?:ed)?|wa\d+|[\s\d()._:-])*\.\w{2,5}$/i;

/** An identifier with its place in the words given. */
type Identifier = Omit<Breach, 'span'> & { readonly span: Span };

const outside = (found: readonly Identifier[], { span }: Identifier) => !found.some((one) => overlaps(one.span, span));

/** Identifiers in words, as they are about somebody in care where the words are a record. */
function identifiersIn(text: string, { attachments: _none, ...draft }: Draft, record: boolean): readonly Identifier[] {
  if (text.trim() === '') return [];
  const lead = record ? LEAD : '';
  const reading = new Reading({ ...draft, text: lead + text });
  return reading.get(patientsDetails).flatMap(({ span, ...breach }) => {
    if (span === null) return [];
    const { start, end } = reading.typed(span);
    return end <= lead.length ? [] : [{ ...breach, span: { start: Math.max(0, start - lead.length), end: end - lead.length } }];
  });
}

/** Lines of a record that may hold somebody's name: short, with two words or more that begin with a capital. */
const ENTRY = /^(?=.{5,60}$)(?:[^\n]*?\b\p{Lu}[\p{L}'’-]+\b){2}/u;
/** A title at the end of a line names nobody on the next: the name stood further along, or is covered. */
const TITLED = /\b(?:dr|mr|mrs|ms|prof)\.?\s*\n\s*$/i;
/** More lines than this are a page of text, which is read as one. */
const MOST_ENTRIES = 60;

/**
 * Identifiers in what a picture shows. The lines of a record are entries of their own: on a ward's board every line names somebody, and
 * read as one text only the first would be somebody's in care.
 */
function identifiersShown(text: string, draft: Draft, record: boolean): readonly Identifier[] {
  const found = identifiersIn(text, draft, record).filter(({ span }) => !TITLED.test(text.slice(0, span.start)));
  if (!record) return found;
  const add = (one: Identifier) => { if (outside(found, one)) found.push(one); };
  for (const span of filedNames(text)) add({ kind: 'name', span });
  const lines = text.split('\n');
  if (lines.length > MOST_ENTRIES) return found;
  let start = 0;
  for (const line of lines) {
    const own = ENTRY.test(line) ? identifiersIn(line, draft, true) : [];
    for (const { span, ...breach } of own) add({ ...breach, span: { start: span.start + start, end: span.end + start } });
    start += line.length + 1;
  }
  return found;
}

function inPicture(picture: Picture, draft: Draft): readonly Breach[] {
  const { attachment, facts, name } = picture;
  const text = facts.text ?? '';
  const record = isRecord(text);
  const labelled = labelledNames(text).map((span): Identifier => ({ kind: 'name', span }));
  const shown = identifiersShown(text, draft, record).map((one) => (one.kind === 'name' && record ? { ...one, span: wholeName(text, one.span) } : one));
  const read = [...labelled, ...shown.filter((one) => outside(labelled, one))].map(({ span, kind, unsure, allowances }): Breach => ({
    kind, span: null, attachment, message: 'finding.image-text-identifier.read', data: { words: text.slice(span.start, span.end) },
    boxes: boxesOf(picture, span), ...(unsure && { unsure }), ...(allowances && { allowances }),
  }));
  const words = OWN_NAME.test(name) ? '' : name.replace(/\.\w{2,5}$/, '').replaceAll(/[_-]+/g, ' ');
  const [called] = identifiersIn(words, draft, isRecord(words)).filter(({ unsure }) => !unsure);
  if (called === undefined) return read;
  return [...read, { kind: called.kind, span: null, attachment, message: 'finding.image-text-identifier.file', data: { words: name } }];
}

/** Identifiers that can be read in a picture or in its file's name. Its alt text is checked like any other text. */
export const imageTextIdentifier: Rule = {
  id: 'image-text-identifier',
  evaluate: (reading) => reading.get(pictures).flatMap((picture) => inPicture(picture, reading.draft)),
};
