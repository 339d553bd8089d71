import { theModel, TOPICS, type Model } from './model.ts';
import { shareOf } from './share.ts';

/** What features come to: how many they are, and what their rows add up to. Whole numbers, so that what was added can be taken away again. */
export interface Sums {
  count: number;
  /** A plain array: of that length typed ones take longer to make than to fill. */
  readonly rows: number[];
}

/** A text, or a part of it, as the model weighs it. */
export interface Weighed {
  /** For each hidden unit and then each topic what the text's features add up to. */
  readonly total: readonly number[];
  /** The hidden units that let something through: most let nothing. */
  readonly awake: readonly number[];
  /** Those that let through more or less than they would without any text. */
  readonly changed: readonly number[];
  /** For each of these how much more it lets through; no unit lets through less than 0. */
  readonly by: readonly number[];
}

/** No features. */
export function none({ steps }: Model): Sums {
  return { count: 0, rows: new Array<number>(steps.length).fill(0) };
}

/** Adds a feature's row, or takes it away; one behind the last row, which the model does not know, counts among the others all the same. */
export function add(sums: Sums, { rows }: Model, number: number, times: 1 | -1): void {
  sums.count += times;
  const row = number * sums.rows.length;
  if (row >= rows.length) return;
  for (let column = 0; column < sums.rows.length; column += 1) sums.rows[column]! += times * rows[row + column]!;
}

/** What parts come to together. */
export function together(parts: readonly Sums[]): Sums {
  const sum = none(theModel());
  for (const { count, rows } of parts) {
    sum.count += count;
    for (let column = 0; column < rows.length; column += 1) sum.rows[column]! += rows[column]!;
  }
  return sum;
}

/** What features come to, as the model weighs it. */
export function weighed({ count, rows }: Sums): Weighed {
  const { hidden, steps } = theModel();
  const share = shareOf(count);
  const total = rows.map((sum, column) => sum * (steps[column]! * share));
  const awake: number[] = [];
  const changed: number[] = [];
  const by: number[] = [];
  for (let unit = 0; unit < hidden.length; unit += 1) {
    const bias = hidden[unit]!;
    const strength = Math.max(0, bias + total[unit]!);
    const more = strength - Math.max(0, bias);
    if (strength > 0) awake.push(unit);
    if (more === 0) continue;
    changed.push(unit);
    by.push(more);
  }
  return { total, awake, changed, by };
}

/** How much what was weighed speaks for a topic, in logits beyond what an empty text would. */
export function told({ total, changed, by }: Weighed, topic: number): number {
  const { second } = TOPICS[topic]!;
  let sum = 0;
  for (let index = 0; index < changed.length; index += 1) sum += by[index]! * second[changed[index]!]!;
  return total[second.length + topic]! + sum;
}
