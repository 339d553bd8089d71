import type { Span } from '../../draft/span.ts';
import { PROMOTION } from '../lexicons/promotion.ts';
import { UNASKED } from '../lexicons/unasked.ts';
import type { Reading } from '../reading.ts';
import { remembering } from '../remembered.ts';
import { sentenceIndexAt } from '../sentences.ts';
import { isAsserted } from '../stance.ts';
import { tokens } from '../tokens.ts';

const PHRASES = { ...PROMOTION, ...UNASKED };

export type Field = keyof typeof PHRASES;

/** A phrase of the lexicon in the text, and the index of its sentence. */
export interface Phrase extends Span {
  readonly field: Field;
  readonly sentence: number;
}

interface Entry {
  readonly fields: Field[];
  readonly next: Map<string, Entry>;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;
const DIGIT = /\d/;
/** Marks that are tokens of their own. */
const MARK = /([&/+%$£€.:])/g;

function build(): Entry {
  const root: Entry = { fields: [], next: new Map() };
  for (const field of Object.keys(PHRASES) as Field[]) {
    for (const phrase of PHRASES[field]) {
      let entry = root;
      for (const word of phrase.replace(MARK, ' $1 ').trim().split(/\s+/)) {
        let following = entry.next.get(word);
        if (following === undefined) {
          following = { fields: [], next: new Map() };
          entry.next.set(word, following);
        }
        entry = following;
      }
      entry.fields.push(field);
    }
  }
  return root;
}

const LEXICON = build();

/** A word in the form in which the lexicon has it. */
const keyOf = remembering((lower) => (DIGIT.test(lower) ? lower.replace(NUMBER, '#') : lower));
/** Where a word leads to; undefined for nearly all. */
const begunBy = remembering((lower) => LEXICON.next.get(keyOf(lower)));

/**
 * The phrases of selling, giving, praise and spam in the text, in reading order. They are looked up beside the cues of a shape, not among
 * them: phrases of common words ("sent me") would hide those words from every other pattern. They may overlap.
 */
export function phrases(reading: Reading): readonly Phrase[] {
  const all = reading.get(tokens);
  const found: Phrase[] = [];
  for (const [from, token] of all.entries()) {
    let entry = begunBy(token.lower);
    for (let to = from + 1; entry !== undefined; to += 1) {
      for (const field of entry.fields) {
        const sentence = Math.max(0, sentenceIndexAt(reading, token.start));
        found.push({ field, sentence, start: token.start, end: all[to - 1]!.end });
      }
      const next = all[to];
      entry = next === undefined ? undefined : entry.next.get(keyOf(next.lower));
    }
  }
  return found;
}

/** The phrases that the writer means: neither quoted nor denied. */
export function meantPhrases(reading: Reading): readonly Phrase[] {
  return reading.get(phrases).filter((phrase) => isAsserted(reading, phrase));
}
