import type { Span } from '../draft/span.ts';
import { cuesByForm } from './cues/by-form.ts';
import { keyOfToken } from './cues/key.ts';
import { isListed, longest, spacedWord } from './cues/lexicon.ts';
import { cueMark, cueOf, WORD } from './cues/marks.ts';
import { seam } from './misspelling.ts';
import type { Reading } from './reading.ts';
import { remembering } from './remembered.ts';
import { sentences } from './sentences.ts';
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
  /** Where in `row` sentences open. */
  readonly opens: readonly number[];
}

export const BETWEEN = '\u0001';
export const AFTER = '\u0002';
export const END = '\u0003';

/** The tokens, with words that were run together to hide one taken apart: "justpathetic". */
function apart(all: readonly Token[]): readonly Token[] {
  return all.flatMap((token) => {
    const at = token.kind === 'word' && !isListed(token.lower) ? seam(token.lower) : 0;
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
  const keys = all.map(keyOfToken);
  const ends = reading.get(sentences);
  const units: Unit[] = [];
  const at: number[] = [];
  const opens = [0];
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
      opens.push(length);
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
  return { units, row: row.join(''), at, opens };
}

/** True when the unit gives the cue. */
export function gives(unit: Unit | undefined, cue: string): boolean {
  return unit?.cues.includes(cueMark(cue)) ?? false;
}

/** The names of the cues of a unit. */
export const cueNames = remembering((cues): readonly string[] => [...cues].filter((mark) => mark !== WORD).map(cueOf));
