import type { Draft } from '../draft/draft.ts';
import { overlaps } from '../draft/span.ts';
import { labelledNames } from '../reading/labelled-names.ts';
import { boxesOf, pictures, type Picture } from '../reading/pictures.ts';
import { Reading } from '../reading/reading.ts';
import { filedNames, wholeName } from '../reading/whole-names.ts';
import { patientIdentifier } from './patient-identifier.ts';
import type { Breach, Rule, RuleContext } from './rule.ts';

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

/** Identifiers in words, with their place in the words given. */
function identifiersIn(text: string, draft: Draft, context: RuleContext, record = isRecord(text)): readonly Breach[] {
  if (text.trim() === '') return [];
  const { attachments: _none, ...rest } = draft;
  const lead = record ? LEAD : '';
  const reading = new Reading({ ...rest, text: lead + text });
  return patientIdentifier.evaluate(reading, context).flatMap((breach) => {
    if (breach.span === null) return [];
    const { start, end } = reading.typed(breach.span);
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
function identifiersShown(text: string, draft: Draft, context: RuleContext): readonly Breach[] {
  const found = identifiersIn(text, draft, context).filter(({ span }) => span === null || !TITLED.test(text.slice(0, span.start)));
  const lines = text.split('\n');
  if (!isRecord(text)) return found;
  for (const span of filedNames(text)) if (!found.some((one) => one.span !== null && overlaps(one.span, span))) found.push({ kind: 'name', span });
  if (lines.length > MOST_ENTRIES) return found;
  let start = 0;
  for (const line of lines) {
    const own = ENTRY.test(line) ? identifiersIn(line, draft, context, true) : [];
    for (const { span, ...breach } of own) {
      if (span === null) continue;
      const placed = { start: span.start + start, end: span.end + start };
      if (!found.some((one) => one.span !== null && overlaps(one.span, placed))) found.push({ ...breach, span: placed });
    }
    start += line.length + 1;
  }
  return found;
}

function inPicture(picture: Picture, draft: Draft, context: RuleContext): readonly Breach[] {
  const { attachment, facts, name } = picture;
  const text = facts.text ?? '';
  const labelled = labelledNames(text).map((span): Breach => ({ kind: 'name', span }));
  const shown = identifiersShown(text, draft, context).map((one) => (
    one.kind === 'name' && one.span !== null && isRecord(text) ? { ...one, span: wholeName(text, one.span) } : one));
  const others = shown.filter(({ span }) => !labelled.some((one) => one.span !== null && span !== null && overlaps(one.span, span)));
  const read = [...labelled, ...others].map(({ span, kind, unsure, allowances }): Breach => ({
    kind, span: null, attachment, message: 'finding.image-text-identifier.read',
    data: { words: span === null ? '' : text.slice(span.start, span.end) },
    boxes: span === null ? [] : boxesOf(picture, span), ...(unsure && { unsure }), ...(allowances && { allowances }),
  }));
  const words = OWN_NAME.test(name) ? '' : name.replace(/\.\w{2,5}$/, '').replaceAll(/[_-]+/g, ' ');
  const [called] = identifiersIn(words, draft, context).filter(({ unsure }) => !unsure);
  if (called === undefined) return read;
  return [...read, { kind: called.kind, span: null, attachment, message: 'finding.image-text-identifier.file', data: { words: name } }];
}

/** Identifiers that can be read in a picture or in its file's name. Its alt text is checked like any other text. */
export const imageTextIdentifier: Rule = {
  id: 'image-text-identifier',
  evaluate: (reading, context) => reading.get(pictures).flatMap((picture) => inPicture(picture, reading.draft, context)),
};
