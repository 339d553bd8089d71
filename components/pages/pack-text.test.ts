import { describe, expect, it } from 'vitest';
import { NEW_PACK, withAddition } from './pack-text.ts';

const begun = JSON.stringify(NEW_PACK);
const clause = { what: 'clause', label: 'c (ii)', gist: 'Do not swear.', rule: 'profanity', terms: ['crikey'] } as const;

describe('what is added to a pack', () => {
  it('stands at the end of its list', () => {
    const withClause = withAddition(begun, clause) ?? '';
    const all = JSON.parse(withAddition(withClause, { what: 'example', list: 'flags', rule: 'profanity', text: 'Crikey.' }) ?? '') as typeof NEW_PACK;
    expect(all.clauses).toEqual([{ id: 'c-ii', label: 'c (ii)', gist: 'Do not swear.', kind: 'check', rules: [{ id: 'profanity', terms: ['crikey'] }] }]);
    expect(all.examples).toEqual({ flags: [{ rule: 'profanity', draft: { text: 'Crikey.' } }], passes: [] });
  });

  it('goes nowhere when the text is no pack', () => {
    for (const text of ['{', '[]', '3', 'null']) expect(withAddition(text, clause)).toBeNull();
  });
});
