import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/policies/pack.ts';
import { RULE_FACTS } from '../../lib/rules/catalogue.ts';
import { RULES } from '../../lib/rules/index.ts';
import { en } from '../../lib/words/en.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What stands in lib/rules beside the rules themselves. */
const NOT_RULES = ['book', 'breach-of', 'catalogue', 'false-claim', 'heard', 'index', 'learned', 'rule'];

const files = globSync('lib/rules/*.ts', { cwd: ROOT }).map((path) => basename(path, '.ts')).filter((name) => !name.endsWith('.test'));
const packs = globSync('policies/*.json', { cwd: ROOT }).map((path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Pack);
const clauses = packs.flatMap((pack) => pack.clauses.map((clause) => ({ pack, clause })));
const idOf = (use: string | { id: string }) => (typeof use === 'string' ? use : use.id);

describe('the list of rules', () => {
  it('holds every file beside it, once, in the order of the alphabet', () => {
    const ids = RULES.map(({ id }) => id as string);
    expect(ids).toEqual(files.filter((name) => !NOT_RULES.includes(name)).sort());
  });
});

describe.each(RULES)('$id', ({ id }) => {
  it('has a test of its own with cases', () => {
    const path = join(ROOT, `lib/rules/${id}.test.ts`);
    expect(existsSync(path), `lib/rules/${id}.test.ts`).toBe(true);
    const code = existsSync(path) ? readFileSync(path, 'utf8') : '';
    expect(code).toContain(`./${id}.ts`);
    expect(code).toMatch(/\bexpect\(/);
  });

  it('is asked for by a clause of a pack', () => {
    expect(clauses.some(({ clause }) => clause.rules?.some((use) => idOf(use) === id))).toBe(true);
  });

  it('has facts, a name and sentences', () => {
    expect(RULE_FACTS).toHaveProperty(id);
    expect(Object.keys(en)).toEqual(expect.arrayContaining([`rule.${id}`]));
    expect(Object.keys(en).filter((word) => word.startsWith(`finding.${id}`))).not.toEqual([]);
    expect(Object.keys(en).filter((word) => word.startsWith(`title.${id}`))).not.toEqual([]);
  });

  it('has examples that must be flagged and that must pass, in every pack that asks for it', () => {
    const asking = packs.filter((pack) => pack.clauses.some((clause) => clause.rules?.some((use) => idOf(use) === id)));
    const without = (list: 'flags' | 'passes') => asking.filter((pack) => !pack.examples[list].some(({ rule }) => rule === id)).map((pack) => pack.id);
    expect({ flags: without('flags'), passes: without('passes') }).toEqual({ flags: [], passes: [] });
  });
});
