import written from './weights.json' with { type: 'json' };

/** One thing the model was taught to tell, by the id of its rule. */
export interface Topic {
  readonly id: string;
  /** What it is worth that wordings found the topic, in logits. */
  readonly found: number;
  /** From how much evidence on the model tells what no wording found, in logits; null: never. What did best on drafts it had not seen. */
  readonly addsFrom: number | null;
  /** Below how much evidence it drops what wordings found, in logits; null: never. */
  readonly dropsBelow: number | null;
  /** What each hidden unit is worth to it. */
  readonly second: readonly number[];
}

/** A model as it is kept: a name a line, rows of weights as signed bytes in base64. */
export interface WrittenModel {
  readonly topics: readonly Topic[];
  /** Where each hidden unit begins. */
  readonly hidden: readonly number[];
  /** For each column of a row, the hidden units' and then the topics', what one unit of weight is worth. */
  readonly steps: readonly number[];
  readonly names: string;
  readonly rows: string;
}

/** A small network that all topics share, wide and deep (Cheng et al. 2016); tests/tools/train teaches it. */
export interface Model extends Omit<WrittenModel, 'names' | 'rows'> {
  /** The number of a feature's row. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Row by row. */
  readonly rows: Int8Array;
}

/** A plain loop: `Int8Array.from` with a function takes a third of a second for the two million bytes of a model. */
export function bytesOf(base64: string): Int8Array {
  const letters = atob(base64);
  const bytes = new Int8Array(letters.length);
  for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index);
  return bytes;
}

/** Reads a model as it is kept. */
export function modelOf({ names, rows, ...rest }: WrittenModel): Model {
  return {
    ...rest,
    numbers: new Map(names.split('\n').map((name, number) => [name, number])),
    rows: bytesOf(rows),
  };
}

/** What the model that stands beside this file was taught to tell; `npm run train` writes it. */
export const TOPICS: readonly Topic[] = written.topics;

let read: Model | null = null;

/** The model, read on first demand: the background script starts far more often than somebody writes. */
export function theModel(): Model {
  read ??= modelOf(written);
  return read;
}
