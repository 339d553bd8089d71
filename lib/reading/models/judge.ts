import type { Span } from '../../draft/span.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { features, type Feature } from './features.ts';
import { theModel, TOPICS, type Model, type Topic } from './model.ts';

/** A text with fewer features is weighed as if it had so many, so that a few words alone decide nothing. */
export const FEWEST = 60;

interface Weighed {
  /** For each hidden unit and then each topic what the text's features add up to. */
  readonly total: Float64Array;
  /** For each hidden unit what comes out of it, never below 0, and how much of that would without any text. */
  readonly units: readonly number[];
  readonly idle: readonly number[];
}

/** Whole numbers, as the rows are kept: adding them is most of the work. */
function add(sums: Int32Array, { numbers, rows }: Model, name: string): void {
  const number = numbers.get(name);
  if (number === undefined) return;
  const row = number * sums.length;
  for (let column = 0; column < sums.length; column += 1) sums[column]! += rows[row + column]!;
}

/** The text as the model weighs it, each feature counted once. */
function weighed(reading: Reading): Weighed {
  const model = theModel();
  const { hidden, steps } = model;
  const told = new Set(reading.get(features).map(({ name }) => name));
  const sums = new Int32Array(steps.length);
  for (const name of told) add(sums, model, name);
  const share = 1 / Math.sqrt(Math.max(FEWEST, told.size));
  const total = Float64Array.from(steps, (step, column) => sums[column]! * (step * share));
  return { total, units: hidden.map((bias, unit) => Math.max(0, bias + total[unit]!)), idle: hidden.map((bias) => Math.max(0, bias)) };
}

function topicOf(id: string): number {
  const index = TOPICS.findIndex((topic) => topic.id === id);
  if (index < 0) throw new Error(`the model was taught nothing about "${id}"`);
  return index;
}

/** How the model is used for a topic. */
export type Limits = Pick<Topic, 'found' | 'addsFrom' | 'dropsBelow'>;

/** How the model is used for a topic; null when it was taught nothing of that name. */
export function limitsOf(id: string): Limits | null {
  return TOPICS.find((topic) => topic.id === id) ?? null;
}

/**
 * How much a text speaks for a topic, in logits beyond what an empty one would: below 0 it speaks against it. How common the topic is
 * has no part in it, since a short text can't say enough to outweigh that.
 * @throws Error when the model was taught nothing of that name.
 */
export function evidence(reading: Reading, id: string): number {
  const topic = topicOf(id);
  const { second } = TOPICS[topic]!;
  const { total, units, idle } = reading.get(weighed);
  const deep = units.reduce((sum, strength, unit) => sum + (strength - idle[unit]!) * second[unit]!, 0);
  return total[units.length + topic]! + deep;
}

/** What a feature speaks for a topic in this text, beyond what the others do: through the hidden units that are awake, and directly. */
function worthOf({ name }: Feature, topic: number, awake: readonly number[]): number {
  const { numbers, rows, steps } = theModel();
  const number = numbers.get(name);
  if (number === undefined) return 0;
  const row = number * steps.length;
  const { second } = TOPICS[topic]!;
  const direct = second.length + topic;
  return awake.reduce((sum, unit) => sum + rows[row + unit]! * steps[unit]! * second[unit]!, 0) + rows[row + direct]! * steps[direct]!;
}

/**
 * The sentence that speaks most for a topic; the whole text when it has none.
 * @throws Error when the model was taught nothing of that name.
 */
export function tellingSentence(reading: Reading, id: string): Span {
  const topic = topicOf(id);
  const awake = reading.get(weighed).units.flatMap((strength, unit) => (strength > 0 ? unit : []));
  const bySentence: number[] = [];
  for (const feature of reading.get(features)) {
    if (feature.sentence >= 0) bySentence[feature.sentence] = (bySentence[feature.sentence] ?? 0) + worthOf(feature, topic, awake);
  }
  const most = bySentence.reduce((best, own, index) => (own > (bySentence[best] ?? -Infinity) ? index : best), 0);
  return reading.get(sentences)[most] ?? { start: 0, end: reading.text.length };
}
