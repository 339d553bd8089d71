import type { Span } from '../../draft/span.ts';
import { fold } from '../fold.ts';
import type { Reading } from '../reading.ts';
import { remembering } from '../remembered.ts';
import { sentences } from '../sentences.ts';
import { tokens, type Token } from '../tokens.ts';
import { whole } from './contractions.ts';
import { conceptAt, isSpent, literalsAt, type Phrase } from './lexicon.ts';

/** Words of the text that the claim lexicon knows. */
export interface Hit extends Span {
  /** Index of its first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** The hits of each cue, in reading order. */
export type Hits = ReadonlyMap<number, readonly Hit[]>;

const DISGUISED = /^c0v|^v[4a]x|vacc1n|canc3r/;
const PLAIN: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a' };
/** Words that end in "'s" without owning anything. */
const NO_OWNER = /^(?:it|that|he|she|who|what|there|let|isn|alzheimer)'s$/;

/** "Vaccine's" is looked up as "vaccine", "c0vid" as "covid", "dont" as "don't". */
const plain = remembering((word) => {
  const folded = fold(word);
  if (DISGUISED.test(folded)) return folded.replace(/[0134]/g, (digit) => PLAIN[digit] ?? digit);
  return folded.endsWith("'s") && !NO_OWNER.test(folded) ? folded.slice(0, -2) : whole(folded);
});

/** "#Vaccines" is looked up as "vaccines". */
const key = ({ kind, lower }: Token) => plain(kind === 'hashtag' ? lower.slice(1) : lower);

/**
 * What the claim lexicon knows of the text, the longest phrase from each word on. Inside a phrase denials and attitudes are spent, so
 * "no side effects" is none of "no", while "breast cancer" is still a cancer.
 */
export function hits(reading: Reading): Hits {
  const all = reading.get(tokens);
  const words = all.map(key);
  const ends = reading.get(sentences);
  const found = new Map<number, Hit[]>();
  const take = (from: number, { to, cues }: Phrase, sentence: number) => {
    const hit: Hit = { from, to, sentence, start: all[from]!.start, end: all[to - 1]!.end };
    for (const cue of cues) {
      const known = found.get(cue);
      if (known === undefined) found.set(cue, [hit]);
      else if (known.at(-1) !== hit) known.push(hit);
    }
  };
  let sentence = 0;
  let next = 0;
  for (let from = 0; from < all.length; from += 1) {
    while (sentence < ends.length - 1 && all[from]!.start >= ends[sentence + 1]!.start) sentence += 1;
    for (const phrase of literalsAt(words, from)) take(from, phrase, sentence);
    const phrase = conceptAt(words, from);
    if (phrase === undefined) continue;
    const cues = from < next ? phrase.cues.filter((cue) => !isSpent(cue)) : phrase.cues;
    take(from, { to: phrase.to, cues }, sentence);
    next = Math.max(next, phrase.to);
  }
  return found;
}
