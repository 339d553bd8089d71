import { parseArgs } from 'node:util';
import { isLet } from '../../../lib/checking/second-opinion.ts';
import { isRuleId } from '../../../lib/rules/catalogue.ts';
import { columns } from '../../bench/figures.ts';
import { breaks } from '../../corpus/rows.ts';
import { exampleOf, isClean, lessons, SCALE } from './lessons.ts';
import { bestUse, told, type Sides } from './limits.ts';
import { scoresOf, teach, type Settings } from './net.ts';
import { write, written } from './write-model.ts';

/**
 * Teaches the model of lib/reading/models what the drafts of tests/corpus/{own,voices} show, a topic a rule, and says how it does on
 * voices that were left out of the teaching: `npm run train [-- --dry]`. With `--dry` nothing is written.
 */
const { values } = parseArgs({ options: { dry: { type: 'boolean' } } });

const SETTINGS: Settings = { hidden: 32, epochs: 12, rate: 0.02, dropFeatures: 0.15, dropHidden: 0.2 };
/** A feature in fewer drafts is left out. */
const RAREST = 6;
/** Voices are left out so many groups at a time. */
const FOLDS = 4;

const all = lessons();
const counts = new Map<string, number>();
for (const name of all.flatMap(({ names }) => names)) counts.set(name, (counts.get(name) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= RAREST).map(([name]) => name);
const numbers = new Map(names.map((name, index) => [name, index]));
const topics = [...new Set(all.map(({ row }) => row.rule))].filter(isRuleId).sort();
const examples = all.map((lesson) => exampleOf(lesson, numbers, topics));

const voices = [...new Set(all.flatMap(({ voice }) => voice ?? []))];
const unseen = new Map<(typeof all)[number], readonly number[]>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  process.stderr.write(`left out: group ${fold + 1} of ${FOLDS}\n`);
  const isLeftOut = all.map(({ voice }) => voice !== null && voices.indexOf(voice) % FOLDS === fold);
  const net = teach(examples.filter((_, index) => !isLeftOut[index]), names.length, SETTINGS);
  for (const [index, lesson] of all.entries()) if (isLeftOut[index]) unseen.set(lesson, scoresOf(net, examples[index]!));
}

const scored = [...unseen].map(([{ row, found }, scores]) => ({ row, found, scores }));
const sides = topics.map((id, topic): Sides => {
  const of = (test: (row: (typeof scored)[number]['row']) => boolean) => scored.filter(({ row }) => test(row)).map(({ scores, found }) => ({ score: scores[topic]!, found: found.has(id) }));
  return { flags: of((row) => row.rule === id && row.expect), passes: of((row) => row.rule === id && !breaks(row, id)), clean: of((row) => row.rule !== id && row.rule !== 'ordinary' && isClean(row)), ordinary: of((row) => row.rule === 'ordinary') };
});
const uses = sides.map((side, topic) => bestUse(side, isLet(topics[topic]!)));
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
console.log(columns([
  ['topic', 'flags / passes', 'recall', 'false alarms', 'on drafts for other rules', 'on ordinary ones', 'the model'],
  ...topics.map((id, topic) => {
    const { flags, passes, clean, ordinary } = sides[topic]!;
    const use = uses[topic]!;
    return [id, `${flags.length} / ${passes.length}`, ...[flags, passes, clean, ordinary].map((drafts) => percent(told(drafts, use))), [...(use.adds ? ['adds'] : []), ...(use.drops ? ['drops'] : [])].join(' and ')];
  }),
]));
const ordinary = scored.filter(({ row }) => row.rule === 'ordinary');
const isAnyTold = ({ scores, found }: (typeof scored)[number]) => topics.some((id, topic) => told([{ score: scores[topic]!, found: found.has(id) }], uses[topic]!) > 0);
console.log(`\nOrdinary drafts that any topic is told of: ${percent(ordinary.filter(isAnyTold).length / ordinary.length)} of ${ordinary.length}`);

if (!values.dry) {
  process.stderr.write('the whole\n');
  const size = write(written(teach(examples, names.length, SETTINGS), names, topics, uses, SCALE));
  console.log(`\n${all.length} drafts, ${names.length} features; the model takes ${(size / 1e6).toFixed(2)} MB`);
}
