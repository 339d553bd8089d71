import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/draft.ts';
import type { Demands } from '../policies/demands.ts';
import { check } from './check.ts';

const demands = (rule: string, ...terms: string[]): Demands => ({
  strictness: 'standard', disclaimers: [], institutions: [], refused: [], host: '', everywhere: [], ownTiers: {}, quieted: [], allowedWords: [],
  demands: [{ rule, terms, clauses: [{ pack: 'p', clause: '1', force: 'must', where: [], allows: [] }] }],
});
const told = (text: string, rule: string, ...terms: string[]) => check(parseDraft({ id: 'd', text }), demands(rule, ...terms)).findings
  .filter(({ kind }) => kind === 'term').map(({ rule: of, span }) => [of, span && text.slice(span.start, span.end)]);

describe('words that packs and settings add', () => {
  it.each([
    ['We start Project Lantern on Monday', 'Project Lantern'],
    ['All quiet about PROJECT\n lantern?', 'PROJECT\n lantern'],
    ['The Löwen-Studie is over', 'Löwen-Studie'],
    ['Costs (C++ too) are up', 'C++'],
  ])('are found whole and in any case: %s', (text, words) => {
    expect(told(text, 'confidential-information', 'project lantern', 'löwen-studie', 'C++')).toEqual([['confidential-information', words]]);
  });

  it.each(['Projects Lanterns', 'lantern', 'a project. Lantern', 'subproject lantern'])('are not found in: %s', (text) => {
    expect(told(text, 'confidential-information', 'project lantern')).toEqual([]);
  });

  it('stand for themselves: signs in them are no pattern', () => {
    expect(told('abc a.c', 'spam', 'a.c')).toEqual([['spam', 'a.c']]);
  });

  it('tell nothing twice', () => {
    const report = check(parseDraft({ id: 'd', text: 'What a shit day' }), demands('profanity', 'shit'));
    expect(report.findings.map(({ kind }) => kind)).not.toContain('term');
    expect(report.findings).toHaveLength(1);
  });
});

describe('a pilot stage', () => {
  it('makes a note of everything, floors included', () => {
    const draft = parseDraft({ id: 'd', text: 'My patient, MRN 00482917, is back in clinic.' });
    const tiers = (pilot: boolean) => check(draft, { ...demands('patient-identifier'), pilot }).findings.map(({ tier }) => tier);
    expect(tiers(false)).toContain('hold');
    expect(new Set(tiers(true))).toEqual(new Set(['note']));
  });
});

describe('a written permission', () => {
  const draft = parseDraft({ id: 'd', text: 'My patient Mrs Lim gave written consent: MRN 00482917.', consent: 'written' });
  const asked = demands('patient-identifier');
  const allowing: Demands = { ...asked, demands: asked.demands.map((one) => ({ ...one, clauses: one.clauses.map((clause) => ({ ...clause, allows: ['written-consent'] })) })) };

  it('counts for a clause that allows it, unless the institution takes nobody\'s word', () => {
    const tiers = (permissionCounts: boolean) => new Set(check(draft, { ...allowing, permissionCounts }).findings.map(({ tier }) => tier));
    expect(tiers(true)).toEqual(new Set(['warn']));
    expect(tiers(false)).toEqual(new Set(['hold']));
  });
});
