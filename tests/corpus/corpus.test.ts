import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../lib/rules/catalogue.ts';
import { RULE_BOOK } from '../../lib/rules/book.ts';
import { draftOf, rowsOf, type Row } from './rows.ts';

const halves = { own: rowsOf('{own,voices}/*.jsonl'), blind: rowsOf('blind/*.jsonl') };
const rows = [...halves.own, ...halves.blind];
const KNOWN = new Set<string>([...RULE_IDS, 'ordinary']);

/** Rules that judge pictures, the page, the clock, other texts or a crowd; what they need is no draft's words alone. */
const NOT_BY_WORDS: ReadonlySet<string> = new Set([
  ...RULE_IDS.filter((id) => id.startsWith('image-')), 'institution-logo', 'audience', 'copied-text', 'duplicate-post', 'off-topic-reply', 'page-review',
  'reidentification-risk', 'tagging', 'work-hours',
]);

/** Fewest drafts that a built rule has, on each side of its line; more where most is at stake. */
const fewest = (rule: string) => (rule === 'patient-identifier' || rule === 'patient-case' ? 80 : 40);

function wrongIn({ id, rule, expect: breaksIt, text, also = [], unsure = [], spans = [] }: Row): string[] {
  const others = [...also, ...unsure];
  return [
    ...[rule, ...others].filter((name) => !KNOWN.has(name)).map((name) => `${id}: no rule is called ${name}`),
    ...(others.includes(rule) ? [`${id}: names its own rule again`] : []),
    ...(new Set(others).size < others.length ? [`${id}: says two things of one rule`] : []),
    ...(typeof breaksIt === 'boolean' ? [] : [`${id}: says neither yes nor no`]),
    ...spans.filter(({ value }) => !text.includes(value)).map(({ value }) => `${id}: "${value}" is not in the text`),
  ];
}

describe('the labelled drafts', () => {
  it('are drafts, with labels that are known and words that stand in them', () => {
    expect(rows.flatMap((row) => { draftOf(row); return wrongIn(row); })).toEqual([]);
  });

  it('have each their own id and text', () => {
    const seen = new Set<string>();
    const twice = rows.flatMap(({ id, rule, text, context }) => [id, `${rule} ${text} ${JSON.stringify(context ?? {})}`]).filter((key) => seen.size === seen.add(key).size);
    expect(twice).toEqual([]);
  });

  it('are enough for every rule that is built, half of them written without a look at it', () => {
    const short = RULE_BOOK.built.filter((rule) => !NOT_BY_WORDS.has(rule)).flatMap((rule) => [true, false].flatMap((side) => {
      const count = (half: readonly Row[]) => half.filter((row) => row.rule === rule && row.expect === side).length;
      const [own, blind] = [count(halves.own), count(halves.blind)];
      return own + blind < fewest(rule) || blind < 20 ? [`${rule} ${side ? 'flags' : 'passes'}: ${own} own, ${blind} blind`] : [];
    }));
    expect(short).toEqual([]);
  });
});
