import { overlaps, type Span } from '../../draft/span.ts';
import { places } from '../detectors/places.ts';
import { mentions } from '../people/mentions.ts';
import type { Reading } from '../reading.ts';
import { allOf } from '../patterns/quick-match.ts';

/** What an organisation is called by, at the end of its name. */
const BODY_NOUN = String.raw`(?:Hospitals?|Clinics?|Klinik|Trust|Pharma|Pharmaceuticals?|Biotech|Bio|Labs?|Laborator(?:y|ies)|Health|Healthcare|Medical|Medicine|Surgical|Surgery|Dental|Dentistry|Skin|Aesthetics|Cosmetics?|Spine|Fertility|Maternity|Hospice|Nursing Home|Care Home|Home|House|Lodge|Practice|Group|Partners|Associates|Institute|University|College|School|Academy|Foundation|Charity|Council|Board|Ministry|Insurance|Chemist|Pharmacy|Rooms|Centre|Center|ER|ED|Inc|Ltd|LLC|PLC|Corp|Therapeutics|Diagnostics|Devices|Systems|Infirmary|General|Regional|Memorial)`;
const CAPITAL = String.raw`[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'&.-]*`;
/** "Northbridge Surgical", "the Chen Institute", "Klinik Seri Melur", "University of Somewhere", "Cradle & Co", "BioCerva". */
const BODY = new RegExp(String.raw`(?:${CAPITAL} (?:${CAPITAL} |of |& ){0,3}${BODY_NOUN}\b|\b(?:Klinik|Hospital|Clínica|Farmacia|University of|Universiti) ${CAPITAL}|${CAPITAL} (?:& |and )Co\b|\b[A-Z][a-z]+[A-Z][A-Za-z]+\b|\b(?:lab|board|management|staff|team|directors?|surgeons?|nurses?|doctors?|partners|people|clinic|ward|unit|department|administration|leadership) (?:at|of) (?:the )?${CAPITAL})`, 'g');
const HANDLE = /(?<![\w.])@\w{3,}/g;
/** Bodies whose guilt or innocence nobody libels: countries, courts, papers, and what is a place to speak of. */
const NO_TARGET = /^(?:The (?:Times|Guardian|Star|Health)|Medical (?:School|Council|Board|Center|Error)|Medical error|General|Reddit|YouTube|LinkedIn|Facebook|iPhone|PubMed|TikTok|WhatsApp|MedTwitter|GitHub|ChatGPT|PowerPoint|OpenEvidence|UpToDate|McDonald\w*|Mc[A-Z]\w+)$/;

/** Somebody or some body that is named. */
export interface Accused extends Span {
  readonly isPerson: boolean;
}

/** Everybody and every organisation the text names, in reading order, none within another. */
export function accused(reading: Reading): readonly Accused[] {
  const people = reading.get(mentions).filter(({ role }) => role !== 'poster' && role !== 'author')
    .map(({ start, end }) => ({ start, end, isPerson: true }));
  const houses = reading.get(places).filter(({ sort }) => sort === 'facility').map(({ start, end }) => ({ start, end, isPerson: false }));
  const others = [BODY, HANDLE].flatMap((wording) => allOf(reading.text, wording)
    .filter(([words]) => !NO_TARGET.test(words))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length, isPerson: wording === HANDLE })));
  const kept: Accused[] = [];
  for (const one of [...people, ...houses, ...others]) if (!kept.some((other) => overlaps(other, one))) kept.push(one);
  return kept.sort((one, other) => one.start - other.start);
}
