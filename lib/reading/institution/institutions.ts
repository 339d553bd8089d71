import { overlaps, type Span } from '../../draft/span.ts';
import { CLOSING_NOUN, NAME_WORD, OPENING_NOUN, SAINT } from '../lexicons/institutions.ts';
import { allOf } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';

/** An institution a person may belong to, and the ways it is named. `pack` is empty for one that no pack speaks for. */
export interface KnownInstitution {
  readonly pack: string;
  readonly names: readonly string[];
  readonly handles: readonly string[];
  readonly domains: readonly string[];
}

/** A place where an institution is named. Offsets are UTF-16 units of the text given. */
export interface Naming extends Span {
  /** Null when it is known by its form alone ("St Elsewhere Hospital"). */
  readonly institution: KnownInstitution | null;
}

/** A name does not run on over the end of a sentence; "St." and "Mt." end none. */
const GOES_ON = String.raw`(?<![a-z]{3}\.)`;
const LETTER = String.raw`[A-Za-zÀ-ɏ\d]`;
const SMALL = '(?:of|the|and|&|de|del|la) ';
/** Words with a capital only because they open a sentence, or stand in capitals. */
const NO_NAME = "(?!(?:I|I'm|AM|We|Our|My|At|As|In|From|This|Here|And|For|To|When|If|Is|Does|Love|Proud|Loved|Why|What|Has|Hi|Hello|Dear|Starting|Every|Any|Your|No|Not|Thank|Thanks|Congrats|Congratulations|Happy|Best|Only|Some|These|That)\\b)";
const CLOSED = new RegExp(String.raw`(?<!${LETTER})${NO_NAME}(?:${NAME_WORD} (?:${SMALL}){0,2}){1,5}?${CLOSING_NOUN}(?: (?:${CLOSING_NOUN})){0,3}(?!${LETTER})`, 'g');
const OPENED = new RegExp(String.raw`(?<!${LETTER})(?:Royal )?${OPENING_NOUN} (?:${SMALL}){0,2}${NAME_WORD}(?: (?:${SMALL}){0,2}${NAME_WORD}){0,3}`, 'g');
const SAINTED = new RegExp(String.raw`(?<!${LETTER})${SAINT} ${NAME_WORD}(?:${GOES_ON} ${NAME_WORD}){0,3}(?<!\.)`, 'g');
/** Told only by what stands before: "at @StElsewhere", "at Great Northern". Days and meetings are no places of work. */
const AT_PLACE = new RegExp(String.raw`(?<=\b(?:at|@|joining|joined) (?:the )?)(?:@\w{3,}|(?!New Year|Heart Rhythm)${NAME_WORD}${GOES_ON} ${NAME_WORD}(?! (?:\d|Congress|Conference|Meeting|Summit|Society|Week|Day|Eve|Festival|Park|Airport|Station|Cent(?:er|re))))`, 'g');
const JOINED = new RegExp(String.raw`(?<!${LETTER})${NAME_WORD}(?: ${NAME_WORD})?-[A-Z]{3,6}(?!${LETTER})`, 'g');
/** Bodies that nobody works a shift at, and offices: "American College of Cardiology", "Attorney General". */
const NO_WORKPLACE = /^(?:Dean|Professor|Prof|Chair|Head|Doctor|Bachelor|Master|Diploma|Director|President) of\b|^Royal College|\b(?:American|British|Royal|European|National|International) (?:College|Institutes?|Society|Academy)\b|\b(?:Attorney|Surgeon|Director|Secretary|Governor)[ -]General\b|\b(?:Public|Global|Mental|Women's|Digital|One|Planetary|Population|World|Family|Internal|Emergency|Sports|Rural|Acute|Academic|Nuclear|Respiratory|Geriatric|Lifestyle|Precision|Evidence-Based|Critical Care|Pulmonary|The) (?:Health|Medicine|Surgery)$|^(?:Family|Internal|Emergency|General|Sports|Rural|Acute|Academic|Teaching|Local|City|Private|Public|Respiratory|Geriatric|Women's|World|The|A) (?:Medicine|Surgery|Clinic|Hospitals?|University|General)$/;

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

const isShort = (name: string) => /^[A-ZÀ-ÖØ-Þ\d&]+$/.test(name);
/** Longest first, so that "Mount Sinai Hospital" is not read as "Mount Sinai" alone. */
const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).map(literal).join('|');

/** Compiled once an institution, for the packs in force stay the same from draft to draft. */
const compiled = new WeakMap<KnownInstitution, readonly RegExp[]>();

/** Names in capitals ("IMU") count only as written so; others in any case. */
function naming(institution: KnownInstitution): readonly RegExp[] {
  const known = compiled.get(institution);
  if (known !== undefined) return known;
  const { names, handles, domains } = institution;
  const one = (words: readonly string[], before: string, flags: string) => (
    words.length === 0 ? [] : [new RegExp(`${before}(?:${byLength(words)})(?!${LETTER})`, flags)]);
  const made = [
    ...one(names.filter((name) => !isShort(name)), `(?<!${LETTER})`, 'gi'),
    ...one(names.filter(isShort), `(?<!${LETTER})`, 'g'),
    ...one(handles, '@', 'gi'),
    ...one(domains, `(?<!${LETTER})`, 'gi'),
  ];
  compiled.set(institution, made);
  return made;
}

/** Every place where one of these institutions is named, in any of its ways. */
export function knownNamings(text: string, known: readonly KnownInstitution[]): Naming[] {
  return known.flatMap((institution) => naming(institution).flatMap((regex) => (
    allOf(text, regex).map(({ 0: words, index }) => ({ start: index, end: index + words.length, institution })))));
}

/** Every place where an institution is named that is told by the form of its name alone. */
function formedNamings(text: string): Naming[] {
  const found: Naming[] = [];
  if (!/[A-Z]/.test(text)) return found;
  for (const form of [CLOSED, OPENED, SAINTED, JOINED, AT_PLACE]) {
    for (const { 0: words, index } of allOf(text, form)) {
      if (!NO_WORKPLACE.test(words)) found.push({ start: index, end: index + words.length, institution: null });
    }
  }
  return found;
}

/** Those that are sure, and of the others those beside them, in reading order. */
function together(sure: readonly Naming[], formed: readonly Naming[]): readonly Naming[] {
  const all = [...sure, ...formed.filter((one) => !sure.some((other) => overlaps(other, one)))];
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The institutions a text names, in reading order: those that are known, and others by the form of their names. */
export function institutionsNamed(text: string, known: readonly KnownInstitution[]): readonly Naming[] {
  return together(knownNamings(text, known), formedNamings(text));
}

const formed = ({ text }: Reading) => formedNamings(text);

/** The same of a draft: several rules ask, each for its own institutions, and the form of a name is the same for all. */
export function institutionsIn(reading: Reading, known: readonly KnownInstitution[]): readonly Naming[] {
  return together(knownNamings(reading.text, known), reading.get(formed));
}

/** Words that are part of many names; without them a short form remains ("Stanmoor University Hospital", "Stanmoor"). */
export const COMMON_PART = new RegExp(String.raw`^(?:the|of|and|for|nhs|trust|foundation|hospitals?|university|medical|cent(?:er|re)|school|college|clinic|health|system|board|infirmary|service|county|department|residency|program(?:me)?|internal|medicine|animal|birth|dental|surgery|general|memorial|children's|group|royal|family|practice)$`, 'i');
/** Shortest word that stands for an institution by itself, in letters. */
const TELLING = 5;

/** The institution a person named as theirs, with the shorter forms people use for it. */
export function institutionCalled(name: string): KnownInstitution {
  const words = name.trim().split(/\s+/);
  const names = new Set([name.trim()]);
  for (let end = words.length - 1; end > 0; end -= 1) {
    const head = words.slice(0, end);
    const telling = head.filter((word) => !COMMON_PART.test(word) && /^[A-ZÀ-ÖØ-Þ]/.test(word));
    if (!COMMON_PART.test(words[end]!) || telling.length === 0) break;
    if (head.length > 1 || telling[0]!.length >= TELLING) names.add(head.join(' '));
  }
  if (words.length > 2 && COMMON_PART.test(words[0]!)) names.add(words.slice(1).join(' '));
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).map((word) => word[0]).join('');
  if (capitals.length > 2) names.add(capitals);
  return { pack: '', names: [...names], handles: name.startsWith('@') ? [name.slice(1)] : [], domains: [] };
}
