import { describe, expect, it } from 'vitest';
import { shownPage } from './page-cards.ts';
import type { PagePart, PageReport } from './page-view.ts';
import type { Finding } from './report.ts';

const FINDING: Finding = {
  id: 'slur:x', rule: 'slur', kind: 'any', tier: 'warn', span: { start: 0, end: 4 }, attachment: null,
  message: { id: 'finding.slur', data: {} }, clauses: [], muted: false,
};

const part = (draft: string, checked: readonly string[], findings: readonly Finding[]): PagePart => ({
  what: 'own-post', author: null, text: 'Some words.',
  checked: {
    report: { draft, revision: 0, outcome: 'findings', findings, notChecked: [], checked, crowd: null },
    citations: [], packs: ['Harbour'], decisions: {}, shortcut: '',
  } as PagePart['checked'],
});

const PAGE: PageReport = { kind: 'checked', of: 'profile', title: 'Ada', host: 'x.com', words: 4, pictures: 0, toLook: [], parts: [], left: [] };

describe('a page as it is shown', () => {
  it('has the cards of each part, and as many rules as looked at the one that most looked at', () => {
    const shown = shownPage({ ...PAGE, parts: [part('one', ['slur'], [FINDING]), part('two', ['slur', 'threat'], [])] });
    expect(shown).toMatchObject({ title: 'Ada', checkedRules: 2, packs: ['Harbour'], parts: [{ id: 'one', text: 'Some words.' }, { id: 'two', cards: [] }] });
    expect(shown.kind === 'checked' && shown.parts[0]?.cards.map(({ quote }) => quote)).toEqual(['Some']);
  });

  it('of nothing read has no rules and no policies', () => {
    expect(shownPage(PAGE)).toMatchObject({ checkedRules: 0, packs: [], parts: [] });
  });

  it('that was refused says why', () => {
    expect(shownPage({ kind: 'refused', why: 'pdf' })).toEqual({ kind: 'refused', why: 'pdf' });
  });
});
