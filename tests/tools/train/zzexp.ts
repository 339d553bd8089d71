import { deserialize } from 'node:v8';
import { readFileSync } from 'node:fs';
import { isAddedTo } from '../../../lib/checking/second-opinion.ts';
import { isRuleId, type RuleId } from '../../../lib/rules/catalogue.ts';
import { breaks } from '../../corpus/rows.ts';
import { exampleOf, isClean, SCALE, type Lesson } from './lessons.ts';
import { bestUse, told, type Scored, type Sides } from './limits.ts';
import { evidenceOf, spoken, together } from './net.ts';
import { teach } from './net.ts';

const [variant = 'none', k = '1000', max = '35500', foldsArg = '0', seedsArg='1', hid='16'] = process.argv.slice(2);
const all = deserialize(readFileSync('/tmp/team/s21/emb/lessons.bin')) as Lesson[];
const MOST = Number(max);
if (variant !== 'none') {
  const cl = JSON.parse(readFileSync(`/tmp/team/s21/emb/c${k}.json`, 'utf8')) as Record<string, number>;
  const map = new Map(Object.entries(cl));
  const derive = (name: string): string[] => {
    if (name.includes(':')||name.includes('<')) return [];
    const sp = name.indexOf(' ');
    if (sp < 0) {
      const mode = /^["!]./.test(name) ? name[0]! : '';
      const c = map.get(name.slice(mode.length));
      return c === undefined ? [] : [`${mode}~${c}`];
    }
    if (!variant.includes('b')) return [];
    const a = name.slice(0, sp), b = name.slice(sp + 1);
    const ca = map.get(a), cb = map.get(b);
    const out: string[] = [];
    if (ca !== undefined) out.push(`~${ca} ${b}`);
    if (cb !== undefined) out.push(`${a} ~${cb}`);
    if (ca !== undefined && cb !== undefined && variant.includes('c')) out.push(`~${ca} ~${cb}`);
    return out;
  };
  const cache = new Map<string, string[]>();
  const d = (n: string) => { let r = cache.get(n); if (!r) { r = derive(n); cache.set(n, r); } return r; };
  for (const [i, lesson] of all.entries()) {
    const names = [...lesson.names]; const places = new Map(names.map((n, j) => [n, j]));
    const put = (n: string) => { let p = places.get(n); if (p === undefined) { p = names.length; places.set(n, p); names.push(n); } return p; };
    for (const n of lesson.names) for (const x of d(n)) put(x);
    const parts = lesson.parts.map((part) => Uint16Array.from(new Set([...part, ...[...part].flatMap((p) => d(lesson.names[p]!).map(put))])));
    all[i] = { ...lesson, names, parts };
  }
}
const counts = new Map<string, number>();
for (const { names } of all) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= 15).sort(([, a], [, b]) => b - a).slice(0, MOST).map(([name]) => name);
console.log(variant, k, 'features', [...counts].filter(([, c]) => c >= 15).length, '->', names.length, 'cluster ones', names.filter((n) => n.includes('~')).length, 'rarest', counts.get(names.at(-1)!));
const numbers = new Map(names.map((name, index) => [name, index]));
const topics = [...new Set(all.flatMap(({ row, voice }) => (voice === null ? [] : [row.rule])))].filter((id): id is RuleId => isRuleId(id) && id !== 'reidentification-risk').sort();
const examples = all.map((lesson) => exampleOf(lesson, numbers, topics));
const groupOf = ({ voice, row }: Lesson) => voice ?? row.id;
const FOLDS = 4;
const foldOf = new Map([...new Set(all.map(groupOf))].map((group, index) => [group, index % FOLDS]));
const heard: { row: Lesson['row']; topical: Scored[] }[] = [];
for (const fold of foldsArg.split(',').map(Number)) {
  const out = (l: Lesson) => foldOf.get(groupOf(l)) === fold;
  const lot = examples.filter((_, i) => !out(all[i]!));
  const t0 = performance.now();
  const nets = seedsArg.split(',').map((seed) => teach(lot, names.length, { hidden: Number(hid), epochs: 20, rate: 0.02, dropFeatures: 0.15, dropHidden: 0.05, seed: Number(seed) }));
  console.log('taught', ((performance.now() - t0) / 1000).toFixed(0), 's');
  const net = spoken(together(nets as [typeof nets[0] & {}]), 0.75);
  for (const [i, lesson] of all.entries()) {
    if (!out(lesson) || lesson.voice === null) continue;
    const evidence = evidenceOf(net, examples[i]!);
    heard.push({ row: lesson.row, topical: topics.map((id, t) => {
      const standing = lesson.found.get(id) ?? null;
      return lesson.exempt.has(id) ? { evidence: -Infinity, standing: standing && 'sure' as const, found: net.found[t]! } : { evidence: evidence[t]!, standing, found: net.found[t]! };
    }) });
  }
}
const means = [0, 0, 0, 0]; let rec = 0, auc = 0;
for (const [topic, id] of topics.entries()) {
  const of = (test: (row: Lesson['row']) => boolean) => heard.filter(({ row }) => test(row)).map(({ topical }) => topical[topic]!);
  const sides: Sides = { flags: of((row) => row.rule === id && row.expect), passes: of((row) => row.rule === id && !breaks(row, id)),
    clean: of((row) => row.rule !== id && row.rule !== 'ordinary' && isClean(row) && !row.unsure?.includes(id)), ordinary: of((row) => row.rule === 'ordinary') };
  const use = bestUse(id, sides, isAddedTo(id));
  for (const [i, drafts] of [sides.flags, sides.passes, sides.clean, sides.ordinary].entries()) means[i]! += told(drafts, use) / topics.length;
  const ev = (s: readonly Scored[]) => s.map((x) => x.evidence + (x.standing ? x.found : 0)).sort((a, b) => b - a);
  const p = ev(sides.passes), c = ev(sides.clean), f = ev(sides.flags);
  const lim = Math.max(p[Math.floor(p.length * 0.08)] ?? -9, c[Math.floor(c.length * 0.01)] ?? -9);
  const r = f.filter((x) => x > lim).length / Math.max(1, f.length);
  rec += r / topics.length;
  let s = 0, j = 0; const pa = [...p].reverse(), fa = [...f].reverse();
  for (const x of fa) { while (j < pa.length && pa[j]! < x) j++; s += j; }
  auc += s / Math.max(1, p.length * f.length) / topics.length;
}
console.log(variant, k, max, 'hid', hid, 'means', means.map((m) => (100 * m).toFixed(2)).join(' / '), 'recall at 8%/1%', (100 * rec).toFixed(2), 'AUC flags/passes', auc.toFixed(4));
