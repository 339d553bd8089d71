import type { Span } from '../../draft/span.ts';
import type { Feature, Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { features } from './features.ts';
import { WEIGHTS } from './weights/index.ts';

/** What a model holds of a text. */
export interface Judgement {
  /** From 0 to 1; what a rule asks for is that rule's own choice. */
  readonly likelihood: number;
  /** The sentence that speaks most for it; the whole text when none stands out. */
  readonly span: Span;
}

/** A trained model: a logistic regression over the features of a text, see tests/tools/train. */
export interface Model {
  readonly bias: number;
  /** What a text's features are worth together, over the root of their number. */
  readonly scale: number;
  /** Hundredths, by the feature's name. */
  readonly weights: Readonly<Record<string, number>>;
}

/** A text with fewer features is weighed as if it had so many, so that two words alone decide nothing. */
const FEWEST = 12;

function judgementOf(reading: Reading, { bias, scale, weights }: Model): Judgement {
  const told = new Set<string>();
  const bySentence: number[] = [];
  let sum = 0;
  for (const { name, sentence } of reading.get(features)) {
    const weight = weights[name] ?? 0;
    if (sentence >= 0) bySentence[sentence] = (bySentence[sentence] ?? 0) + weight;
    if (told.has(name)) continue;
    told.add(name);
    sum += weight;
  }
  const score = bias + ((sum / 100) * scale) / Math.sqrt(Math.max(FEWEST, told.size));
  const all = reading.get(sentences);
  const most = bySentence.reduce((best, own, index) => (own > (bySentence[best] ?? -Infinity) ? index : best), 0);
  return { likelihood: 1 / (1 + Math.exp(-score)), span: all[most] ?? { start: 0, end: reading.text.length } };
}

const ASKED = new Map<string, Feature<Judgement>>();

/**
 * How likely a text is of the kind that a model was trained on, and which sentence speaks most for it.
 * @throws Error when there is no model of that name.
 */
export function judge(reading: Reading, topic: string): Judgement {
  let feature = ASKED.get(topic);
  if (feature === undefined) {
    const model = WEIGHTS[topic];
    if (model === undefined) throw new Error(`no model is called "${topic}"`);
    feature = (asked) => judgementOf(asked, model);
    ASKED.set(topic, feature);
  }
  return reading.get(feature);
}
