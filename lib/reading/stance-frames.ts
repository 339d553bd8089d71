import type { Reading } from './reading.ts';
import { thatMayStand } from './patterns/may-stand.ts';
import { find, pattern, type Match } from './patterns/pattern.ts';
import { sentenceCues } from './patterns/sentence-cues.ts';
import { cueMark } from './cues/marks.ts';
import { gives, shape, type Unit } from './shape.ts';
import { FAR, WORDINGS, type Sign, type Wording } from './stance-wordings.ts';

const THAT_MAY_STAND = thatMayStand(WORDINGS);

/** Units, by index and `to` exclusive, that a wording governs. */
export interface Frame {
  readonly sign: Sign;
  readonly from: number;
  readonly to: number;
}

/** The first unit of a sentence, looked for from one of its own. */
function opening(units: readonly Unit[], index: number, farthest = FAR): number {
  let first = index;
  while (first > 0 && index - first < farthest && units[first - 1]!.sentence === units[index]!.sentence) first -= 1;
  return first;
}

function governed(units: readonly Unit[], { place, reach, stop }: Wording, { from, to }: Match): readonly [number, number] {
  if (place === 'within') return [from, to];
  if (place === 'through') return [from, to + 1];
  if (place === 'first') return [from, from + 1];
  if (place === 'before') return [opening(units, from), from];
  // The match begins behind the step from one sentence into the next.
  if (place === 'previous') return from === 0 ? [0, 0] : [opening(units, from - 1), from];
  const { sentence } = units[to - 1]!;
  let end = to;
  while (end < units.length && end - to < reach && units[end]!.sentence === sentence && !stop.test(units[end]!.lower)) end += 1;
  return [to, end];
}

const ASKING = cueMark('opening-question');
const HELD = cueMark('held-against');
/** "So are they right?" */
const QUESTION = pattern('^ and|but|so|also|ok|hey|,{0,2} <opening-question>');
/** A question that is no question: its answer is in it. */
const RHETORICAL = /\b(?:or what|am i right|don't you think|how (?:much|many|stupid|dumb|long)|seriously|are you (?:kidding|joking|stupid|serious|insane)|who else|right|innit|kan)\b[^?]{0,12}\?/i;

/** Sentences that open like a question, end as one, and are asked to be answered. */
function questions(reading: Reading): Frame[] {
  const { units } = reading.get(shape);
  if (!reading.text.includes('?')) return [];
  const found: Frame[] = [];
  for (const { from } of find(reading, QUESTION)) {
    let to = from;
    while (to < units.length && units[to]!.sentence === units[from]!.sentence) to += 1;
    const words = reading.text.slice(units[from]!.start, units[to - 1]!.end);
    if (/\?["')\]]*$/.test(words) && !RHETORICAL.test(words)) found.push({ sign: 'asked', from, to });
  }
  return found;
}

/** Every stretch of the text that some wording governs. */
export function stanceFrames(reading: Reading): readonly Frame[] {
  const { units, row } = reading.get(shape);
  const found: Frame[] = row.includes(ASKING) ? questions(reading) : [];
  for (const wording of reading.get(THAT_MAY_STAND)) {
    for (const match of find(reading, wording.pattern)) {
      if (wording.unless(units, match.from)) continue;
      const [from, to] = governed(units, wording, match);
      if (to > from) found.push({ sign: wording.sign, from, to });
    }
  }
  return found;
}

/** True when a sentence holds something against what is said, outside the words of a span of units. */
export function isHeldAgainst(reading: Reading, from: number, to: number): boolean {
  const { units } = reading.get(shape);
  const { sentence } = units[from]!;
  if (!reading.get(sentenceCues)[sentence]?.includes(HELD)) return false;
  const first = opening(units, from, FAR * 2);
  for (let index = first; index < units.length && index - to < FAR * 2 && units[index]!.sentence === sentence; index += 1) {
    const isAsked = units[index]!.lower === 'wrong' && gives(units[index - 1], 'i');
    if ((index < from || index >= to) && gives(units[index], 'held-against') && !isAsked) return true;
  }
  return false;
}
