import { overlaps, type Span } from '../draft/span.ts';
import { BY_CONTEXT, type IdentifierKind } from '../reading/detection.ts';
import { evidence } from '../reading/models/judge.ts';
import { evidenceAt, tellingRuns, type WeighedWord } from '../reading/models/word-judge.ts';
import { emails } from '../reading/detectors/emails.ts';
import { numberedIdentifiers } from '../reading/detectors/numbered-identifiers.ts';
import { phones } from '../reading/detectors/phones.ts';
import { places } from '../reading/detectors/places.ts';
import { isAddress } from '../reading/detectors/places/place.ts';
import { urls } from '../reading/detectors/urls.ts';
import { COURTESY_TITLES } from '../reading/lexicons/titles.ts';
import { isPublicLine } from '../reading/people/bearing.ts';
import { bodyAccounts } from '../reading/people/accounts-of-bodies.ts';
import { nobodies } from '../reading/people/eponymic.ts';
import { mentions } from '../reading/people/mentions.ts';
import { isIdlePlace } from '../reading/people/nobodys-record.ts';
import { isOfAThing } from '../reading/people/of-a-thing.ts';
import { isOfOwnLife } from '../reading/people/own-life.ts';
import { isStockNumber } from '../reading/people/stock-numbers.ts';
import type { Reading } from '../reading/reading.ts';
import type { Breach } from '../rules/rule.ts';

/** With so much evidence a word is told of that no cue found, or that the text as a whole was too thin for, in logits. */
const TELLS = 0.9;
/** With so much evidence for a patient's story a word of it has to speak for itself less, in logits; seven of ten such words are that patient's. */
const STORY = 3;
const TELLS_IN_STORY = 0;
/** From here on it is told as firmly as what cues found; below it is a note. */
const FIRM = 1.5;
/** Below this what cues found goes. */
const DOUBTS = -1.5;
/** Where the sentence says whose it is: "our patient is 94". */
const DOUBTS_PLAIN = -3;
/** "612g", "2-3ppd", "2-year-old", "8F", "PCV": measures and short forms, which without a cue take more to be somebody's. */
const SHORT_FORM = /^(?:\d{1,3}(?:-\d{1,3})?\p{L}{0,3}|\d{1,3}-(?:year|month|week|day)s?-old|\p{Lu}{1,5}|.)$/u;

/** "PEs", "TIAs": several of what is cut short. */
const PLURAL_OF_LETTERS = /^\p{Lu}{2,5}s$/u;

/** What the words around it make a patient's, or not. A record number is one whatever stands beside it. */
const WEIGHED: ReadonlySet<string> = new Set([...BY_CONTEXT, 'age-over-89']);
/** A year says too little of anybody. */
const YEAR = /^(?:19|20)\d\d$/;
/** In front of a place. */
const BEFORE_PLACE = /(?<![\p{L}])(?:at|from|in|near|of|outside|to|dari|dekat|di|kat|de|en|desde)\s$/iu;
/** Room for the longest of them, in UTF-16 units, and for what is joined to a number. */
const REACH = 10;
const JOINED = 22;

function kindOf(reading: Reading, { start, end }: Span): IdentifierKind {
  const written = reading.text.slice(start, end);
  if (/^\d/.test(written)) return /[a-z/.-]/i.test(written) ? 'date' : 'other-id';
  return BEFORE_PLACE.test(reading.text.slice(Math.max(0, start - REACH), start)) ? 'location' : 'name';
}

/** Whether what was found stays: a detail that the words around it speak strongly against goes, unless others of the same person stand with it. An address is its own. */
function isKept(reading: Reading, { kind, span, held, plain, data }: Breach): boolean {
  if (span === null || held || !WEIGHED.has(kind) || isAddress(data?.['sort'])) return true;
  return (evidenceAt(reading, span) ?? 0) >= (plain ? DOUBTS_PLAIN : DOUBTS);
}

/** Words that are known to be nobody's: printed numbers and addresses, a bed as a piece of furniture, accounts of bodies, famous names, a dog by its name. */
function nobodys(reading: Reading): readonly Span[] {
  return [
    ...reading.get(emails), ...reading.get(urls), ...reading.get(nobodies), ...reading.get(bodyAccounts),
    ...reading.get(places).filter((place) => place.sort === 'bed' && isIdlePlace(reading, place)),
    ...reading.get(numberedIdentifiers).filter((number) => isStockNumber(reading, number)),
    ...reading.get(phones).filter((line) => isPublicLine(reading, line)),
    ...reading.get(mentions).filter((mention) => mention.role === 'public-figure' && isOfAThing(reading, mention)),
  ];
}

/** What is written with a number without a space: "UHC-99-2214073". */
const JOINED_BEFORE = /[\p{L}\d][\p{L}\d-]{0,20}-$/u;

/** "4th" of a day, "Kilrush" of a street: with one word of what is one date or address the whole of it is told. */
function wholeOf(reading: Reading, run: WeighedWord): Span {
  const parts = [...reading.get(numberedIdentifiers).filter(({ kind }) => kind === 'date'), ...reading.get(places)].filter((known) => overlaps(known, run));
  const joined = /^\d/.test(reading.quote(run)) ? JOINED_BEFORE.exec(reading.text.slice(Math.max(0, run.start - JOINED), run.start))?.[0].length ?? 0 : 0;
  return { start: Math.min(run.start - joined, ...parts.map(({ start }) => start)), end: Math.max(run.end, ...parts.map(({ end }) => end)) };
}

/** How much a word has to say for itself: more in talk of home, where people met off duty are told of as patients are; less in a patient's story. */
function leastOf(reading: Reading, isOwn: boolean): number {
  if (isOwn) return FIRM;
  return evidence(reading, 'patient-case') >= STORY ? TELLS_IN_STORY : TELLS;
}

/**
 * Details of patients when each word has been weighed with the words around it. It drops what cues took for a patient's by mistake, keeps what
 * they found though the text as a whole says little, and adds words that no cue foresaw.
 * @param found all that cues found, with what stands only in a patient's story.
 * @param kept what of it the text as a whole speaks for.
 */
export function byWord(reading: Reading, found: readonly Breach[], kept: readonly Breach[]): readonly Breach[] {
  const stays = kept.filter((breach) => isKept(reading, breach));
  const taken: Span[] = [...stays.flatMap(({ span }) => span ?? []), ...reading.get(nobodys)];
  const isOwn = reading.get(isOfOwnLife);
  if (isOwn) taken.push(...reading.get(mentions).filter(({ role }) => role === 'poster'));
  const more = tellingRuns(reading, leastOf(reading, isOwn), taken).flatMap((run): Breach[] => {
    const unsure = run.evidence < FIRM;
    const known = found.filter(({ span, kind }) => span !== null && overlaps(span, run) && WEIGHED.has(kind));
    const written = reading.quote(run);
    if (known.length === 0 && (YEAR.test(written) || PLURAL_OF_LETTERS.test(written) || COURTESY_TITLES.has(written.toLowerCase()) || (unsure && SHORT_FORM.test(written)))) return [];
    if (known.length === 0) return [{ kind: kindOf(reading, run), message: 'finding.patient-identifier', span: wholeOf(reading, run), unsure }];
    return known.map(({ weak: _, ...breach }) => ({ ...breach, unsure: unsure || (breach.unsure ?? false) }));
  });
  const all = [...stays, ...more.filter(({ span }, at) => more.findIndex((other) => other.span?.start === span?.start) === at)];
  return all.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
