import { isCity } from '../../lexicons/places.ts';
import { STATE_CODES } from '../../lexicons/regions.ts';
import type { NameWord } from '../../people/words.ts';
import { isHouse, unitEnd } from './house-numbers.ts';
import { isCapital, placeOf, type Place } from './place.ts';
import { streetAt } from './streets.ts';

/** Longest stretch an address is followed over behind its street, in tokens. */
const LONGEST = 24;
/** Most lines of a letter's address below its street, and most tokens of such a line. */
const MOST_LINES = 5;
const LONGEST_LINE = 6;

const LINE_START = /(?:^|\n)[\s>?]*$/;
const POSTAL_NUMBER = /^\d{3,6}$/;
/** Capitalised words that begin something else than the rest of an address. */
const NOT_A_REGION = /day$|^(?:Please|Thanks|When|What|Where|Mobile|Phone|Email|Fax|Desk|January|February|March|April|October|November|December|September)/;
const SMALL = /^(?:de|do|da|di|del|nad|la|el|the|of|upon)$/;

function gapBefore(words: readonly NameWord[], at: number, text: string): string {
  return text.slice(words[at - 1]!.end, words[at]!.start);
}

/** True when the word may be the next part of an address: town, state, country, postal code. */
function isNextPart(words: readonly NameWord[], at: number, from: number, gap: string): boolean {
  const word = words[at]!;
  const isFirst = at === from;
  if (word.kind === 'number') return !isFirst && POSTAL_NUMBER.test(word.text);
  if (!isCapital(word)) return false;
  if (STATE_CODES.has(word.text)) return true;
  if (word.isNoName) return !isFirst && /^[A-Z][a-z]{3,}$/.test(word.text) && !NOT_A_REGION.test(word.text);
  if (/^(?:I|He|She|We|They)$/.test(word.text)) return false;
  const isSet = gap.includes('\n') || words[at - 1]!.text === ',';
  return !word.isEnglish || isCity(word.key) || word.isCaseTelling || isSet;
}

/** Follows an address over unit, town, state and postal code. On a line of its own it ends with the line. */
function extended(words: readonly NameWord[], place: Place, text: string): Place {
  const isLine = LINE_START.test(text.slice(0, place.start));
  let to = place.to;
  for (let at = to; at < words.length && at - place.to < LONGEST;) {
    const gap = gapBefore(words, at, text);
    if (isLine && gap.includes('\n')) break;
    const unit = unitEnd(words, at);
    if (unit > at) {
      at = unit;
      to = at;
      continue;
    }
    const { text: mark } = words[at]!;
    const isStop = mark === '.' && gap === '' && /^(?:apt|st|str|ste)$/.test(words[at - 1]!.lower);
    if (isNextPart(words, at, place.to, gap)) to = at + 1;
    else if (!isStop && mark !== ',' && mark !== '-' && mark !== '>' && mark !== '#') break;
    at += 1;
  }
  return to > place.to ? placeOf(words, 'address', place.from, to) : place;
}

function isAddressLine(line: readonly NameWord[]): boolean {
  if (line.length === 0 || line.length > LONGEST_LINE || line.some(({ text }) => text === ':' || text === '@')) return false;
  const isMadeOf = line.every((word) => isCapital(word) || isHouse(word) || word.kind === 'number' || word.kind === 'mark' || SMALL.test(word.lower));
  return isMadeOf && line.some((word) => isCapital(word) || /^\d{4,6}$/.test(word.text));
}

/** Lines below a line that begins with an address, as on a letter: town, state, country, code. One place a line. */
function linesBelow(words: readonly NameWord[], from: number, text: string): Place[] {
  const found: Place[] = [];
  for (let at = from; at < words.length && found.length < MOST_LINES && gapBefore(words, at, text).includes('\n');) {
    while (words[at] !== undefined && /^[>?,•]$/.test(words[at]!.text)) at += 1;
    const start = at;
    while (at < words.length && (at === start || !gapBefore(words, at, text).includes('\n'))) at += 1;
    if (!isAddressLine(words.slice(start, at))) break;
    found.push(placeOf(words, 'address', start, at));
  }
  return found;
}

/** Military post: "PSC 6293, Box 8158 APO AP 04336". Form after USPS Publication 28, section 239. */
const MILITARY = /(?:\b(?:PSC|CMR|Unit|UNIT|U[SN][A-Z]{1,3}) [\w-]+(?:,? Box \d+)?[,\s]+)?\b[AFD]PO A[AEP] \d{5}(?:-\d{4})?\b/g;
const CORNER = /\b(?:the )?corner of ([^,.;!?\n]{2,50}? (?:and|&) [^,.;!?\n]{2,30})/gi;

/** Addresses that their own words or form tell whole. */
function wholes(words: readonly NameWord[], text: string): Place[] {
  const found: Place[] = [];
  const add = (start: number, end: number) => {
    const from = words.findIndex((word) => word.end > start);
    const behind = words.findIndex((word) => word.start >= end);
    found.push({ sort: 'address', from, to: behind < 0 ? words.length : behind, start, end });
  };
  if (/[AFD]PO A/.test(text)) for (const match of text.matchAll(MILITARY)) add(match.index, match.index + match[0].length);
  if (/corner of/i.test(text)) {
    for (const match of text.matchAll(CORNER)) {
      if (/[\p{Lu}\d]/u.test(match[1]!)) add(match.index, match.index + match[0].trimEnd().length);
    }
  }
  return found;
}

/** Streets and addresses, as far as they go on. */
export function addresses(words: readonly NameWord[], text: string): Place[] {
  const found = wholes(words, text);
  for (let at = 0; at < words.length; at += 1) {
    if (found.some(({ from, to }) => from <= at && at < to)) continue;
    const street = streetAt(words, at, text);
    if (street === null) continue;
    const address = extended(words, street, text);
    const last = found.at(-1);
    if (last !== undefined && last.to > address.from && last.from <= address.from) found[found.length - 1] = placeOf(words, 'address', last.from, address.to);
    else found.push(address);
    const isLine = LINE_START.test(text.slice(0, address.start));
    if (isLine && address.to < words.length) found.push(...linesBelow(words, address.to, text));
    at = Math.max(at, found.at(-1)!.to - 1);
  }
  return found;
}
