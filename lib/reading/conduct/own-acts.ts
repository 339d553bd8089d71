import type { Span } from '../../draft/span.ts';
import { isQuoted } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { sentenceIndexAt, sentences } from '../sentences.ts';
import { ACTS } from './acts.ts';
import { agentAt, agentOf, type Agent } from './agent.ts';
import { PUT_RIGHT, UNASHAMED } from './attitude.ts';
import { groupsIn, type Frame } from './frame.ts';

/** An act of the writer's own that professional duty forbids, told without remorse. */
export interface OwnAct extends Span {
  readonly kind: string;
  readonly worth: number;
}

/** An act that is told of, whoever's it is: the best of its sentence for that doer. */
interface ToldAct {
  readonly frame: Frame;
  readonly agent: Agent;
  readonly sentence: number;
}

/** What an act has to come to, with the writer's attitude, to be told of at all. */
const LEAST = 1;
/** Attitude is read from the whole of a post; in a longer text from the sentences beside the act. */
const SHORT = 420;

/** How far around an act its doer is looked for, in UTF-16 units. */
const NEAR = 240;

/** In lower case, as long as it was. */
function lowered(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return lower.length === text.length ? lower : text;
}

/** The acts that every sentence tells of. */
function toldActs(reading: Reading): readonly ToldAct[] {
  const text = lowered(reading.text);
  const groups = groupsIn(text);
  const frames = ACTS.filter(({ needs }) => needs.every((need) => groups.has(need)));
  if (frames.length === 0) return [];
  return reading.get(sentences).flatMap((span, sentence) => {
    const plain = text.slice(span.start, span.end);
    const best = new Map<Agent, ToldAct>();
    for (const frame of frames) {
      for (const { index } of plain.matchAll(frame.regex)) {
        const at = span.start + index;
        if (isQuoted(reading, { start: at, end: at + 1 })) continue;
        const typed = reading.text.slice(span.start, span.end);
        const [from, to] = [Math.max(0, index - NEAR), index + NEAR];
        const agent = frame.isWhole ? agentOf(plain.slice(from, to), typed.slice(from, to)) : agentAt(plain, typed, index);
        if ((best.get(agent)?.frame.weight ?? 0) < frame.weight) best.set(agent, { frame, agent, sentence });
      }
    }
    return [...best.values()];
  });
}

/** The words around a sentence in which the writer's attitude is looked for. */
function around(reading: Reading, sentence: number): string {
  const text = lowered(reading.text);
  const all = reading.get(sentences);
  return text.length <= SHORT ? text : text.slice((all[sentence - 1] ?? all[sentence]!).start, (all[sentence + 1] ?? all[sentence]!).end);
}

/** True when the words around a span tell that what it says was owned, put right, told of others or never done. */
export function isPutRight(reading: Reading, span: Span): boolean {
  return PUT_RIGHT.test(around(reading, Math.max(0, sentenceIndexAt(reading, span.start))));
}

/** The writer's own acts against duty, the clearest first. */
export function ownActs(reading: Reading): readonly OwnAct[] {
  const all = reading.get(sentences);
  return reading.get(toldActs).filter(({ agent }) => agent === 'writer').map(({ frame: { kind, weight }, sentence }) => {
    const words = around(reading, sentence);
    return { kind, worth: weight + (UNASHAMED.test(words) ? 1 : 0) - (PUT_RIGHT.test(words) ? 3 : 0), ...all[sentence]! };
  }).filter(({ worth }) => worth >= LEAST).sort((a, b) => b.worth - a.worth);
}
