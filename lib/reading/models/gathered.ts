import type { Reading } from '../reading.ts';
import { writer } from './around.ts';
import { features, sentenceCount } from './features.ts';
import { theModel } from './model.ts';
import { add, none, together, weighed, type Sums, type Weighed } from './weighed.ts';
import { windowsOf } from './windows.ts';

/** What the features of a text come to: all of them, each once; what is around the text; and sentence by sentence, each once in its sentence. */
interface Gathered {
  readonly whole: Sums;
  readonly around: Sums;
  readonly sentences: readonly Sums[];
}

/** A text as it is weighed: as a whole, and by its windows. */
export interface WeighedText {
  readonly whole: Weighed;
  readonly windows: readonly Weighed[];
}

/**
 * The number of each feature's row. What the model does not know counts as well, each name once: such names are numbered on, behind the last
 * row.
 */
export function numbersOf(reading: Reading): readonly number[] {
  const { numbers } = theModel();
  const strangers = new Map<string, number>();
  return reading.get(features).map(({ name }) => {
    const known = numbers.get(name) ?? strangers.get(name);
    if (known !== undefined) return known;
    const number = numbers.size + strangers.size;
    strangers.set(name, number);
    return number;
  });
}

/** More than there are sentences in the longest text that is read. */
const MOST_SENTENCES = 1 << 16;

/** Every feature and the sentence it stands in as one number: by feature, those of one by their sentences, so that one said again stands behind itself. */
function inOrder(reading: Reading): Float64Array {
  const numbers = reading.get(numbersOf);
  const keys = new Float64Array(numbers.length);
  let index = 0;
  for (const { sentence } of reading.get(features)) {
    keys[index] = numbers[index]! * MOST_SENTENCES + sentence + 1;
    index += 1;
  }
  return keys.sort();
}

function gathered(reading: Reading): Gathered {
  const model = theModel();
  const length = sentenceCount(reading.get(features));
  const parts = { whole: none(model), around: none(model), sentences: windowsOf(length).length === 0 ? [] : Array.from({ length }, () => none(model)) };
  let last = -1;
  for (const key of inOrder(reading)) {
    if (key === last) continue;
    const number = Math.floor(key / MOST_SENTENCES);
    if (number !== Math.floor(last / MOST_SENTENCES)) add(parts.whole, model, number, 1);
    last = key;
    const sentence = (key % MOST_SENTENCES) - 1;
    const part = sentence < 0 ? parts.around : parts.sentences[sentence];
    if (part !== undefined) add(part, model, number, 1);
  }
  return parts;
}

function allOf({ whole, around, sentences }: Gathered): WeighedText {
  const windows = windowsOf(sentences.length).map(([from, to]) => weighed(together([around, ...sentences.slice(from, to)])));
  return { whole: weighed(whole), windows };
}

/** The text with all that is known of it. */
export function withWriter(reading: Reading): WeighedText {
  return allOf(reading.get(gathered));
}

/** The text as it would be weighed if one did not know who writes. */
export function withoutWriter(reading: Reading): WeighedText {
  const byWhom = new Set(reading.get(writer));
  if (byWhom.size === 0) return reading.get(withWriter);
  const model = theModel();
  const { whole, around, sentences } = reading.get(gathered);
  const without = (sums: Sums): Sums => {
    const rest = together([sums]);
    for (const name of byWhom) add(rest, model, model.numbers.get(name) ?? model.numbers.size, -1);
    return rest;
  };
  return allOf({ whole: without(whole), around: without(around), sentences });
}
