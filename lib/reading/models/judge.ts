import type { Span } from '../../draft/span.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { features } from './features.ts';
import { numbersOf, withoutWriter, withWriter, type WeighedText } from './gathered.ts';
import { theModel, TOPICS, type Topic } from './model.ts';
import { told } from './weighed.ts';
import { withWindows } from './windows.ts';

/**
 * What hangs on who writes. All else is the same whoever does: a profile that names a hospital stands in labelled drafts about
 * affiliation, and "Lost a mom tonight" below it was taken for no patient's story. Sites tell account and profile with every post, so
 * of 1,437 breaches that were found without them a handle hid 80, and account, role and hospital together 228.
 */
const OF_THE_WRITER: ReadonlySet<string> = new Set([
  'affiliation-disclaimer', 'affiliation-disclosure', 'speaking-for-institution', 'institution-account-politics', 'institution-email', 'impersonation',
  'conflict-of-interest', 'commercial-promotion', 'spam', 'confidential-information', 'media-enquiry', 'patient-contact',
]);

/** Where each topic stands among all, by its id: some forty rules ask of every text. */
const PLACES: ReadonlyMap<string, number> = new Map(TOPICS.map(({ id }, place) => [id, place]));

function topicOf(id: string): number {
  const place = PLACES.get(id);
  if (place === undefined) throw new Error(`the model was taught nothing about "${id}"`);
  return place;
}

/** How the model is used for a topic. */
export type Limits = Pick<Topic, 'found' | 'addsFrom' | 'dropsBelow'>;

/** How the model is used for a topic; null when it was taught nothing of that name. */
export function limitsOf(id: string): Limits | null {
  const place = PLACES.get(id);
  return place === undefined ? null : TOPICS[place]!;
}

/** What a text says of a topic, by all of it and by its windows. */
function said({ whole, windows }: WeighedText, topic: number): number {
  return withWindows(told(whole, topic), windows.map((window) => told(window, topic)));
}

/**
 * How much a text speaks for each topic, asked topic by topic. A feature of the Reading, so that whoever tries a rule can state it (see
 * tests/tools/stated.ts) instead of hanging on what the model of the day says of one sentence.
 */
export function judgement(reading: Reading): (id: string) => number {
  return (id) => {
    const topic = topicOf(id);
    return said(reading.get(OF_THE_WRITER.has(id) ? withWriter : withoutWriter), topic);
  };
}

/**
 * How much a text speaks for a topic, in logits beyond what an empty one would: below 0 it speaks against it. How common the topic is
 * has no part in it, since a short text can't say enough to outweigh that.
 * @throws Error when the model was taught nothing of that name.
 */
export function evidence(reading: Reading, id: string): number {
  return reading.get(judgement)(id);
}

/**
 * What the feature of a row speaks for a topic in this text, beyond what the others do: through the hidden units that are awake, and directly;
 * nothing when the model has no such row.
 */
function worthOf(number: number, topic: number, awake: readonly number[]): number {
  const { rows, steps } = theModel();
  const row = number * steps.length;
  if (row >= rows.length) return 0;
  const { second } = TOPICS[topic]!;
  const direct = second.length + topic;
  let sum = 0;
  for (const unit of awake) sum += rows[row + unit]! * steps[unit]! * second[unit]!;
  return sum + rows[row + direct]! * steps[direct]!;
}

/**
 * The sentence that speaks most for a topic; the whole text when it has none.
 * @throws Error when the model was taught nothing of that name.
 */
export function tellingSentence(reading: Reading, id: string): Span {
  const topic = topicOf(id);
  const { awake } = reading.get(withWriter).whole;
  const bySentence: number[] = [];
  const numbers = reading.get(numbersOf);
  for (const [index, { sentence }] of reading.get(features).entries()) {
    if (sentence < 0) continue;
    bySentence[sentence] = (bySentence[sentence] ?? 0) + worthOf(numbers[index]!, topic, awake);
  }
  const most = bySentence.reduce((best, own, index) => (own > (bySentence[best] ?? -Infinity) ? index : best), 0);
  return reading.get(sentences)[most] ?? { start: 0, end: reading.text.length };
}
