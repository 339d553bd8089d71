import { stemmer } from 'stemmer';
import type { Span } from '../../draft/span.ts';
import { firstFrom } from '../in-order.ts';
import { quotations } from '../quotations.ts';
import { answered, type Reading } from '../reading.ts';
import { cueNames, shape, type Unit } from '../shape.ts';

/** What a sentence says, as names that a model weighs; `sentence` is its index, or -1 for what is around the text. */
export interface Feature {
  readonly name: string;
  readonly sentence: number;
}

/** Words behind a negation that it still reaches. */
const REACH = 4;
const NEGATION = /(?:^| )(?:not|no|never|nobody|none|neither|nor|without|cannot|isnt|dont|didnt|doesnt|wasnt|wont|cant|tidak|tak|bukan|jangan|nunca|ningún|sin)$|n't$/;
const END_OF_REACH = /^[.,;:!?()]$/;
/** Longest of the answered post and of the profile that is read, in units. */
const LONGEST_AROUND = 80;

/** A word in the form in which the model knows it: "#" for a number, the stem for a word. */
function known(lower: string): string {
  if (/^\d/.test(lower)) return /^[\d.,]+$/.test(lower) ? '#' : lower.replace(/\d+/g, '#');
  if (lower.startsWith('@')) return '@';
  if (/^(?:https?:|www\.)/.test(lower)) return 'http';
  return /^[a-z]{4,}$/.test(lower) ? stemmer(lower) : lower;
}

function isQuoted(quoted: readonly Span[], { start }: Unit): boolean {
  const before = quoted[firstFrom(quoted, start + 1) - 1];
  return before !== undefined && start < before.end;
}

/** Capitals among the letters, so that shouting can be told. */
function shouting(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '');
  return letters.length > 20 && letters.replace(/[^A-Z]/g, '').length / letters.length > 0.6;
}

/** What stands around the text: where it is written, what it answers, who writes it. */
function around(reading: Reading): string[] {
  const { draft } = reading;
  const found: string[] = [`site:${draft.site}`, `surface:${draft.surface}`];
  const answer = answered(reading);
  if (answer !== null) {
    found.push('answers');
    for (const { lower, cues } of answer.get(shape).units.slice(0, LONGEST_AROUND)) if (cues !== '') found.push(`re:${known(lower)}`);
  }
  if (draft.profile) {
    found.push('profile');
    for (const word of draft.profile.toLowerCase().match(/[a-zà-ɏ@]+/g)?.slice(0, LONGEST_AROUND) ?? []) found.push(`by:${known(word)}`);
  }
  if (draft.affiliation) found.push('affiliated');
  if (shouting(reading.text)) found.push('shouts');
  if (/https?:|www\./.test(reading.text)) found.push('links');
  return found;
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
    for (const cue of cueNames(unit)) found.push({ name: `${mode}<${cue}>`, sentence });
    denied = NEGATION.test(lower) ? REACH : END_OF_REACH.test(lower) ? 0 : denied - 1;
  }
  return found;
}
