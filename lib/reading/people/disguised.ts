import type { Span } from '../../draft/span.ts';
import { fold } from '../fold.ts';
import { isEnglishWord } from '../lexicons/english.ts';
import { FAMILIAR, GIVEN, SURNAME } from '../lexicons/name-flags.ts';
import { nameFlags } from '../lexicons/names.ts';
import { isNoName, isRatherName } from '../lexicons/no-names.ts';
import { AFTER_TAGGED_NAME, BEFORE_TAGGED_NAME } from '../lexicons/disguise-cues.ts';
import { patientContacts } from '../patients/patient-contact.ts';
import type { Reading } from '../reading.ts';
import { tokens } from '../tokens.ts';
import { isBody } from './accounts-of-bodies.ts';
import { maskedNames } from './masked.ts';
import { isPatientsHandle } from './patients-handle.ts';
import { allOf } from '../patterns/quick-match.ts';

/** A name that is not written as one: masked ("M*rc*s"), spaced out, in a hashtag or a file's name, or a handle that a patient goes by. */
export interface Disguised extends Span {
  readonly how: 'masked' | 'spaced' | 'hashtag' | 'handle' | 'file';
  /** True when the wording itself ("PrayFor…", "my patient @…") says that it is somebody in care. */
  readonly isPatient: boolean;
}

const SPACED = /(?<![\p{L}\p{N}'])\p{L}(?:(?:[ .\-_~|*]|\p{Extended_Pictographic}\uFE0F?)\p{L}){3,}(?![\p{L}\p{N}])/gu;
const SHORTEST = 4;
/** Where the handle of the one who is answered stands, in tokens: "@jenny", "Hi @jenny". */
const GREETING = 3;

/** Digits and signs that stand for letters in "M4rcus", "D@niel", "Em1ly". */
const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', '$': 's', '!': 'i' };
const LEET_WORD = /(?<![\p{L}\p{N}@#/._-])\p{Lu}(?=\p{L}*[013457@$!])(?:\p{Ll}*[013457@$!]){1,2}\p{Ll}+(?![\p{L}\p{N}@._-])/gu;

function isLeetName(word: string): boolean {
  const plain = fold([...word].map((letter) => LEET[letter] ?? letter).join(''));
  return word.length > SHORTEST && (nameFlags(plain) & FAMILIAR) !== 0 && isClearName(plain);
}

function isName(word: string): boolean {
  const key = fold(word);
  return (nameFlags(key) & (GIVEN | SURNAME)) !== 0 && !isNoName(key);
}

function isClearName(word: string): boolean {
  const key = fold(word);
  return (nameFlags(key) & GIVEN) !== 0 && !isNoName(key) && (isRatherName(key) || !isEnglishWord(key)) && key.length > 2;
}

/** Nobody puts a flower between the letters of an everyday word. */
function isSpacedName(word: string): boolean {
  const plain = word.replace(/\P{L}/gu, '');
  return isClearName(plain) || (/\p{Extended_Pictographic}/u.test(word) && (nameFlags(fold(plain)) & GIVEN) !== 0);
}

/** What is asked for one person, by name, so that the name may be a word as well: "JusticeForLily". */
const FOR_ONE = /^(?:justice|pray(?:ers)?|get ?well|remember(?:ing)?|bring)(?:for|4)?(?=\p{Lu})/iu;
/** Names that are asked for as what they mean. */
const MEANT = /^(?:hope|grace|faith|joy|peace|mercy|charity|justice|may|june|april|summer|paris|florence|victoria|virginia|georgia|israel|jordan|chad|sydney|christian|angel|dean|art|will)$/;

function isFirstName(word: string): boolean {
  const key = fold(word);
  return (nameFlags(key) & FAMILIAR) !== 0 && !isNoName(key) && !MEANT.test(key);
}

/** "PrayForEmma", "prayforEmma", "TeamJayden", "emmastrong", "JohnSmith". */
function namedByTag(tag: string): 'patient' | 'somebody' | null {
  const parts = tag.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu) ?? [];
  if (parts.length > 1) {
    const others = parts.filter((part) => !BEFORE_TAGGED_NAME.has(part.toLowerCase()) && !AFTER_TAGGED_NAME.has(part.toLowerCase()));
    const [name, ...more] = others;
    const isCued = name !== undefined && others.length < parts.length && more.length < 2;
    if (isCued && (isClearName(name) || (FOR_ONE.test(tag) && isFirstName(name))) && more.every(isName)) return 'patient';
    if (parts.length === 2 && isClearName(parts[0]!) && (nameFlags(fold(parts[1]!)) & SURNAME) !== 0) return 'somebody';
  }
  const lower = tag.toLowerCase();
  for (const start of BEFORE_TAGGED_NAME) {
    if (start.length > 2 && lower.startsWith(start)) {
      const rest = lower.slice(start.length).replace(/^(?:for|4)/, '');
      if (isClearName(rest) && (nameFlags(rest) & FAMILIAR) !== 0) return 'patient';
    }
  }
  for (const end of AFTER_TAGGED_NAME) {
    if (!lower.endsWith(end)) continue;
    const rest = lower.slice(0, -end.length);
    if (isClearName(rest) && (nameFlags(rest) & FAMILIAR) !== 0) return 'patient';
  }
  return null;
}

/** "sharma_priya_leg3.jpg": what a picture or a scan was saved as. */
const FILE = /(?<![\p{L}\p{N}/.])(\p{L}{3,})[_-](\p{L}{3,}|\d[\p{L}\d]*)[\p{L}\d_-]{0,40}\.(?:jpe?g|png|heic|pdf|dcm|docx?|mp4|mov)(?![\p{L}\p{N}])/giu;

/** How far into a file's name its words are the name of a person, in UTF-16 units. */
function nameOfFile(first: string, second: string): number {
  if (isName(second) && (isClearName(first) || isClearName(second)) && isName(first)) return first.length + 1 + second.length;
  const isSurname = /^\d/.test(second) && (nameFlags(fold(first)) & SURNAME) !== 0 && !isEnglishWord(fold(first));
  return isSurname || (/^\d/.test(second) && isClearName(first)) ? first.length : 0;
}

/** Names that are hidden from a reader who looks for words. */
export function disguised(reading: Reading): readonly Disguised[] {
  const { text } = reading;
  const found: Disguised[] = [];
  const add = (how: Disguised['how'], start: number, end: number, isPatient = false) => found.push({ start, end, how, isPatient });
  if (/[*•·]/.test(text)) {
    for (const { start, end } of maskedNames(text)) add('masked', start, end);
  }
  if (/\p{L}[\d@$!]\p{L}/u.test(text)) {
    for (const { 0: word, index } of allOf(text, LEET_WORD)) if (isLeetName(word)) add('masked', index, index + word.length);
  }
  for (const { 0: word, index } of allOf(text, SPACED)) {
    if (isSpacedName(word)) add('spaced', index, index + word.length);
  }
  if (text.includes('.')) {
    for (const { 1: first = '', 2: second = '', index } of allOf(text, FILE)) {
      const length = nameOfFile(first, second);
      if (length > 0) add('file', index, index + length);
    }
  }
  const all = reading.get(tokens);
  const isContact = reading.get(patientContacts).length > 0;
  for (const [at, { kind, start, end, text: word }] of all.entries()) {
    const whose = kind === 'hashtag' ? namedByTag(word.slice(1)) : null;
    if (whose !== null) add('hashtag', start, end, whose === 'patient');
    if (kind === 'handle' && !isBody(word.slice(1)) && (isPatientsHandle(reading, all, at) || (isContact && at < GREETING))) add('handle', start, end, true);
  }
  return found;
}
