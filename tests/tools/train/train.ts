import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { isAddedTo } from '../../../lib/checking/second-opinion.ts';
import { HEARD_TOPICS } from '../../../lib/reading/models/word-features.ts';
import { isRuleId, type RuleId } from '../../../lib/rules/catalogue.ts';
import { columns } from '../../bench/figures.ts';
import { breaks } from '../../corpus/rows.ts';
import { CROWD, exampleOf, isClean, lessons, SCALE } from './lessons.ts';
import { bestUse, told, type Scored, type Sides } from './limits.ts';
import { evidenceOf, spoken, together, type Settings } from './net.ts';
import { teachAll } from './side-by-side.ts';
import { keepUnseen } from './unseen.ts';
import { write, written } from './write-model.ts';

/**
 * Teaches the model of lib/reading/models what the drafts of tests/corpus/{own,voices} show, a topic a rule, and says how it does on
 * voices that were left out of the teaching: `npm run train [-- --dry]`. With `--dry` nothing is written.
 */
const { values } = parseArgs({ options: { dry: { type: 'boolean' } } });

const SETTINGS: Omit<Settings, 'seed'> = { hidden: 16, epochs: 20, rate: 0.02, dropFeatures: 0.15, dropHidden: 0.05 };
/** A feature in fewer drafts is left out. */
const RAREST = 15;
/** And of the others the rarest, so that the package stays below 25 MB unpacked: with 35,500 and one topic more it did not. */
const MOST_FEATURES = 35_000;
/** A rule that voices wrote fewer drafts for keeps to its wordings: where its limits came to lie would be chance. */
const FEWEST = 300;
/**
 * How much of what it has learnt to say it says. Taught for twelve epochs a network said three quarters of what it says since, of voices left out;
 * what asks for so much evidence elsewhere (a warning, a patient in view) was measured then.
 */
const SAYS = 0.75;
/** Voices are left out so many groups at a time. */
const FOLDS = 4;

const all = lessons();
const counts = new Map<string, number>();
for (const name of all.flatMap(({ names }) => names)) counts.set(name, (counts.get(name) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= RAREST).sort(([, a], [, b]) => b - a).slice(0, MOST_FEATURES).map(([name]) => name);
const numbers = new Map(names.map((name, index) => [name, index]));
/** Rules that somebody wrote drafts for; a rule about pictures or the clock has none, and nothing to learn from words. */
const topics = [...new Set(all.flatMap(({ row, voice }) => (voice === null ? [] : [row.rule])))].filter((id): id is RuleId => isRuleId(id)).sort();
const examples = all.map((lesson) => exampleOf(lesson, numbers, topics));

/** Networks that chance told apart do better together than one of their size: what one learnt by chance alone, the others do not say. */
const SEEDS = [1, 2, 3];

/** A draft on which wordings were tuned is left out by itself: it stands for no voice. */
const groupOf = ({ voice, row }: (typeof all)[number]) => voice ?? row.id;
const foldOf = new Map([...new Set(all.map(groupOf))].map((group, index) => [group, index % FOLDS]));
const isLeftOut = (fold: number) => (lesson: (typeof all)[number]) => foldOf.get(groupOf(lesson)) === fold;
/** What each network is taught from: all but the voices and drafts left out, fold after fold; then, to be kept, all. */
const lots = [...Array.from({ length: FOLDS }, (_, fold) => examples.filter((__, index) => !isLeftOut(fold)(all[index]!))), ...(values.dry ? [] : [examples])];
const jobs = lots.flatMap((lot) => SEEDS.map((seed) => ({ examples: lot, size: names.length, settings: { ...SETTINGS, seed } })));
const nets = await teachAll(jobs, (ready) => process.stderr.write(`taught ${ready} of ${jobs.length}\n`));
const netOf = (lot: number) => {
  const [first, ...others] = nets.slice(lot * SEEDS.length, (lot + 1) * SEEDS.length);
  return spoken(together([first!, ...others]), SAYS);
};

/** What a draft comes to for a topic; where the model has no say only what wordings found is told. */
function scored({ found, exempt }: (typeof all)[number], id: RuleId, evidence: number, worth: number): Scored {
  const standing = found.get(id) ?? null;
  return exempt.has(id) ? { evidence: -Infinity, standing: standing && 'sure', found: worth } : { evidence, standing, found: worth };
}

/** What the networks say of drafts that they were not taught, topic by topic. */
const unseen = new Map(Array.from({ length: FOLDS }, (_, fold) => {
  const net = netOf(fold);
  return all.flatMap((lesson, index) => (isLeftOut(fold)(lesson) ? [[lesson, { net, evidence: evidenceOf(net, examples[index]!) }] as const] : []));
}).flat());

const heard = [...unseen].flatMap(([lesson, { net, evidence }]) => (
  lesson.voice === null ? [] : [{ row: lesson.row, topical: topics.map((id, topic) => scored(lesson, id, evidence[topic]!, net.found[topic]!)) }]));
const sides = topics.map((id, topic): Sides => {
  const of = (test: (row: (typeof heard)[number]['row']) => boolean) => (
    heard.filter(({ row }) => test(row)).map(({ topical }) => topical[topic]!));
  return {
    flags: of((row) => row.rule === id && row.expect),
    passes: of((row) => row.rule === id && !breaks(row, id)),
    clean: of((row) => row.rule !== id && row.rule !== 'ordinary' && isClean(row) && !row.unsure?.includes(id)),
    ordinary: of((row) => row.rule === 'ordinary'),
  };
});
const uses = sides.map((side, topic) => (
  side.flags.length + side.passes.length < FEWEST ? { addsFrom: null, dropsBelow: null } : bestUse(topics[topic]!, side, isAddedTo(topics[topic]!))));
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
const ordinary = heard.filter(({ row }) => row.rule === 'ordinary');
const isAnyTold = ({ topical }: (typeof heard)[number]) => topical.some((draft, topic) => told([draft], uses[topic]!) > 0);
const share = percent(ordinary.filter(isAnyTold).length / ordinary.length);
console.log(`\nOrdinary drafts that any topic is told of: ${share} of ${ordinary.length}`);

if (!values.dry) {
  const saidOf = (evidence: readonly number[]) => Object.fromEntries([...HEARD_TOPICS, CROWD].map((id) => [id, evidence[topics.indexOf(id)]!]));
  keepUnseen(Object.fromEntries([...unseen].map(([{ row }, { evidence }]) => [row.id, saidOf(evidence)])));
  const size = write(written(netOf(FOLDS), names, topics, uses, SCALE));
  console.log(`\n${all.length} drafts, ${names.length} features; the model takes ${(size / 1e6).toFixed(2)} MB`);
  // A process of its own: it weighs with the network that was just written.
  const { status } = spawnSync(process.execPath, [new URL('words.ts', import.meta.url).pathname], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
