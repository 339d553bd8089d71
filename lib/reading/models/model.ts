import written from './weights.json' with { type: 'json' };

/** One thing the model was taught to tell, by the id of its rule. */
export interface Topic {
  readonly id: string;
  /** Where the score begins, in logits. */
  readonly bias: number;
  /** What it is worth that wordings found the topic, in logits. */
  readonly found: number;
  /** Whether the model may tell what no wording found, and drop what wordings found: what did best on drafts it had not seen. */
  readonly adds: boolean;
  readonly drops: boolean;
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

/** Reads a model as it is kept. */
export function modelOf({ names, rows, ...rest }: WrittenModel): Model {
  return {
    ...rest,
    numbers: new Map(names.split('\n').map((name, number) => [name, number])),
    rows: Int8Array.from(atob(rows), (letter) => letter.charCodeAt(0)),
  };
}

/** The model that stands beside this file; `npm run train` writes it. */
export const MODEL: Model = modelOf(written);
