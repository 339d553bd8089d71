import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { features } from '../../../lib/reading/models/features.ts';
import { Reading } from '../../../lib/reading/reading.ts';
import { breaks, draftOf, rowsOf, type Row } from '../../corpus/rows.ts';
import { above, scoreAt, unseenScores } from './cross-validation.ts';
import { fit, type Example } from './logistic.ts';

/**
 * Trains the models of lib/reading/models on the drafts of tests/corpus/own and voices and says how they do on drafts left out of the training:
 * `node tests/tools/train/train.ts --rule hostile-tone [--rule …] [--dry] [--show 10]`.
 */
const { values } = parseArgs({ options: { rule: { type: 'string', multiple: true }, dry: { type: 'boolean' }, show: { type: 'string' } } });

const SETTINGS = { l2: 1e-3, l1: 2e-4, epochs: 15 };
/** What a text's features are worth together; with it a text of forty features is weighed one to one. */
const SCALE = 6;
/** As in judge.ts: a text with fewer features is weighed as if it had so many. */
const FEWEST = 12;
/** A feature in fewer drafts is left out. */
const RAREST = 2;
/** Drafts written for other rules count less: nobody asked of each whether it breaks this one. */
const OTHERS = 0.5;
/** A likelihood of one half stands where this share of the drafts that pass would be flagged. */
const ALARMS = 0.02;

const FOLDER = new URL('../../../lib/reading/models/weights/', import.meta.url);

const rows = [...rowsOf('own/*.jsonl'), ...rowsOf('voices/*.jsonl')];
const named = rows.map((row) => [...new Set(new Reading(draftOf(row)).get(features).map(({ name }) => name))]);
const counts = new Map<string, number>();
for (const name of named.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= RAREST).map(([name]) => name);
const numbers = new Map(names.map((name, index) => [name, index]));

function exampleOf(row: Row, index: number, rule: string): Example {
  const all = named[index]!;
  const features = Uint32Array.from(all.flatMap((name) => numbers.get(name) ?? []));
  const isPositive = breaks(row, rule);
  return { features, value: SCALE / Math.sqrt(Math.max(FEWEST, all.length)), isPositive, weight: row.rule === rule || isPositive ? 1 : OTHERS };
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function train(rule: string): void {
  const examples = rows.map((row, index) => exampleOf(row, index, rule));
  const scores = unseenScores(examples, names.length, SETTINGS);
  const of = (test: (row: Row) => boolean) => scores.filter((_, index) => test(rows[index]!));
  const flags = of((row) => row.rule === rule && row.expect);
  const passes = of((row) => row.rule === rule && !row.expect);
  const others = of((row) => row.rule !== rule && !breaks(row, rule));
  const limit = scoreAt(passes, ALARMS);
  console.log(`${rule}: ${flags.length} flags, ${passes.length} passes, ${others.length} of other rules`);
  for (const share of [0.01, 0.02, 0.05, 0.1]) {
    const at = scoreAt(passes, share);
    const likelihood = 1 / (1 + Math.exp(limit - at));
    console.log(`  likelihood above ${likelihood.toFixed(2)}: recall ${percent(above(flags, at))}, alarms ${percent(above(passes, at))}, on others ${percent(above(others, at))}`);
  }
  if (values.show !== undefined) {
    const most = Number(values.show);
    const ranked = rows.map((row, index) => ({ row, score: scores[index]! - limit })).filter(({ row }) => row.rule === rule);
    const missed = ranked.filter(({ row, score }) => row.expect && score < 0).sort((a, b) => a.score - b.score);
    const alarms = ranked.filter(({ row, score }) => !row.expect && score > 0).sort((a, b) => b.score - a.score);
    for (const [title, list] of [['missed', missed], ['alarms', alarms]] as const) {
      for (const { row, score } of list.slice(0, most)) console.log(`  ${title} ${score.toFixed(1)} ${row.id}: ${row.text.slice(0, 160).replaceAll('\n', ' ')}`);
    }
  }
  if (values.dry) return;
  const { bias, weights } = fit(examples, names.length, SETTINGS);
  const kept = names.map((name, index) => [name, Math.round(weights[index]! * 100)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a, first], [b, second]) => Math.abs(second) - Math.abs(first) || (a < b ? -1 : 1));
  const model = { bias: Number((bias - limit).toFixed(3)), scale: SCALE, weights: Object.fromEntries(kept) };
  writeFileSync(new URL(`${rule}.json`, FOLDER), `${JSON.stringify(model)}\n`);
  console.log(`  ${kept.length} features kept`);
}

/** Lists the models that are there. */
function writeIndex(): void {
  const topics = readdirSync(FOLDER).filter((file) => file.endsWith('.json')).map((file) => file.replace('.json', '')).sort();
  const called = (topic: string) => topic.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(new URL('index.ts', FOLDER), [
    'import type { Model } from \'../judge.ts\';',
    ...topics.map((topic) => `import ${called(topic)} from './${topic}.json' with { type: 'json' };`),
    '',
    '/** The trained models by name. This file and those beside it are written by tests/tools/train. */',
    `export const WEIGHTS: Readonly<Record<string, Model>> = {${topics.map((topic) => `\n  '${topic}': ${called(topic)},`).join('')}\n};`,
    '',
  ].join('\n'));
}

for (const rule of values.rule ?? []) train(rule);
if (!values.dry) writeIndex();
