import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/checking/check.ts';
import { ALLOWANCES } from '../../lib/draft/allowances.ts';
import { loadPack } from '../../lib/policies/load.ts';
import { PackSchema } from '../../lib/policies/pack.ts';
import { failureSentence, selfTest } from '../../lib/policies/self-test.ts';
import { IDENTIFIER_KINDS } from '../../lib/reading/detection.ts';
import { RULE_BOOK } from '../../lib/rules/book.ts';

const guide = readFileSync(new URL('../../policies/guides/write-a-pack.md', import.meta.url), 'utf8');
const example: unknown = JSON.parse(guide.match(/```json\n(.*?)```/s)?.[1] ?? 'null');

const sample: unknown = JSON.parse(readFileSync(new URL('../../policies/guides/nordhaven.json', import.meta.url), 'utf8'));

describe('the guide to writing a pack', () => {
  it.each([['shows', example], ['leads to', sample]])('%s a pack that holds together and passes its own examples', (_, text) => {
    const { pack, refused } = loadPack(text, RULE_BOOK);
    expect(refused).toBeUndefined();
    expect(pack && selfTest(pack, RULE_BOOK, check).failed.map(failureSentence)).toEqual([]);
  });

  it('explains every exception, every kind of detail, and every name that a pack and a clause may hold', () => {
    const explained = [...guide.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
    const names = [...Object.keys(PackSchema.entries), ...Object.keys(PackSchema.entries.clauses.pipe[0].item.entries), ...IDENTIFIER_KINDS];
    expect(explained).toEqual(expect.arrayContaining([...ALLOWANCES, ...names.filter((name) => name !== 'clauses' && name !== 'examples')]));
  });
});
