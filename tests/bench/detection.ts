import { check } from '../../lib/checking/check.ts';
import { overlaps, type Span } from '../../lib/draft/span.ts';
import { BUNDLED_IDS, bundledPacks } from '../../lib/policies/bundled.ts';
import { demandsInForce } from '../../lib/policies/in-force.ts';
import { RULE_BOOK } from '../../lib/rules/book.ts';
import { draftOf, rowsOf, type Row } from '../corpus/rows.ts';
import { columns, ms, p95 } from './figures.ts';
import { peers, type Peer } from './peers/peers.ts';

/**
 * How well the rules see what they should, on the drafts of tests/corpus: recall (of drafts that break a rule, those found), false alarms
 * (of drafts that don't, those flagged, at any tier) and precision, rule by rule; then the blind drafts given to packages of others too.
 * The own half, with the voices, is what wordings were tuned on and the network was taught; only the blind half tells how it does.
 * `npm run bench:detection`; `--ours` leaves the others out.
 */
const { packs, refused } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
const demands = demandsInForce(packs, refused, RULE_BOOK, { strictness: 'standard', host: '' });

/** No check may run out of time here: a busy machine would count as a miss. */
const STILL = () => 0;

interface Checked {
  readonly row: Row;
  readonly half: string;
  readonly rules: ReadonlySet<string>;
  readonly isHeld: boolean;
  readonly isWarned: boolean;
  readonly identifiers: readonly Span[];
  readonly ms: number;
}

function checkRow(row: Row, half: string): Checked {
  const began = performance.now();
  const { findings, notChecked } = check(draftOf(row), { ...demands, host: `${row.site ?? 'x'}.com` }, STILL);
  const took = performance.now() - began;
  if (notChecked.some(({ what }) => what === 'rule' || what === 'pack')) throw new Error(`${row.id} was not checked whole`);
  return {
    row, half, ms: took,
    rules: new Set(findings.map(({ rule }) => rule)),
    isHeld: findings.some(({ tier }) => tier === 'hold' || tier === 'block'),
    isWarned: findings.some(({ tier }) => tier !== 'note'),
    identifiers: findings.filter(({ rule }) => rule.endsWith('-identifier')).flatMap(({ span }) => span ?? []),
  };
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((part * 100) / whole).toFixed(1)} %`);

/** `asked` breaks the rule or not by its label; `told` by our word. */
function figuresOf(verdicts: readonly { readonly asked: boolean; readonly told: boolean }[]): string[] {
  const flags = verdicts.filter(({ asked }) => asked);
  const passes = verdicts.filter(({ asked }) => !asked);
  const found = flags.filter(({ told }) => told).length;
  const alarms = passes.filter(({ told }) => told).length;
  return [`${flags.length} / ${passes.length}`, share(found, flags.length), share(alarms, passes.length), share(found, found + alarms)];
}

const checked = [['own', '{own,voices}/*.jsonl'], ['blind', 'blind/*.jsonl']].flatMap(([half = '', files = '']) => rowsOf(files).map((row) => checkRow(row, half)));
const rules = [...new Set(checked.map(({ row }) => row.rule))].filter((rule) => rule !== 'ordinary').sort();
/** Of protected talk the question is the other way round: whether it is left in peace. */
const tells = ({ rules: found, isWarned }: Checked, rule: string) => (rule === 'protected-activity' ? !isWarned : found.has(rule));

const verdictsOf = (rule: string, half: string) => checked
  .filter(({ row, half: own }) => row.rule === rule && own === half)
  .map((one) => ({ asked: one.row.expect, told: tells(one, rule) }));

console.log(columns([
  ['rule', 'own: flags / passes', 'recall', 'false alarms', 'precision', 'blind: flags / passes', 'recall', 'false alarms', 'precision'],
  ...rules.map((rule) => [rule, ...figuresOf(verdictsOf(rule, 'own')), ...figuresOf(verdictsOf(rule, 'blind'))]),
]));

const ordinary = checked.filter(({ row, half }) => row.rule === 'ordinary' && half === 'blind');
const passing = checked.filter(({ row, half }) => !row.expect && !row.also?.length && half === 'blind' && row.rule !== 'protected-activity');
const short = checked.filter(({ row }) => row.text.length <= 300).map(({ ms: took }) => took);
console.log(`\nBlind ordinary posts: ${ordinary.length}; held ${share(ordinary.filter(({ isHeld }) => isHeld).length, ordinary.length)}, `
  + `warned ${share(ordinary.filter(({ isWarned }) => isWarned).length, ordinary.length)}, any note ${share(ordinary.filter(({ rules: found }) => found.size > 0).length, ordinary.length)}.`);
console.log(`Blind drafts that break no rule: ${passing.length}; held ${share(passing.filter(({ isHeld }) => isHeld).length, passing.length)}, `
  + `warned ${share(passing.filter(({ isWarned }) => isWarned).length, passing.length)}.`);
console.log(`Time of a check, ${short.length} drafts of at most 300 UTF-16 units: p95 ${ms(p95(short))}.`);

/** A label counts as found when a span covers half of it and is no wider than twice the label and ten units. */
function isFound({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.end - span.start <= 2 * (end - start) + 10
    && Math.min(end, span.end) - Math.max(start, span.start) >= (end - start) / 2);
}

function labelsOf({ text, spans = [] }: Row): Span[] {
  return spans.map(({ value }) => ({ start: text.indexOf(value), end: text.indexOf(value) + value.length })).filter(({ start }) => start >= 0);
}

async function identifierFigures(name: string, find: Peer['find']): Promise<string[]> {
  const rows = checked.filter(({ row, half }) => row.rule === 'patient-identifier' && half === 'blind').map(({ row }) => row);
  let labels = 0;
  let found = 0;
  let right = 0;
  let told = 0;
  let alarms = 0;
  for (const row of rows) {
    const spans = await find(row.text);
    const wanted = labelsOf(row);
    labels += wanted.length;
    found += wanted.filter((label) => isFound(label, spans)).length;
    told += spans.length;
    right += spans.filter((span) => wanted.some((label) => overlaps(label, span))).length;
    if (!row.expect && spans.length > 0) alarms += 1;
  }
  const passes = rows.filter(({ expect }) => !expect).length;
  return [name, share(found, labels), share(alarms, passes), share(right, told)];
}

async function abuseFigures(name: string, tell: (one: Checked) => boolean | Promise<boolean>): Promise<string[]> {
  const rows = checked.filter(({ row, half }) => half === 'blind' && ['profanity', 'slur', 'insult'].includes(row.rule));
  const verdicts = await Promise.all(rows.map(async (one) => ({ asked: one.row.expect || (one.row.also ?? []).length > 0, told: await tell(one) })));
  return [name, ...figuresOf(verdicts)];
}

if (!process.argv.includes('--ours')) {
  const { identifiers, abuse } = peers();
  const byText = new Map(checked.map((one) => [one.row.text, one.identifiers]));
  const names = [await identifierFigures('Chaperone', (text) => [...byText.get(text) ?? []])];
  for (const peer of identifiers) names.push(await identifierFigures(peer.name, (text) => peer.find(text)));
  console.log(`\nIdentifiers in the blind drafts of patient-identifier\n${columns([['', 'recall', 'false alarms', 'precision'], ...names])}`);
  const words = [await abuseFigures('Chaperone', ({ rules: found }) => ['profanity', 'slur', 'insult'].some((rule) => found.has(rule)))];
  for (const peer of abuse) words.push(await abuseFigures(peer.name, async ({ row }) => (await peer.find(row.text)).length > 0));
  console.log(`\nAbuse in the blind drafts of profanity, slur and insult\n${columns([['', 'flags / passes', 'recall', 'false alarms', 'precision'], ...words])}`);
}
