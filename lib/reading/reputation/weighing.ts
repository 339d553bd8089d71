import type { Reading } from '../reading.ts';
import { NO_CUES, sentenceCues } from '../patterns/sentence-cues.ts';
import { sentenceTexts } from '../sentences.ts';
import { cueMark } from '../cues/marks.ts';
import { isIn, mayBeIn } from '../patterns/quick-match.ts';

/** What speaks for something in a sentence, and how much; negative speaks against it. Each counts once a sentence. */
export interface Scale {
  readonly cues: Readonly<Record<string, number>>;
  /** Phrases too much made of small words for a lexicon, where they would hide those words. */
  readonly phrases: readonly (readonly [RegExp, number])[];
}

/** A scale with its cues looked up. */
export interface MadeScale {
  readonly marks: readonly (readonly [string, number])[];
  readonly phrases: Scale['phrases'];
}

/**
 * Looks up the cues of a scale.
 * @throws Error when no lexicon has one of them.
 */
export function madeScale({ cues, phrases }: Scale): MadeScale {
  return { marks: Object.entries(cues).map(([name, weight]) => [cueMark(name), weight] as const), phrases };
}

/** How much of what weighs in a neighbouring sentence counts here. */
const NEIGHBOUR = 0.5;

/** The weight of every sentence by itself, in order. */
function ownWeights(reading: Reading, { marks, phrases }: MadeScale): readonly number[] {
  const cuesOf = reading.get(sentenceCues);
  const likely = phrases.filter(([phrase]) => mayBeIn(reading.text, phrase));
  return reading.get(sentenceTexts).map((text, index) => {
    const cues = cuesOf[index] ?? NO_CUES;
    return marks.reduce((sum, [mark, weight]) => sum + (cues.includes(mark) ? weight : 0), 0)
      + likely.reduce((sum, [phrase, weight]) => sum + (isIn(text, phrase) ? weight : 0), 0);
  });
}

/** The weight of every sentence with half of what stands beside it. */
export function weights(reading: Reading, scale: MadeScale): readonly number[] {
  const own = ownWeights(reading, scale);
  return own.map((weight, index) => weight + NEIGHBOUR * ((own[index - 1] ?? 0) + (own[index + 1] ?? 0)));
}
