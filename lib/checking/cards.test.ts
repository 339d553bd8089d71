import { describe, expect, it } from 'vitest';
import type { Tier } from '../draft/tier.ts';
import { cardsOf } from './cards.ts';
import type { Finding, Report } from './report.ts';
import type { Citation } from './view.ts';

const TEXT = 'My patient Marcus from Ashby broke his hip, ID 4471-B. She is brave.';

function finding(rule: string, tier: Tier, words: string | null, more: Partial<Finding> = {}): Finding {
  const start = words === null ? -1 : TEXT.indexOf(words);
  return {
    id: `${rule}:${words}`, rule, kind: 'any', tier, span: words === null ? null : { start, end: start + words.length },
    attachment: null, message: { id: `finding.${rule}`, data: {} }, clauses: [`pack/${rule}`], muted: false, ...more,
  };
}

function report(...findings: Finding[]): Report {
  return { draft: 'd', revision: 1, outcome: 'findings', findings, notChecked: [], checked: [], crowd: null };
}

const cards = (...findings: Finding[]) => cardsOf(report(...findings), TEXT, [], {});

const MARCUS = finding('patient-identifier', 'hold', 'Marcus');
const ASHBY = finding('patient-identifier', 'hold', 'Ashby');
const CASE = finding('patient-case', 'warn', 'My patient Marcus from Ashby broke his hip');

describe('cards', () => {
  it('joins findings of one cause under the firmest', () => {
    const [card, ...rest] = cards(CASE, MARCUS);
    expect(rest).toEqual([]);
    expect(card).toMatchObject({ id: MARCUS.id, tier: 'hold', quote: 'Marcus', message: MARCUS.message });
    expect(card?.findings.map(({ id }) => id)).toEqual([MARCUS.id, CASE.id]);
  });

  it('does not join two names through the sentence they stand in', () => {
    expect(cards(CASE, MARCUS, ASHBY).map(({ quote }) => quote)).toEqual(['Marcus', 'Ashby']);
  });

  it('lets the fewer words lead when tiers are equal', () => {
    expect(cards({ ...CASE, tier: 'hold' }, MARCUS).map(({ quote }) => quote)).toEqual(['Marcus']);
  });

  it('keeps findings about the whole draft apart', () => {
    const whole = finding('affiliation-disclaimer', 'warn', null);
    expect(cards(whole, MARCUS).map(({ quote, span }) => [quote, span === null])).toEqual([['Marcus', false], ['', true]]);
  });

  it('orders by tier, then by place, and lists what was dealt with last', () => {
    const insult = finding('insult', 'warn', 'broke');
    const list = cardsOf(report(insult, ASHBY, MARCUS), TEXT, [], { [MARCUS.id]: 'not-a-patient' });
    expect(list.map(({ quote, decision }) => [quote, decision])).toEqual([['Ashby', null], ['broke', null], ['Marcus', 'not-a-patient']]);
  });

  it('counts a card as dealt with only when all of its findings are', () => {
    const [open] = cardsOf(report(MARCUS, CASE), TEXT, [], { [MARCUS.id]: 'left-as-is' });
    expect(open?.decision).toBeNull();
    const [closed] = cardsOf(report(MARCUS, CASE), TEXT, [], { [MARCUS.id]: 'left-as-is', [CASE.id]: 'left-as-is' });
    expect(closed?.decision).toBe('left-as-is');
  });

  it('takes each citation once, in the order of the clauses', () => {
    const citation = (clause: string): Citation => ({ clause, label: clause, short: clause, gist: '', language: 'en', unless: null, contact: null });
    const both = { ...MARCUS, clauses: ['a/1', 'b/2'] };
    const [card] = cardsOf(report(both, { ...CASE, clauses: ['b/2', 'c/3'] }), TEXT, [citation('c/3'), citation('b/2'), citation('a/1')], {});
    expect(card?.citations.map(({ clause }) => clause)).toEqual(['a/1', 'b/2', 'c/3']);
  });

  it('speaks quietly of what protected activity muted', () => {
    expect(cards(finding('insult', 'warn', 'broke', { muted: true }))[0]?.tier).toBe('note');
  });

  it.each([
    ['a name', MARCUS, ['not-a-patient', 'written-permission', 'never-flag', 'left-as-is']],
    ['a number, which is not kept on the device', finding('patient-identifier', 'hold', '4471-B'), ['not-a-patient', 'written-permission', 'left-as-is']],
    ['a password, which is not kept either', finding('credential', 'hold', 'broke'), ['left-as-is']],
    ['a whole sentence, which comes only once', CASE, ['not-a-patient', 'written-permission', 'left-as-is']],
    ['a short sentence, too', finding('patient-case', 'warn', 'She is brave.'), ['not-a-patient', 'written-permission', 'left-as-is']],
    ['words about nobody', finding('profanity', 'warn', 'hip'), ['never-flag', 'left-as-is']],
    ['the whole draft', finding('affiliation-disclaimer', 'warn', null), ['left-as-is']],
  ])('offers what makes sense for %s', (_what, one, choices) => {
    expect(cards(one)[0]?.choices).toEqual(choices);
  });
});
