import type { Span } from '../../draft/span.ts';
import { lastUpTo } from '../in-order.ts';
import { quotations } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { cueNames, shape, type Unit } from '../shape.ts';
import { around } from './around.ts';
import { remembering } from '../remembered.ts';
import { known } from './known.ts';

/** What a sentence says, as names that a model weighs; `sentence` is its index, or -1 for what is around the text. */
export interface Feature {
  readonly name: string;
  readonly sentence: number;
}

/** In how many sentences features stand; they come in the order of the text. */
export function sentenceCount(all: readonly Feature[]): number {
  return (all.at(-1)?.sentence ?? -1) + 1;
}

/** Words behind a negation that it still reaches. */
const REACH = 4;
const NEGATIONS = 'not no never nobody none neither nor without cannot isnt dont didnt doesnt wasnt wont cant tidak tak bukan jangan nunca ningún sin';
const NEGATION = new RegExp(`(?:^| )(?:${NEGATIONS.replaceAll(' ', '|')})$|n't$`);
const END_OF_REACH = /^[.,;:!?()]$/;

/** What a word does to a denial: begins one, ends one, or lets it run on. */
const toDenial = remembering((lower) => (NEGATION.test(lower) ? 'begins' : END_OF_REACH.test(lower) ? 'ends' : 'none'));

/** The features of a unit's cues, which stand behind how it is said: quoted, denied, or neither. */
const cueFeatures = remembering((told) => {
  const mode = /^["!]/.test(told) ? told.charAt(0) : '';
  return cueNames(told.slice(mode.length)).map((cue) => `${mode}<${cue}>`);
});

function isQuoted(quoted: readonly Span[], { start }: Unit): boolean {
  return start < (lastUpTo(quoted, start)?.end ?? 0);
}

/** Every feature of a text: its words, pairs of words and cues, words and cues told apart where they are quoted or denied. */
export function features(reading: Reading): readonly Feature[] {
  const { units } = reading.get(shape);
  const quoted = reading.get(quotations);
  const found: Feature[] = around(reading).map((name) => ({ name, sentence: -1 }));
  let last = -1;
  let before = '';
  let denied = 0;
  for (const unit of units) {
    const { lower, sentence } = unit;
    if (sentence !== last) {
      denied = 0;
      before = '^';
    }
    last = sentence;
    const word = known(lower);
    found.push({ name: `${before} ${word}`, sentence });
    before = word;
    const mode = isQuoted(quoted, unit) ? '"' : denied > 0 ? '!' : '';
    found.push({ name: mode + word, sentence });
    if (mode === '!') found.push({ name: word, sentence });
    for (const name of cueFeatures(mode + unit.cues)) found.push({ name, sentence });
    const effect = toDenial(lower);
    denied = effect === 'begins' ? REACH : effect === 'ends' ? 0 : denied - 1;
  }
  return found;
}
