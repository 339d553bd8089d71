import type { Span } from '../draft/span.ts';
import { everyMatch } from './patterns/quick-match.ts';
import type { Reading } from './reading.ts';
import { remembering } from './remembered.ts';

/** A run of the text read as one word, as its writer may have disguised it. */
export interface Spelt extends Span {
  /** As typed in plain form, lower case. */
  readonly lower: string;
  /** Look-alikes undone, separators dropped, long runs cut to two: "a$$hole" is "asshole". */
  readonly firm: string;
  /** The same with every run cut to one letter and sounds made alike: "phuuckk" is "fuk". */
  readonly loose: string;
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g', '@': 'a', '$': 's', '!': 'i', '|': 'i', '+': 't', '€': 'e', '£': 'l', '(': 'c', '¢': 'c', '¡': 'i', 'ß': 'ss', 'µ': 'u',
};
const DISGUISED = /[013-9@$!|+€£(¢¡ßµ]/g;
const MARKS = /\p{M}+/gu;
const SEPARATORS = /[-_.'*~]+/g;
const RUN = /(\p{L})\1{2,}/gu;
/** Not "oo" and "ee", or a cook would be read as something else. */
const DOUBLE = /([^\W\doe_])\1+/g;

/** The plain letters behind look-alikes and separators. "ñ" stays, for "coño" is no cone. */
export function firmSpelling(word: string): string {
  const letters = /^[a-z]+$/.test(word)
    ? word
    : word.replace(/ñ/g, '\u0001').normalize('NFD').replace(MARKS, '').replace(/\u0001/g, 'ñ')
      .replace(SEPARATORS, '').replace(DISGUISED, (sign) => LEET[sign]!);
  return letters.replace(RUN, '$1$1');
}

/** One spelling for all that sound or look alike. */
export function looseSpelling(firm: string): string {
  return firm
    .replace(/ph/g, 'f')
    .replace(/ck|q|(?<=u)c(?!h)|c(?![heiy])/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?<=f)v(?=[a-z])/g, 'u')
    .replace(DOUBLE, '$1');
}

const undisguised = remembering((lower) => {
  const firm = firmSpelling(lower);
  return { firm, loose: looseSpelling(firm) };
});

function spelt(start: number, typed: string): Spelt {
  const lower = typed.toLowerCase();
  const { firm, loose } = undisguised(lower);
  return { start, end: start + typed.length, lower, firm, loose };
}

const ADDRESS = /^(?:https?:|www\.|@\w)|\w@\w+\.\w/;
/** Signs that may stand for letters inside a word; "*" and "_" around a word are emphasis. */
const CHUNK = /\S+/g;
const LEADING = /^[^\p{L}\p{N}@$!|+(#]+|^[(#!]+(?=\p{L})/u;
const TRAILING = /[^\p{L}\p{N}@$*+]+$/u;
const EMPHASISED = /[^\p{L}\p{N}]+$/u;
const PARTS = /[^/\\,;:"—…=<>?[\]{}]+/g;
/** "f u c k", "s.h.i.t", "f-u-c-k": at least three letters apart. */
const SPACED = /(?<![\p{L}\p{N}])[\p{L}@$!*0-9](?:[ .\-_*]{1,2}[\p{L}@$!*0-9]){2,}(?![\p{L}\p{N}])/gu;

/** Most words are plain letters, or begin and end with them, and have no marks to look for. */
const PLAIN = /^[a-z]+$/i;
const BEGINS_PLAIN = /^[a-z]/i;
const ENDS_PLAIN = /[a-z]$/i;

/** The words of the text with their disguises undone; addresses and handles are left out. */
export function spellings(reading: Reading): readonly Spelt[] {
  const found: Spelt[] = [];
  for (const { 0: chunk, index } of everyMatch(reading.text, CHUNK)) {
    if (PLAIN.test(chunk)) {
      if (chunk.length > 1) found.push(spelt(index, chunk));
      continue;
    }
    if (ADDRESS.test(chunk)) continue;
    for (const part of everyMatch(chunk, PARTS)) {
      const [typed] = part;
      const lead = BEGINS_PLAIN.test(typed) ? '' : LEADING.exec(typed)?.[0] ?? '';
      const bare = typed.slice(lead.length);
      const word = ENDS_PLAIN.test(bare) ? bare : bare.replace(lead.includes('*') ? EMPHASISED : TRAILING, '');
      if (word.length > 1) found.push(spelt(index + part.index + lead.length, word));
    }
  }
  for (const { 0: letters, index } of everyMatch(reading.text, SPACED)) found.push(spelt(index, letters.replace(/ /g, '.')));
  return found;
}
