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

/** The number of each feature's row; undefined for one that the model does not know. */
export function numbersOf(reading: Reading): readonly (number | undefined)[] {
  const { numbers } = theModel();
  return reading.get(features).map(({ name }) => numbers.get(name));
}

function gathered(reading: Reading): Gathered {
  const model = theModel();
  const all = reading.get(features);
  const numbers = reading.get(numbersOf);
  const length = sentenceCount(all);
  const parts = { whole: none(model), around: none(model), sentences: windowsOf(length).length === 0 ? [] : Array.from({ length }, () => none(model)) };
  const lastIn = new Map<string, number>();
  for (const [index, { name, sentence }] of all.entries()) {
    const last = lastIn.get(name);
    if (last === sentence) continue;
    lastIn.set(name, sentence);
    if (last === undefined) add(parts.whole, model, numbers[index], 1);
    const part = sentence < 0 ? parts.around : parts.sentences[sentence];
    if (part !== undefined) add(part, model, numbers[index], 1);
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
    for (const name of byWhom) add(rest, model, model.numbers.get(name), -1);
    return rest;
  };
  return allOf({ whole: without(whole), around: without(around), sentences });
}
