import type { Draft } from '../draft/draft.ts';
import { overlaps, type Span } from '../draft/span.ts';
import { formFields, isAsked } from '../reading/records/form-fields.ts';
import { labelledNames } from '../reading/records/labelled-names.ts';
import { authorsIn, isNumberOfAThing } from '../reading/records/of-things.ts';
import { boxesOf, pictures, type Picture } from '../reading/pictures.ts';
import { Reading } from '../reading/reading.ts';
import { recordDetails } from '../reading/records/record-details.ts';
import { isRecord } from '../reading/records/records.ts';
import { sameDetails } from '../reading/records/same-details.ts';
import { sameNames } from '../reading/records/same-names.ts';
import { filedNames, wholeName } from '../reading/records/whole-names.ts';
import { patientsDetails } from './patient-identifier.ts';
import type { Breach, Rule } from './rule.ts';

/** Told to the reading in front of a record, so that its bare details are read as somebody's in care. */
const LEAD = 'My patient, from the chart:\n';

/** Names that cameras, phones and messengers give by themselves: a word of theirs, then nothing but numbers. */
const OWN_NAME = /^(?:img|image|dsc[nf]?|pxl|mvimg|vid|video|photo|picture|screen ?shot|screen ?recording|scan|fb_img|whatsapp image|signal|download|untitled|snapchat|inshot|collage)?[\s\d()._:-]*(?:at|am|pm|copy|edit(?:ed)?|wa\d+|[\s\d()._:-])*\.\w{2,5}$/i;

const ALONE_NOBODYS: ReadonlySet<string> = new Set(['location', 'date', 'device']);

/** An identifier with its place in the words given. */
type Identifier = Omit<Breach, 'span'> & { readonly span: Span };

const outside = (found: readonly Identifier[], { span }: Identifier) => !found.some((one) => overlaps(one.span, span));

/** Identifiers in words, as they are about somebody in care where the words are a record. */
function identifiersIn(text: string, { attachments: _none, ...draft }: Draft, record: boolean): readonly Identifier[] {
  if (text.trim() === '') return [];
  const lead = record ? LEAD : '';
  const reading = new Reading({ ...draft, text: lead + text });
  const inWords = (span: Span): Span[] => {
    const { start, end } = reading.typed(span);
    return end <= lead.length ? [] : [{ start: Math.max(0, start - lead.length), end: end - lead.length }];
  };
  const inRows = ({ kind, span }: Identifier) => kind === 'location' && text.slice(span.start, span.end).includes('\n');
  // A town and a state on two rows of a record are none: boards and films write in columns.
  const found = reading.get(patientsDetails).flatMap(({ span, ...breach }): Identifier[] => (
    span === null ? [] : inWords(span).map((own) => ({ ...breach, span: own })))).filter((one) => !record || !inRows(one));
  // A place or a day by itself, on a map or a poster, is nobody's, nor is the number on a box.
  if (!record) return found.some(({ kind, span }) => !ALONE_NOBODYS.has(kind) && !isNumberOfAThing(text, span)) ? found : found.map((one) => ({ ...one, unsure: true }));
  const details = recordDetails(reading).flatMap(({ kind, ...span }) => inWords(span).map((own): Identifier => ({ kind, span: own })));
  // What is sure in a record was unsure in a sentence.
  const sure = found.filter(({ unsure, span }) => !unsure || !details.some((one) => overlaps(one.span, span)));
  const all = [...sure, ...details.filter((one) => outside(sure, one))];
  // A sign at a ward's door tells where it hangs, and of nobody.
  return all.some(({ kind }) => kind !== 'location') ? all : all.map((one) => ({ ...one, unsure: true }));
}

/** Lines of a record that may hold somebody's name: short, with two words or more that begin with a capital. */
const ENTRY = /^(?=.{5,60}$)(?:[^\n]*?\b\p{Lu}[\p{L}'’-]+\b){2}/u;
/** Capitals throughout tell no name from a heading; set as a name is, the same letters do. */
function asWritten(line: string): string {
  return line === line.toUpperCase() ? line.replace(/(?<=\p{L})\p{L}+/gu, (rest) => (rest.toLowerCase().length === rest.length ? rest.toLowerCase() : rest)) : line;
}

/** A title at the end of a line names nobody on the next: the name stood further along, or is covered. */
const TITLED = /\b(?:dr|mr|mrs|ms|prof)\.?[^\S\n]*\n\s*$/i;
/** A label of a record by itself, or what is short for an operation, which prose takes for a short name. */
const LABEL_ALONE = /^(?:DOB|MRN|NRIC|NHS|UHID|HN|IC|ID|Lap|[RL] [TH][HK][RA])$/;
/** True when words begin a row that asks for something, as an empty form does: "Date" of "Date of birth". */
const asksFor = (text: string, { start, end }: Span) => /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 3), start)) && isAsked(text.slice(start, end));
/** More lines than this are a page of text, which is read as one. */
const MOST_ENTRIES = 60;

/**
 * Identifiers in what a picture shows. The lines of a record are entries of their own: on a ward's board every line names somebody, and
 * read as one text only the first would be somebody's in care.
 */
function identifiersShown(text: string, draft: Draft, record: boolean): readonly Identifier[] {
  const read = identifiersIn(text, draft, record).filter(({ kind, span }) => (
    !TITLED.test(text.slice(0, span.start)) && !(kind === 'name' && (LABEL_ALONE.test(text.slice(span.start, span.end)) || (record && asksFor(text, span))))));
  if (!record) {
    const authors = authorsIn(text);
    return read.filter(({ kind, span }) => kind !== 'name' || !authors.some((one) => overlaps(one, span)));
  }
  // Known by the way they are written, names are whole; read as prose they may be half.
  const found: Identifier[] = filedNames(text).map((span) => ({ kind: 'name', span }));
  const add = (one: Identifier) => { if (outside(found, one)) found.push(one); };
  for (const { kind, ...span } of formFields(text)) add({ kind, span });
  for (const one of read) add(one);
  const lines = text.split('\n');
  if (lines.length > MOST_ENTRIES) return found;
  let start = 0;
  for (const line of lines) {
    const own = ENTRY.test(line) ? identifiersIn(asWritten(line), draft, true) : [];
    for (const { span, ...breach } of own) add({ ...breach, span: { start: span.start + start, end: span.end + start } });
    start += line.length + 1;
  }
  return found;
}

/** The same words in several places are one finding with all of them. */
function together(same: readonly Breach[]): Breach {
  const lead = same.find(({ unsure }) => !unsure) ?? same[0]!;
  return { ...lead, boxes: same.flatMap(({ boxes = [] }) => boxes) };
}

function inPicture(picture: Picture, draft: Draft): readonly Breach[] {
  const { attachment, facts, name } = picture;
  const text = facts.text ?? '';
  const record = isRecord(text, facts);
  const isDocument = draft.attachments?.[attachment]?.type === 'file';
  const labelled = labelledNames(text).map((span): Identifier => ({ kind: 'name', span }));
  const shown = identifiersShown(text, draft, record).map((one) => (one.kind === 'name' && record ? { ...one, span: wholeName(text, one.span) } : one));
  const found = [...labelled, ...shown.filter((one) => outside(labelled, one))];
  const names = found.filter(({ kind, unsure }) => kind === 'name' && !unsure).map(({ span }) => span);
  const sure = found.filter(({ unsure }) => !unsure);
  const repeated = sure.filter(({ kind }) => kind !== 'name' && kind !== 'location')
    .flatMap((one) => sameDetails(text, [one.span]).map((span): Identifier => ({ ...one, span })));
  const again = [...sameNames(text, names).map((span): Identifier => ({ kind: 'name', span })), ...repeated].filter((one) => outside(sure, one));
  const read = [...found.filter((one) => outside(again, one)), ...again].map(({ span, kind, unsure, allowances }): Breach => ({
    kind, span: null, attachment, message: isDocument ? 'finding.image-text-identifier.document' : 'finding.image-text-identifier.read', data: { words: text.slice(span.start, span.end) },
    boxes: boxesOf(picture, span), ...(unsure && { unsure }), ...(allowances && { allowances }),
  }));
  const told = [...Map.groupBy(read, ({ kind, data }) => `${kind} ${data?.words}`).values()].map((same) => together(same));
  const words = OWN_NAME.test(name) ? '' : name.replace(/\.\w{2,5}$/, '').replaceAll(/[_-]+/g, ' ');
  const [called] = identifiersIn(words, draft, isRecord(words)).filter(({ unsure }) => !unsure);
  if (called === undefined) return told;
  return [...told, { kind: called.kind, span: null, attachment, message: 'finding.image-text-identifier.file', data: { words: name } }];
}

/** Identifiers that can be read in a picture or in its file's name. Its alt text is checked like any other text. */
export const imageTextIdentifier: Rule = {
  id: 'image-text-identifier',
  evaluate: (reading) => reading.get(pictures).flatMap((picture) => inPicture(picture, reading.draft)),
};
