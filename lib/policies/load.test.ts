import { describe, expect, it } from 'vitest';
import { loadPack, type RuleBook } from './load.ts';

const BOOK: RuleBook = { known: ['insult', 'profanity', 'tagging'], built: ['insult'] };

/** A small pack that holds together. */
function pack(): Record<string, unknown> {
  return {
    id: 'harbour-clinic',
    name: 'Harbour',
    title: 'Harbour Clinic posting policy',
    issuer: 'Harbour Clinic',
    version: '1.0.0',
    source: { title: 'Posting policy', date: '2024-05-01' },
    reviewedOn: '2026-01-10',
    reviewBy: '2027-01-10',
    endorsement: 'Not endorsed by Harbour Clinic.',
    contacts: [{ id: 'desk', name: 'Front desk', phone: '(212) 555-0100' }],
    clauses: [
      {
        id: '1', label: '1', gist: 'Stay civil.', kind: 'check', contacts: ['desk'],
        rules: ['insult', { id: 'profanity', terms: ['dang'] }],
      },
      { id: '2', label: '2', gist: 'Think first.', kind: 'guide', when: ['held', { findings: ['insult'] }] },
    ],
    examples: { flags: [{ rule: 'insult', draft: { text: 'You idiot.' } }], passes: [] },
  };
}

/** The small pack with its first clause changed. */
function clause(change: Record<string, unknown>): Record<string, unknown> {
  const whole = pack();
  const [first, ...rest] = whole.clauses as Record<string, unknown>[];
  return { ...whole, clauses: [{ ...first, ...change }, ...rest] };
}

/** The small pack with another example. */
function example(rule: string, draft: Record<string, unknown>): Record<string, unknown> {
  return { ...pack(), examples: { flags: [{ rule, draft }], passes: [] } };
}

function reason(input: unknown): string | undefined {
  return loadPack(input, BOOK).refused?.reason;
}

describe('a pack that holds together', () => {
  it('is taken, with what it leaves out filled in', () => {
    const { pack: taken } = loadPack(pack(), BOOK);
    expect(taken?.clauses[0]).toEqual({
      id: '1', label: '1', gist: 'Stay civil.', kind: 'check', force: 'must', where: [], contacts: ['desk'],
      rules: [{ id: 'insult', terms: [] }, { id: 'profanity', terms: ['dang'] }],
    });
    expect(taken?.disclaimers).toEqual([]);
  });
});

describe('a pack that does not', () => {
  it.each([
    ['a misspelt name', clause({ forse: 'may' }), 'clause 1 forse: is not known here'],
    ['a missing value', { ...pack(), issuer: undefined }, 'issuer: is missing'],
    ['a missing name', (({ issuer: _, ...rest }) => rest)(pack() as { issuer: string }), 'issuer: is missing'],
    ['an empty sentence', clause({ gist: '  ' }), 'clause 1 gist: must not be empty'],
    ['a force there is not', clause({ force: 'shall' }), 'clause 1 force: must be must, should or may'],
    ['a kind there is not', clause({ kind: 'rule' }), 'clause 1 kind: must be check, context or guide'],
    ['a rule there is not', clause({ rules: ['rudeness'] }), 'clause 1: no rule is called "rudeness"'],
    ['a rule twice', clause({ rules: ['insult', 'insult'] }), 'clause 1: names the rule insult twice'],
    ['nothing that checks', clause({ rules: [] }), 'clause 1: names no rule that checks it'],
    ['a guide with rules', clause({ kind: 'guide', when: ['held'] }), 'clause 1: a guide has no rules'],
    ['a guide that is never shown', clause({ kind: 'guide', rules: [] }), 'clause 1: a guide says when it is shown'],
    ['an unknown moment', clause({ when: ['lunch'] }), 'clause 1 when 1: must be a moment that is known'],
    ['a moment of an unknown rule', clause({ when: [{ findings: ['rudeness'] }] }), 'clause 1: no rule is called "rudeness"'],
    ['an unknown exception', clause({ unless: { says: 'Fridays.', allows: ['friday'] } }), 'clause 1 unless allows 1: is no exception that is known'],
    ['an address for a host', clause({ where: ['https://example.org/'] }), 'clause 1 where 1: must be a host such as example.org'],
    ['an unknown contact', clause({ contacts: ['porter'] }), 'clause 1: no contact is called "porter"'],
    ['an unknown disclaimer', clause({ disclaimer: 'own' }), 'clause 1: no disclaimer is called "own"'],
    ['a clause twice', clause({ id: '2' }), 'clause 2: stands here twice'],
    ['a label twice', clause({ label: '2' }), 'label 2: stands here twice'],
    ['no clause', { ...pack(), clauses: [] }, 'clauses: must hold at least one clause'],
    ['a date in words', { ...pack(), reviewedOn: 'last May' }, 'reviewedOn: must be a day written as 2026-01-31'],
    ['a review before the last one', { ...pack(), reviewBy: '2025-01-01' }, 'reviewBy: must lie after reviewedOn'],
    ['an example of no clause', example('tagging', { text: 'x' }), 'an example names the rule "tagging", which no clause uses'],
    ['an example with a misspelt draft', example('insult', { txt: 'x' }), 'examples flags 1 draft text: is missing'],
    ['something else', 'a policy', 'the pack: must be a group of named values'],
    ['nothing', null, 'the pack: must be a group of named values'],
  ])('is refused for %s, in a sentence that names the place', (_, input, sentence) => {
    expect(reason(input)).toBe(sentence);
  });

  it('is named in the refusal where it has a name', () => {
    expect(loadPack(clause({ rules: ['rudeness'] }), BOOK).refused?.pack).toBe('harbour-clinic');
    expect(loadPack(7, BOOK).refused?.pack).toBe('');
  });
});
