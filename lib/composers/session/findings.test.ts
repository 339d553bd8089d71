import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../checking/cards.ts';
import type { Finding } from '../../checking/report.ts';
import type { Checked, Decision } from '../../checking/view.ts';
import { Findings } from './findings.ts';
import { viewOf } from './view.ts';

const TEXT = 'Marcus came, damn it';

function finding(rule: string, tier: Finding['tier'], words: string): Finding {
  const start = TEXT.indexOf(words);
  return {
    id: `${rule}:${words}`, rule, kind: 'any', tier, span: { start, end: start + words.length }, attachment: null,
    message: { id: `finding.${rule}`, data: {} }, clauses: ['p/1'], muted: false,
  };
}

const NAME = finding('patient-identifier', 'hold', 'Marcus');
const OATH = finding('profanity', 'warn', 'damn');

function checked(findings: readonly Finding[], decisions: Record<string, Decision> = {}, contact: string | null = null): Checked {
  return {
    report: { draft: 'd', revision: 1, outcome: 'findings', findings, notChecked: [], checked: ['a', 'b'], crowd: null },
    citations: [{ clause: 'p/1', label: 'P 1', short: '1', gist: '', language: 'en', unless: null, contact }], packs: ['P'], decisions, shortcut: 'Alt+Shift+C',
  };
}

function findings(...list: Finding[]): Findings {
  const all = new Findings(cardsOf);
  all.take(checked(list), TEXT);
  return all;
}

describe('findings of a draft', () => {
  it('hold Post while one that holds is open', () => {
    const all = findings(NAME, OATH);
    expect(all.holding.map(({ id }) => id)).toEqual([NAME.id]);
    all.decide(all.cards[0] as never, 'not-a-patient');
    expect(all.holding).toEqual([]);
  });

  it('keep listing a word that is never to be flagged, so that it can be undone', () => {
    const all = findings(NAME);
    all.decide(all.card(NAME.id) as never, 'never-flag');
    all.take(checked([]), TEXT);
    expect(all.card(NAME.id)).toMatchObject({ decision: 'never-flag', quote: 'Marcus', span: null });
    all.decide(all.card(NAME.id) as never, null);
    all.take(checked([NAME]), TEXT);
    expect(all.card(NAME.id)).toMatchObject({ decision: null, span: { start: 0, end: 6 } });
  });

  it('forget it with the words', () => {
    const all = findings(NAME);
    all.decide(all.card(NAME.id) as never, 'never-flag');
    all.take(checked([]), 'he came');
    expect(all.cards).toEqual([]);
  });

  it('move with the words, and void the fixes of the text before', () => {
    const all = findings(NAME, OATH);
    all.fixes[NAME.id] = [];
    all.shift(TEXT, `So ${TEXT}`);
    expect(all.card(OATH.id)?.span).toEqual({ start: 16, end: 20 });
    expect(all.fixes).toEqual({});
    all.shift(`So ${TEXT}`, 'So Marus came, damn it');
    expect(all.cards.map(({ id }) => id)).toEqual([OATH.id]);
  });

  it('are gone with the draft', () => {
    const all = findings(NAME);
    all.decide(all.card(NAME.id) as never, 'never-flag');
    all.clear();
    all.take(checked([]), TEXT);
    expect(all.cards).toEqual([]);
  });
});

describe('what is shown', () => {
  const view = (list: readonly Finding[], more: Partial<Parameters<typeof viewOf>[0]> = {}, contact: string | null = null) => {
    const answer = checked(list, {}, contact);
    return viewOf({
      text: TEXT, cards: cardsOf(answer.report, TEXT, answer.citations, {}), fixes: {}, answer, failed: false, cannot: null, writable: true, waiting: false, notice: null, ...more,
    });
  };

  it.each([
    ['nothing', [], {}, 'mark'],
    ['a note', [{ ...OATH, tier: 'note' as const }], {}, 'mark'],
    ['a warning', [OATH], {}, 'banner'],
    ['a held post', [NAME], { waiting: true }, 'waiting'],
    ['a composer that can\'t be held', [OATH], { cannot: { id: 'cannot.hold', data: {} } }, 'cannot'],
  ])('for %s', (_what, list, more, presence) => {
    expect(view(list, more).presence).toBe(presence);
  });

  it('says what could not be done before what could not be checked', () => {
    const { notChecked, checkedRules } = view([], { failed: true, cannot: { id: 'cannot.hold', data: {} } });
    expect(notChecked.map(({ sentence }) => sentence.id)).toEqual(['cannot.hold', 'not-checked.background']);
    expect(checkedRules).toBe(0);
  });

  it('names whom to ask where an institution blocks', () => {
    const blocked = { ...NAME, tier: 'block' as const };
    expect(view([blocked], {}, 'the privacy office').blocked).toEqual({ id: 'blocked', data: { contact: 'the privacy office' } });
    expect(view([blocked]).blocked).toEqual({ id: 'blocked.nobody', data: {} });
    expect(view([NAME]).blocked).toBeNull();
  });
});
