import { theModel, TOPICS, type Model } from './model.ts';
import { shareOf } from './share.ts';

/** What features come to: how many they are, and what their rows add up to. Whole numbers, so that what was added can be taken away again. */
export interface Sums {
  count: number;
  readonly rows: Int32Array;
}

/** A text, or a part of it, as the model weighs it. */
export interface Weighed {
  /** For each hidden unit and then each topic what the text's features add up to. */
  readonly total: Float64Array;
  /** The hidden units that let something through: most let nothing. */
  readonly awake: readonly number[];
  /** Those that let through more or less than they would without any text, and how much more. */
  readonly changed: readonly Change[];
}

/** How much more a hidden unit lets through than without any text; it never lets through less than 0. */
interface Change {
  readonly unit: number;
  readonly by: number;
}

/** No features. */
export function none({ steps }: Model): Sums {
  return { count: 0, rows: new Int32Array(steps.length) };
}

/** Adds a feature's row, or takes it away; one that the model does not know (undefined) counts among the others all the same. */
export function add(sums: Sums, { rows }: Model, number: number | undefined, times: 1 | -1): void {
  sums.count += times;
  if (number === undefined) return;
  const row = number * sums.rows.length;
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
  const total = new Float64Array(steps.length);
  for (let column = 0; column < total.length; column += 1) total[column] = rows[column]! * (steps[column]! * share);
  const awake: number[] = [];
  const changed: Change[] = [];
  for (const [unit, bias] of hidden.entries()) {
    const strength = Math.max(0, bias + total[unit]!);
    const by = strength - Math.max(0, bias);
    if (strength > 0) awake.push(unit);
    if (by !== 0) changed.push({ unit, by });
  }
  return { total, awake, changed };
}

/** How much what was weighed speaks for a topic, in logits beyond what an empty text would. */
export function told({ total, changed }: Weighed, topic: number): number {
  const { second } = TOPICS[topic]!;
  let sum = 0;
  for (const { unit, by } of changed) sum += by * second[unit]!;
  return total[second.length + topic]! + sum;
}
