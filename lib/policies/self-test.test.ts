import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import type { Demands } from './demands.ts';
import { loadPack, type RuleBook } from './load.ts';
import { type Engine, failureSentence, refusalOf, selfTest } from './self-test.ts';

const BOOK: RuleBook = { known: ['insult', 'patient-identifier', 'tagging'], built: ['insult', 'patient-identifier'] };

const { pack } = loadPack({
  id: 'harbour-clinic', name: 'Harbour', title: 'Posting policy', issuer: 'Harbour Clinic', version: '2.1.0',
  source: { title: 'Posting policy', date: null }, reviewedOn: '2026-01-10', reviewBy: '2027-01-10', endorsement: 'Not endorsed.',
  clauses: [{ id: '1', label: '1', gist: 'Stay civil.', kind: 'check', rules: ['insult', 'patient-identifier', 'tagging'] }],
  examples: {
    flags: [
      { rule: 'insult', draft: { text: 'You idiot.' } },
      { rule: 'patient-identifier', kind: 'mrn', host: 'example.org', draft: { text: 'MRN 123' } },
      { rule: 'tagging', draft: { text: 'With @ana' } },
    ],
    passes: [{ rule: 'insult', draft: { text: 'I disagree.', site: 'x' } }],
  },
}, BOOK);
if (!pack) throw new Error('the pack of this test does not hold');

/** An engine that answers by the words of a draft. */
function engine(answers: Record<string, { rule: string; kind: string }[] | 'throws'>): Engine & { seen: [Draft, Demands][] } {
  const seen: [Draft, Demands][] = [];
  return Object.assign((draft: Draft, demands: Demands) => {
    seen.push([draft, demands]);
    const answer = answers[draft.text] ?? [];
    return answer === 'throws' ? { findings: [], notChecked: [{ what: 'rule', id: 'insult' }] } : { findings: answer, notChecked: [] };
  }, { seen });
}

const RIGHT = { 'You idiot.': [{ rule: 'insult', kind: 'person' }], 'MRN 123': [{ rule: 'patient-identifier', kind: 'mrn' }] };

describe('a pack\'s own examples', () => {
  it('hold, and those of rules that are not built wait', () => {
    const test = selfTest(pack, BOOK, engine(RIGHT));
    expect(test).toEqual({ pack: 'harbour-clinic', version: '2.1.0', ran: 3, skipped: 1, failed: [] });
    expect(refusalOf(test)).toBeNull();
  });

  it('run on their host with this pack alone in force', () => {
    const right = engine(RIGHT);
    selfTest(pack, BOOK, right);
    const asking = right.seen.flatMap(([, { demands }]) => demands.flatMap(({ clauses }) => clauses.map((one) => one.pack)));
    expect(right.seen.map(([{ site }, { host }]) => [site, host])).toEqual([['web', ''], ['web', 'example.org'], ['x', '']]);
    expect(new Set(asking)).toEqual(new Set(['harbour-clinic']));
  });

  it.each([
    ['nothing is found', { ...RIGHT, 'You idiot.': [] }, 'example 1 of "flags" (insult) gets no such finding'],
    ['another rule finds something', { ...RIGHT, 'You idiot.': RIGHT['MRN 123'] }, 'example 1 of "flags" (insult) gets no such finding'],
    [
      'another kind is found', { ...RIGHT, 'MRN 123': [{ rule: 'patient-identifier', kind: 'phone' }] },
      'example 2 of "flags" (patient-identifier, mrn) gets no such finding',
    ],
    [
      'what should pass is flagged', { ...RIGHT, 'I disagree.': [{ rule: 'insult', kind: 'person' }] },
      'example 1 of "passes" (insult) gets a finding',
    ],
    ['the rule throws', { ...RIGHT, 'You idiot.': 'throws' as const }, 'example 1 of "flags" (insult) could not be checked'],
  ])('fail when %s', (_, answers, sentence) => {
    const test = selfTest(pack, BOOK, engine(answers));
    expect(test.failed.map(failureSentence)).toEqual([sentence]);
    expect(refusalOf(test)).toEqual({ pack: 'harbour-clinic', reason: sentence });
  });

  it('count the others when several fail', () => {
    expect(refusalOf(selfTest(pack, BOOK, engine({})))?.reason).toBe('example 1 of "flags" (insult) gets no such finding (and 1 more)');
  });
});
