import type { Span } from '../draft/span.ts';
import { CUES } from './lexicons/cues.ts';
import type { Reading } from './reading.ts';
import { remembering } from './remembered.ts';
import { sentences } from './sentences.ts';
import { repaired, seam } from './misspelling.ts';
import { firmSpelling } from './spelling.ts';
import { tokens, type Token } from './tokens.ts';

/** One word or set phrase of the text ("came in", "34 yo"), with the cues it gives. Offsets are UTF-16 units. */
export interface Unit extends Span {
  readonly lower: string;
  /** One character a cue, see `cueMark`. */
  readonly cues: string;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A text as a row of units, and the same row written as one string for patterns to run over. */
export interface Shape {
  readonly units: readonly Unit[];
  /** For each unit: cues, `BETWEEN`, its words, `AFTER`; a sentence's end is an `END` of its own. */
  readonly row: string;
  /** Where each unit begins in `row`. */
  readonly at: readonly number[];
}

export const BETWEEN = '\u0001';
export const AFTER = '\u0002';
export const END = '\u0003';
/** The cue every word, number or tag has, and marks of punctuation have not. */
export const WORD = '\ue000';

const FIRST_CUE = 0xe001;
const NUMBER = /\d+(?:[.,]\d+)*/g;

const NAMES = Object.keys(CUES);
export const CUE_COUNT = NAMES.length;
const MARKS = new Map(NAMES.map((name, index) => [name, String.fromCharCode(FIRST_CUE + index)]));

/**
 * The character that stands for a cue in a shape.
 * @throws Error when no lexicon has the cue, so that a misspelt pattern fails when it is loaded.
 */
export function cueMark(name: string): string {
  const mark = MARKS.get(name);
  if (mark === undefined) throw new Error(`no lexicon has the cue "${name}"`);
  return mark;
}

interface Entry {
  cues: string;
  /** Longer phrases that begin with these words, by their next word. */
  next: Map<string, Entry> | null;
}

function build(): Map<string, Entry> {
  const root: Entry = { cues: '', next: new Map() };
  for (const [name, phrases] of Object.entries(CUES)) {
    for (const phrase of phrases) {
      let entry = root;
      for (const word of phrase.split(' ')) {
        entry.next ??= new Map();
        let following = entry.next.get(word);
        if (following === undefined) {
          following = { cues: '', next: null };
          entry.next.set(word, following);
        }
        entry = following;
      }
      if (!entry.cues.includes(cueMark(name))) entry.cues += cueMark(name);
    }
  }
  // "HR" gives what "hr" gives, and more.
  for (const [word, entry] of root.next!) if (word.startsWith('^')) entry.cues += root.next!.get(word.slice(1))?.cues ?? '';
  return root.next!;
}

/** Tags that only clinical talk carries. */
const MEDICAL_TAG = /cancer|sepsis|medtwitter|meded|medstudent|medschool|medicine|foam(?:ed|cc)|nurs|doctor|surg|tweetorial|icu|paed|pediatric|radiol|onc(?:ology)?$|cardio|paramedic|hospital|nhs|covid/;

const LEXICON = build();
const CLINICAL = cueMark('clinical');
const PAST = cueMark('past');
const HANDLE = cueMark('handle');

/** Endings of the words of medicine, for the many that no list holds. */
const MEDICAL = /.{3}(?:itis|a?emia|osis|oses|ectomy|o?tomy|ostomy|oscopy|[^lr]oma|omas|penia|uria|algia|plasty|opathy|rrhage|rrh?oea|rrhea|plegia|paresis|cillin|mycin|prazole|statin|sartan|azepam|triptan|oxacin|cycline|parin|gliptin|gliflozin|tinib|zumab|ximab|limumab)s?$/;
const NOT_MEDICAL = /^(?:diplom|arom|tom|empath|sympath|anatomy|metamorph|hypnosis|diagnosis|osmosis|nostalgia|premium)/;

/** "62yo" and "62 yo" are looked up as "#yo" and "# yo", "OR" as "^or" where lexicons tell it from "or". */
function keyOf(token: Pick<Token, 'kind' | 'text' | 'lower'>): string {
  if (token.text.length < 4 && token.text !== token.lower && token.text === token.text.toUpperCase() && LEXICON.has(`^${token.lower}`)) return `^${token.lower}`;
  if (token.kind === 'word' && DISGUISED.test(token.lower)) {
    const spelt = firmSpelling(token.lower);
    if (LEXICON.has(spelt)) return spelt;
  }
  if (token.kind === 'word' && !LEXICON.has(token.lower)) {
    const meant = repaired(token.lower);
    if (meant !== null) return meant;
  }
  const first = token.lower.charCodeAt(0);
  return first >= 48 && first <= 57 ? token.lower.replace(NUMBER, '#') : token.lower;
}

const keyOfWord = remembering((text) => keyOf({ kind: 'word', text, lower: text.toLowerCase() }));
const key = (token: Token) => (token.kind === 'word' ? keyOfWord(token.text) : keyOf(token));

/** Digits among letters: "m0ron", "1diot"; not "34yo" or "b12". */
const DISGUISED = /^(?=.*\p{L}.*\p{L}).*(?:\p{L}\d\p{L}|^\d\p{L}{3})/u;

const cuesOfEnding = remembering((lower) => {
  if (lower.length > 6 && MEDICAL.test(lower) && !NOT_MEDICAL.test(lower)) return CLINICAL;
  return lower.endsWith('ed') && !lower.endsWith('eed') ? PAST : '';
});

/** What a word that no list holds gives by its form. */
function cuesByForm({ kind, lower }: Token): string {
  if (kind === 'hashtag') return MEDICAL_TAG.test(lower) ? CLINICAL : '';
  if (kind === 'handle') return HANDLE;
  return kind === 'word' && lower.length >= 5 ? cuesOfEnding(lower) : '';
}

/** "patient's" and "#sepsis" give what "patient" and "sepsis" give. */
const bare = remembering((word) => word.replace(/^#(?=\p{L})|'s$/gu, ''));

function longest(keys: readonly string[], from: number): { readonly to: number; readonly cues: string } {
  let found = { to: from + 1, cues: LEXICON.get(bare(keys[from]!))?.cues ?? '' };
  let level: Map<string, Entry> | null = LEXICON;
  for (let index = from; level !== null && index < keys.length; index += 1) {
    const entry: Entry | undefined = level.get(keys[index]!) ?? level.get(keys[index]!.replace('^', ''));
    if (entry === undefined) break;
    if (entry.cues !== '') found = { to: index + 1, cues: entry.cues };
    level = entry.next;
  }
  return found;
}

/** No word of a lexicon is longer, in letters; bounds the look-up where a text is all single letters. */
const LONGEST_SPACED = 16;
/** Nor does a phrase that begins with one go on for more words. */
const LONGEST_PHRASE = 4;

/** "h a t e": letters apart that together are a word of a lexicon. */
function spacedWord(keys: readonly string[], from: number): { readonly to: number; readonly cues: string } | null {
  let to = from;
  while (to < keys.length && to - from < LONGEST_SPACED && keys[to]!.length === 1 && keys[to]! >= 'a' && keys[to]! <= 'z') to += 1;
  for (let end = to; end - from > 2; end -= 1) {
    const joined = keys.slice(from, end).join('');
    if (!LEXICON.has(joined)) continue;
    const { to: last, cues } = longest([joined, ...keys.slice(end, end + LONGEST_PHRASE)], 0);
    if (cues !== '') return { to: end + last - 1, cues };
  }
  return null;
}

/** The tokens, with words that were run together to hide one taken apart: "justpathetic". */
function apart(all: readonly Token[]): readonly Token[] {
  return all.flatMap((token) => {
    const at = token.kind === 'word' && !LEXICON.has(token.lower) ? seam(token.lower) : 0;
    if (at === 0) return [token];
    const { kind, text, lower, start, end } = token;
    return [
      { kind, text: text.slice(0, at), lower: lower.slice(0, at), start, end: start + at },
      { kind, text: text.slice(at), lower: lower.slice(at), start: start + at, end },
    ];
  });
}

/** The text as units. The longest phrase wins, so "next of kin" is one unit and "kin" is not looked up. */
export function shape(reading: Reading): Shape {
  const all = apart(reading.get(tokens));
  const keys = all.map(key);
  const ends = reading.get(sentences);
  const units: Unit[] = [];
  const at: number[] = [];
  const row: string[] = [];
  let length = 0;
  let sentence = 0;
  const write = (text: string) => {
    row.push(text);
    length += text.length;
  };
  for (let index = 0; index < all.length;) {
    const token = all[index]!;
    while (sentence < ends.length - 1 && token.start >= ends[sentence + 1]!.start) {
      sentence += 1;
      write(END);
    }
    const { to, cues } = spacedWord(keys, index) ?? longest(keys, index);
    const last = all[to - 1]!;
    const lower = to === index + 1 ? token.lower : keys.slice(index, to).join(' ');
    const learned = cues === '' ? cuesByForm(token) : cues;
    const unit: Unit = {
      start: token.start,
      end: last.end,
      lower,
      cues: token.kind === 'mark' || token.kind === 'emoji' ? learned : WORD + learned,
      sentence,
    };
    units.push(unit);
    at.push(length);
    write(unit.cues + BETWEEN + lower + AFTER);
    index = to;
  }
  return { units, row: row.join(''), at };
}

/** True when the unit gives the cue. */
export function gives(unit: Unit | undefined, cue: string): boolean {
  return unit?.cues.includes(cueMark(cue)) ?? false;
}

const namesOf = remembering((cues) => [...cues].filter((mark) => mark !== WORD).map((mark) => NAMES[mark.charCodeAt(0) - FIRST_CUE]!));

/** The names of the cues that a unit gives. */
export function cueNames(unit: Unit): readonly string[] {
  return namesOf(unit.cues);
}
