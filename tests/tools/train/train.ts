import { parseArgs } from 'node:util';
import { isAddedTo } from '../../../lib/checking/second-opinion.ts';
import { isRuleId } from '../../../lib/rules/catalogue.ts';
import { columns } from '../../bench/figures.ts';
import { breaks } from '../../corpus/rows.ts';
import { exampleOf, isClean, lessons, SCALE } from './lessons.ts';
import { bestUse, told, type Scored, type Sides } from './limits.ts';
import { evidenceOf, teach, together, type Example, type Settings } from './net.ts';
import { write, written } from './write-model.ts';

/**
 * Teaches the model of lib/reading/models what the drafts of tests/corpus/{own,voices} show, a topic a rule, and says how it does on
 * voices that were left out of the teaching: `npm run train [-- --dry]`. With `--dry` nothing is written.
 */
const { values } = parseArgs({ options: { dry: { type: 'boolean' } } });

const SETTINGS: Omit<Settings, 'seed'> = { hidden: 16, epochs: 12, rate: 0.02, dropFeatures: 0.15, dropHidden: 0.2 };
/** A feature in fewer drafts is left out. */
const RAREST = 8;
/** Voices are left out so many groups at a time. */
const FOLDS = 4;

const all = lessons();
const counts = new Map<string, number>();
for (const name of all.flatMap(({ names }) => names)) counts.set(name, (counts.get(name) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= RAREST).map(([name]) => name);
const numbers = new Map(names.map((name, index) => [name, index]));
/** Rules that somebody wrote drafts for; a rule about pictures or the clock has none, and nothing to learn from words. */
const topics = [...new Set(all.flatMap(({ row, voice }) => (voice === null ? [] : [row.rule])))].filter(isRuleId).sort();
const examples = all.map((lesson) => exampleOf(lesson, numbers, topics));

/** Networks that chance told apart do better together than one of their size: what one learnt by chance alone, the others do not say. */
const SEEDS = [2, 3] as const;
function taught(from: readonly Example[]) {
  const of = (seed: number) => teach(from, names.length, { ...SETTINGS, seed });
  return together([of(1), ...SEEDS.map(of)]);
}

const voices = [...new Set(all.flatMap(({ voice }) => voice ?? []))];
const unseen = new Map<(typeof all)[number], readonly Scored[]>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  process.stderr.write(`left out: group ${fold + 1} of ${FOLDS}\n`);
  const isLeftOut = all.map(({ voice }) => voice !== null && voices.indexOf(voice) % FOLDS === fold);
  const net = taught(examples.filter((_, index) => !isLeftOut[index]));
  for (const [index, lesson] of all.entries()) {
    if (!isLeftOut[index]) continue;
    const evidence = evidenceOf(net, examples[index]!);
    unseen.set(lesson, topics.map((id, topic) => (
      { evidence: evidence[topic]!, standing: lesson.found.get(id) ?? null, found: net.found[topic]! })));
  }
}

const scored = [...unseen].map(([{ row }, topical]) => ({ row, topical }));
const sides = topics.map((id, topic): Sides => {
  const of = (test: (row: (typeof scored)[number]['row']) => boolean) => (
    scored.filter(({ row }) => test(row)).map(({ topical }) => topical[topic]!));
  return {
    flags: of((row) => row.rule === id && row.expect),
    passes: of((row) => row.rule === id && !breaks(row, id)),
    clean: of((row) => row.rule !== id && row.rule !== 'ordinary' && isClean(row)),
    ordinary: of((row) => row.rule === 'ordinary'),
  };
});
const uses = sides.map((side, topic) => bestUse(topics[topic]!, side, isAddedTo(topics[topic]!)));
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const limit = (evidence: number | null) => evidence?.toFixed(1) ?? '–';
const means = [0, 0, 0, 0];
console.log(columns([
  ['topic', 'flags / passes', 'recall', 'false alarms', 'on drafts for other rules', 'on ordinary ones', 'adds from', 'drops below'],
  ...topics.map((id, topic) => {
    const { flags, passes, clean, ordinary } = sides[topic]!;
    const use = uses[topic]!;
    const shares = [flags, passes, clean, ordinary].map((drafts) => told(drafts, use));
    for (const [side, share] of shares.entries()) means[side]! += share / topics.length;
    return [id, `${flags.length} / ${passes.length}`, ...shares.map(percent), limit(use.addsFrom), limit(use.dropsBelow)];
  }),
  ['mean', '', ...means.map(percent), '', ''],
]));
const ordinary = scored.filter(({ row }) => row.rule === 'ordinary');
const isAnyTold = ({ topical }: (typeof scored)[number]) => topical.some((draft, topic) => told([draft], uses[topic]!) > 0);
const share = percent(ordinary.filter(isAnyTold).length / ordinary.length);
console.log(`\nOrdinary drafts that any topic is told of: ${share} of ${ordinary.length}`);

if (!values.dry) {
  process.stderr.write('the whole\n');
  const size = write(written(taught(examples), names, topics, uses, SCALE));
  console.log(`\n${all.length} drafts, ${names.length} features; the model takes ${(size / 1e6).toFixed(2)} MB`);
}
