import { describe, expect, it } from 'vitest';
import { newPack, withAddition } from './pack-text.ts';

const begun = JSON.stringify(newPack(new Date(2026, 1, 28)));
const clause = { what: 'clause', label: 'c (ii)', gist: 'Do not swear.', rule: 'profanity', force: 'must', terms: ['crikey'] } as const;

it('begins with a pack that is to be looked at again in a year', () => {
  expect(newPack(new Date(2026, 1, 28))).toMatchObject({ reviewedOn: '2026-02-28', reviewBy: '2027-02-28' });
});

describe('what is added to a pack', () => {
  it('stands at the end of its list', () => {
    const withClause = withAddition(begun, clause) ?? '';
    const all = JSON.parse(withAddition(withClause, { what: 'example', list: 'flags', rule: 'profanity', text: 'Crikey.' }) ?? '') as ReturnType<typeof newPack>;
    expect(all.clauses).toEqual([{ id: 'c-ii', label: 'c (ii)', gist: 'Do not swear.', kind: 'check', rules: [{ id: 'profanity', terms: ['crikey'] }] }]);
    expect(all.examples).toEqual({ flags: [{ rule: 'profanity', draft: { text: 'Crikey.' } }], passes: [] });
  });

  it('says how strongly a clause asks, and takes one without a rule for a guide', () => {
    const all = [{ ...clause, force: 'should', terms: [] }, { ...clause, label: '9', rule: null }] as const;
    const { clauses } = JSON.parse(all.reduce((text, one) => withAddition(text, one) ?? '', begun)) as ReturnType<typeof newPack>;
    expect(clauses).toEqual([
      { id: 'c-ii', label: 'c (ii)', gist: 'Do not swear.', kind: 'check', rules: ['profanity'], force: 'should' },
      { id: '9', label: '9', gist: 'Do not swear.', kind: 'guide', when: ['library'] },
    ]);
  });

  it('tells the document, and gives the pack an id after its name', () => {
    const about = { what: 'about', name: 'St. Ambrose', title: 'Posting at St. Ambrose', issuer: 'St. Ambrose Hospital', date: '' } as const;
    expect(JSON.parse(withAddition(begun, about) ?? '')).toMatchObject({
      id: 'st-ambrose', name: 'St. Ambrose', title: 'Posting at St. Ambrose', issuer: 'St. Ambrose Hospital', source: { title: 'Posting at St. Ambrose', date: null },
      version: '1.0.0',
    });
  });

  it('goes nowhere when the text is no pack', () => {
    for (const text of ['{', '[]', '3', 'null']) expect(withAddition(text, clause)).toBeNull();
  });
});
