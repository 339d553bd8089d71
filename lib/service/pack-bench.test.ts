import { describe, expect, it } from 'vitest';
import { BUNDLED_IDS, bundledPacks } from '../policies/bundled.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { benchPack } from './pack-bench.ts';

const { packs } = bundledPacks(BUNDLED_IDS, RULE_BOOK);

const PACK = {
  id: 'nordhaven', name: 'Nordhaven', title: 'Nordhaven General social media policy', issuer: 'Nordhaven General Hospital', version: '1.0.0',
  source: { title: 'Social media policy', date: null }, reviewedOn: '2026-01-31', reviewBy: '2027-01-31', endorsement: 'Written for Nordhaven General.',
  clauses: [{ id: '1', label: '1', gist: 'Do not swear.', kind: 'check', rules: ['profanity'] }],
  examples: { flags: [{ rule: 'profanity', draft: { text: 'What a shit day.' } }], passes: [{ rule: 'profanity', draft: { text: 'What a long day.' } }] },
};
const bench = (changes: object = {}) => benchPack(JSON.stringify({ ...PACK, ...changes }), packs, RULE_BOOK);

describe('the bench', () => {
  it('runs a pack on its own examples and on those of others for its rules', async () => {
    const run = await bench();
    if (run.refused !== undefined) throw new Error(run.refused);
    expect(run).toMatchObject({ name: 'Nordhaven', clauses: 1, ran: 2, skipped: 0, failed: [], falseAlarms: [] });
    expect(run.due).toBeGreaterThan(0);
    expect(run.hits).toHaveLength(run.due);
    expect(run.hits.every(({ rules }) => rules.includes('profanity'))).toBe(true);
    expect(run.overlaps).toEqual([{ rule: 'profanity', packs: expect.arrayContaining(['Olive View-UCLA']) }]);
  });

  it('tells where an example does not come out as it says', async () => {
    const run = await bench({ examples: { flags: [{ rule: 'profanity', draft: { text: 'What a long day.' } }], passes: [] } });
    expect(run).toMatchObject({ failed: [{ list: 'flags', number: 1, why: 'not-flagged' }] });
  });

  it('shows what words of its own flag that others let pass', async () => {
    const passes = packs.flatMap(({ examples }) => examples.passes).find(({ rule }) => rule === 'profanity');
    const [word = ''] = passes?.draft.text.match(/\p{L}{5,}/u) ?? [];
    const run = await bench({ clauses: [{ ...PACK.clauses[0], rules: [{ id: 'profanity', terms: [word] }] }] });
    expect(run.refused === undefined && run.falseAlarms.map(({ text }) => text)).toContain(passes?.draft.text);
  });

  it('refuses what does not hold together, with the place', async () => {
    expect(await benchPack('{', packs, RULE_BOOK)).toEqual({ refused: 'the text is no JSON' });
    expect(await bench({ clauses: [{ ...PACK.clauses[0], rules: ['swearing'] }] })).toEqual({ refused: 'clause 1: no rule is called "swearing"' });
  });
});
