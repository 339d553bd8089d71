import { isCity } from '../../lexicons/places.ts';
import { DOUBTFUL_STREET_ENDS, STREET_ENDING, STREET_ENDS, STREET_STARTS, UNIT_WORDS } from '../../lexicons/place-cues.ts';
import { STATE_CODES } from '../../lexicons/regions.ts';
import type { NameWord } from '../../people/words.ts';
import { isCapital, isClose, placeOf, type Place } from './place.ts';

/** Longest stretch an address is followed over, in tokens. */
const LONGEST = 24;
/** Most lines of a letter's address below its street. */
const LONGEST_BLOCK = 5;
const HOUSE = /^\d{1,6}[A-Za-z]?$/;

function isHouse(word: NameWord | undefined): boolean {
  return word !== undefined && HOUSE.test(word.text);
}

function isNameLike(word: NameWord): boolean {
  return word.kind === 'word' && (isCapital(word) || word.flags > 0 || isCity(word.key)) && !/^\d/.test(word.text);
}

/** Start of the name in front of a street's end, and of its house number: "12 Old Elm Street". */
function streetStart(words: readonly NameWord[], end: number): { readonly from: number; readonly hasNumber: boolean; readonly isNamed: boolean } {
  let from = end;
  const isLower = words[end]!.spelling === 'lower';
  for (let index = end - 1; index >= 0 && end - index <= 4 && isClose(words[index], words[index + 1]); index -= 1) {
    const word = words[index]!;
    if (isHouse(word)) break;
    if (word.kind !== 'word' || (!isCapital(word) && !isLower) || /^(?:the|this|that|a|in|on|at|of|and|from|to|my|our|his|her|down|up|across|along|is|was|near)$/.test(word.lower)) break;
    from = index;
  }
  const isNamed = from < end;
  let hasNumber = false;
  while (from > 0 && isHouse(words[from - 1]) && isClose(words[from - 1], words[from])) {
    from -= 1;
    hasNumber = true;
  }
  return { from, hasNumber, isNamed };
}

function streetByEnd(words: readonly NameWord[], at: number): Place | null {
  const word = words[at]!;
  const isSure = STREET_ENDS.has(word.lower);
  const isFused = !isSure && STREET_ENDING.test(word.lower) && word.text.length > 6 && isCapital(word);
  if (!isSure && !isFused && !DOUBTFUL_STREET_ENDS.has(word.lower)) return null;
  if (isFused) {
    const number = isHouse(words[at + 1]) && isClose(word, words[at + 1]);
    const { from, hasNumber } = streetStart(words, at);
    return number || hasNumber ? placeOf(words, 'address', from, number ? at + 2 : at + 1) : null;
  }
  const { from, hasNumber, isNamed } = streetStart(words, at);
  if (!isNamed || (!hasNumber && (!isSure || !isCapital(word) || word.lower === 'st' && words[at + 1]?.text === '.' && isCapital(words[at + 2])))) return null;
  if (hasNumber && !isCapital(word) && words.slice(from, at).every((part) => part.kind === 'number' || (!isNameLike(part) && part.isEnglish && !isSure))) return null;
  const dot = words[at + 1];
  return placeOf(words, 'address', from, dot?.text === '.' && dot.start === word.end && /^(?:st|rd|ave|blvd|dr|ln|ct|str)$/.test(word.lower) ? at + 2 : at + 1);
}

function streetByStart(words: readonly NameWord[], at: number): Place | null {
  const word = words[at]!;
  if (!STREET_STARTS.has(word.lower)) return null;
  const name = words[at + 1]?.text === '.' ? at + 2 : at + 1;
  let to = name;
  while (to < words.length && to - name < 4 && isClose(words[to - 1], words[to]) && (isCapital(words[to]) || isHouse(words[to]) || (/^(?:de|la|le|des|du|del|dos|di|da|al)$/.test(words[to]!.lower) && isCapital(words[to + 1])))) to += 1;
  const isStrong = /^(?:jalan|jln|lorong|lrg|persiaran|lebuh|rue|calle|avenida|rua|ul|strada|piazza|chemin|travessa|largo)$/.test(word.lower);
  const number = words.slice(name, to).some((part) => isHouse(part));
  if (to === name || (!isStrong && !number && !(isHouse(words[at - 1]) && isCapital(word)))) return null;
  let from = at;
  while (from > 0 && (isHouse(words[from - 1]) || words[from - 1]!.text === ',' && isHouse(words[from - 2]))) from -= 1;
  return placeOf(words, 'address', from, to);
}

/** "Apt. 12", "PO Box 149", "Blk 123", "#05-12". */
function unitEnd(words: readonly NameWord[], at: number): number {
  const word = words[at];
  if (word === undefined) return at;
  let next = at + 1;
  if (UNIT_WORDS.has(word.lower) || word.lower === 'box' || word.lower === 'psc') {
    if (words[next]?.text === '.') next += 1;
    if (words[next]?.text === '#') next += 1;
    return words[next] !== undefined && /^[\dA-Za-z]?\d+[A-Za-z]?(?:-\d+)?$|^[A-Z]$/.test(words[next]!.text) ? next + 1 : at;
  }
  return at;
}

function boxAt(words: readonly NameWord[], at: number): Place | null {
  const joined = words.slice(at, at + 5).map(({ lower }) => lower).join('');
  if (/^(?:p\.?o\.?box|pobox)/.test(joined)) {
    const box = words.findIndex((word, index) => index >= at && word.lower.endsWith('box'));
    const end = unitEnd(words, box);
    return end > box ? placeOf(words, 'address', at, end) : null;
  }
  const word = words[at]!;
  if (!/^(?:psc|unit|apt|apartment|suite|flat|blk|block)$/.test(word.lower)) return null;
  const end = unitEnd(words, at);
  if (end === at) return null;
  const isBoxed = words.slice(end, end + 3).some(({ lower }) => lower === 'box');
  return isBoxed || /^(?:apt|apartment|suite|flat|blk)$/.test(word.lower) ? placeOf(words, 'address', at, end) : null;
}

/** "5850 Jana Nerudy 894": a name between or before numbers, where the rest of an address follows. */
function streetByNumbers(words: readonly NameWord[], at: number, text: string): Place | null {
  if (!isHouse(words[at])) return null;
  let to = at + 1;
  let names = 0;
  let last = at;
  while (to < words.length && names < 5 && isClose(words[to - 1], words[to]) && !text.slice(words[to - 1]!.end, words[to]!.start).includes('\n') && (isCapital(words[to]) || isHouse(words[to]) || (words[to]!.text === '.' && isCapital(words[to - 1]) && words[to - 1]!.text.length < 5) || /^(?:de|la|le|des|du|del|dos|di|da|the|of|van|der)$/.test(words[to]!.lower))) {
    if (isCapital(words[to])) names += 1;
    to += 1;
    if (names > 0 && isHouse(words[to - 1])) last = to;
  }
  to = last;
  if (to === at || words.slice(at + 1, to).some((part) => part.spelling === 'mixed' || (part.isNoName && part.kind === 'word'))) return null;
  return placeOf(words, 'address', at, to);
}

/** Follows an address over unit, town, state and postal code. */
function extended(words: readonly NameWord[], place: Place, text: string): Place {
  let to = place.to;
  let at = to;
  const startsLine = /(?:^|\n)[\s>?]*$/.test(text.slice(0, place.start));
  while (at < words.length && at - place.to < LONGEST) {
    const word = words[at]!;
    const gap = text.slice(words[at - 1]!.end, word.start);
    if (gap.includes('\n') && startsLine) break;
    const unit = unitEnd(words, at);
    if (unit > at) {
      at = unit;
      to = at;
      continue;
    }
    if (word.text === ',' || word.text === '-' || word.text === '>' || word.text === '#' || (word.text === '.' && gap === '' && /^(?:apt|st|str|ste)$/.test(words[at - 1]!.lower))) {
      at += 1;
      continue;
    }
    const isPostal = word.kind === 'number' && /^\d{3,6}$/.test(word.text) && at > place.to;
    const isTown = isCapital(word) && !word.isNoName && (isCity(word.key) || gap.includes('\n') || words[at - 1]!.text === ',' || at > place.to || STATE_CODES.has(word.text) || !/^(?:I|He|She|We|They)$/.test(word.text));
    const isRegion = isCapital(word) && (STATE_CODES.has(word.text) || word.isNoName && at > place.to && /^[A-Z][a-z]{3,}$/.test(word.text) && !/day$|^(?:Please|Thanks|When|What|Where|Mobile|Phone|Email|Fax|Desk|January|February|March|April|October|November|December|September)/.test(word.text));
    if (!isPostal && !isTown && !isRegion) break;
    if (word.isEnglish && isTown && !isCity(word.key) && !word.isCaseTelling && !gap.includes('\n') && words[at - 1]!.text !== ',') break;
    to = at + 1;
    at += 1;
  }
  return to > place.to ? placeOf(words, 'address', place.from, to) : place;
}

/** Lines below a line that begins with an address, as on a letter: town, state, country, code. One place a line. */
function linesBelow(words: readonly NameWord[], from: number, text: string): Place[] {
  const found: Place[] = [];
  let at = from;
  while (at < words.length && found.length < LONGEST_BLOCK) {
    if (!text.slice(words[at - 1]!.end, words[at]!.start).includes('\n')) break;
    while (words[at] !== undefined && /^[>?,•]$/.test(words[at]!.text)) at += 1;
    const start = at;
    while (at < words.length && (at === start || !text.slice(words[at - 1]!.end, words[at]!.start).includes('\n'))) at += 1;
    const line = words.slice(start, at);
    const isPlace = line.length > 0 && line.length <= 6 && line.every((word) => isCapital(word) || isHouse(word) || word.kind === 'number' || word.kind === 'mark' || /^(?:de|do|da|di|del|nad|la|el|the|of|upon)$/.test(word.lower))
      && line.some((word) => isCapital(word) || /^\d{4,6}$/.test(word.text)) && !line.some((word) => word.text === ':' || word.text === '@');
    if (!isPlace) break;
    found.push(placeOf(words, 'address', start, at));
  }
  return found;
}

/** Military post: "PSC 6293, Box 8158 APO AP 04336". Form after the USPS. */
const MILITARY = /(?:\b(?:PSC|CMR|Unit|UNIT|U[SN][A-Z]{1,3}) [\w-]+(?:,? Box \d+)?[,\s]+)?\b[AFD]PO A[AEP] \d{5}(?:-\d{4})?\b/g;
const CORNER = /\b(?:the )?corner of [\p{L}\p{N}][^,.;!?\n]{2,50}? (?:and|&) [\p{L}\p{N}][\p{L}\p{N}'. -]{2,30}?(?=[,.;!?\n]|$)/giu;

/** Addresses that their own words or form tell whole. */
function wholes(words: readonly NameWord[], text: string): Place[] {
  const found: Place[] = [];
  for (const form of [/[AFD]PO/.test(text) ? MILITARY : null, /corner of/i.test(text) ? CORNER : null]) {
    for (const match of form === null ? [] : text.matchAll(form)) {
      const end = match.index + match[0].length;
      if (form === CORNER && !/[\p{Lu}\d]/u.test(match[0].slice(14))) continue;
      const from = words.findIndex((word) => word.end > match.index);
      let to = from;
      while (to < words.length && words[to]!.start < end) to += 1;
      found.push({ sort: 'address', from, to, start: match.index, end });
    }
  }
  return found;
}

/** Streets and addresses, as far as they go on. */
export function addresses(words: readonly NameWord[], text: string): Place[] {
  const found: Place[] = wholes(words, text);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (found.some(({ from, to }) => from <= at && at < to)) continue;
    const place = boxAt(words, at) ?? (word.kind === 'word' ? streetByEnd(words, at) ?? streetByStart(words, at) : streetByNumbers(words, at, text));
    if (place === null) continue;
    const whole = extended(words, place, text);
    const last = found.at(-1);
    if (last !== undefined && last.to > whole.from) {
      if (last.to >= whole.to) continue;
      found[found.length - 1] = placeOf(words, 'address', Math.min(last.from, whole.from), whole.to);
    } else found.push(whole);
    if (/(?:^|\n)[\s>?]*$/.test(text.slice(0, whole.start)) && whole.to < words.length) {
      const lines = linesBelow(words, whole.to, text);
      found.push(...lines);
      at = lines.at(-1)?.to ?? at;
    }
    at = Math.max(at, whole.to - 1);
  }
  return found;
}
