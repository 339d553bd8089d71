import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chance } from '../../../lib/reading/models/chance.ts';
import { WEIGHTS } from '../../../lib/reading/models/word-codes.ts';
import { weighedBy, type WrittenWeights } from '../../../lib/reading/models/word-judge.ts';
import { columns } from '../../bench/figures.ts';
import { rowsOf } from '../../corpus/rows.ts';
import { seeded, shuffle } from './descent.ts';
import { readUnseen } from './unseen.ts';
import { wordLessons, type WordLesson, type WordLessons } from './word-lessons.ts';

/**
 * Teaches the weights by which lib/reading/models/word-judge.ts tells words that identify a patient, and says how they do on voices that were
 * left out: `node tests/tools/train/words.ts [--dry]`. `npm run train` runs it behind the networks, whose word on drafts that they were not
 * taught is one of the things it weighs.
 */
const { values } = parseArgs({ options: { dry: { type: 'boolean' } } });

const FILE = new URL('../../../lib/reading/models/word-weights.json', import.meta.url);
/** After three, weights still grew: of words that identify somebody in drafts left out 50 of 100 had the evidence that is asked for, after six 56. */
const EPOCHS = 6;
const RATE = 0.3;
/** How much weights are held small, against the loss at one word. */
const SHRINK = 1e-3;
/** Where the start is learnt more slowly than weights, and begins. */
const START_RATE = 0.01;
const START = -2;
const FOLDS = 3;
const SEED = 7;
const MOST = 127;

interface Weights {
  readonly start: number;
  readonly weights: Float64Array;
}

/** Logistic regression with a step of its own for every weight (Adagrad; Duchi et al. 2011). */
function taught(lessons: readonly WordLesson[]): Weights {
  const weights = new Float64Array(WEIGHTS);
  const squares = new Float64Array(WEIGHTS).fill(1e-3);
  const random = seeded(SEED);
  const order = Uint32Array.from(lessons.keys());
  let start = START;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { places, is, counts } = lessons[index]!;
      const share = 1 / Math.sqrt(Math.max(1, places.length));
      const over = counts * (chance(weighedBy(start, 1, weights, places)) - Number(is));
      start -= START_RATE * over;
      for (const place of places) {
        const slope = over * share + SHRINK * weights[place]!;
        squares[place]! += slope * slope;
        weights[place]! -= (RATE * slope) / Math.sqrt(squares[place]!);
      }
    }
  }
  return { start, weights };
}

const all = wordLessons(rowsOf('{own,voices}/*.jsonl'), readUnseen());
const wordsOf = (some: readonly WordLessons[]) => some.flatMap(({ words }) => words);
const voices = [...new Set(all.map(({ voice }) => voice))];
const foldOf = new Map(voices.map((voice, index) => [voice, index % FOLDS]));

const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const { start, weights } = taught(wordsOf(all.filter(({ voice }) => foldOf.get(voice) !== fold)));
  return wordsOf(all.filter(({ voice }) => foldOf.get(voice) === fold)).map(({ places, is }) => ({ is, evidence: weighedBy(start, 1, weights, places) }));
}).flat();
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const marked = unseen.filter(({ is }) => is).length;
console.log(`${all.length} drafts, ${unseen.length} words of which ${marked} identify a patient; on voices left out:`);
console.log(columns([
  ['evidence from', 'found', 'right'],
  ...[-2, -1, 0, 1, 2].map((least) => {
    const told = unseen.filter(({ evidence }) => evidence >= least);
    const right = told.filter(({ is }) => is).length;
    return [String(least), percent(right, marked), percent(right, told.length)];
  }),
]));

if (!values.dry) {
  const { start, weights } = taught(wordsOf(all));
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  const bytes = Int8Array.from(weights, (weight) => Math.round((weight / most) * MOST));
  const written: WrittenWeights = { start: Number(start.toFixed(4)), step: Number((most / MOST).toFixed(7)), weights: Buffer.from(bytes.buffer).toString('base64') };
  writeFileSync(FILE, `${JSON.stringify(written)}\n`);
}
