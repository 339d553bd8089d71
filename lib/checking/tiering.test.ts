import { describe, expect, it } from 'vitest';
import type { ClauseDemand, Demands } from '../policies/demands.ts';
import { tierOf } from './tiering.ts';

const clause = (changes: Partial<ClauseDemand> = {}): ClauseDemand => ({ pack: 'p', clause: '1', force: 'must', where: [], allows: [], ...changes });
const demands = (changes: Partial<Demands> = {}): Demands => ({
  strictness: 'standard', demands: [], disclaimers: [], institutions: [], refused: [], host: 'x.com', everywhere: [], ownTiers: {}, quieted: [], allowedWords: [], ...changes,
});
const breach = { kind: 'k', span: null };

describe('tierOf', () => {
  it('takes the rule at the strictness in force', () => {
    expect(tierOf('patient-case', breach, [clause()], demands())?.tier).toBe('warn');
    expect(tierOf('patient-case', breach, [clause()], demands({ strictness: 'strict' }))?.tier).toBe('hold');
    expect(tierOf('patient-case', breach, [clause()], demands({ strictness: 'relaxed' }))?.tier).toBe('note');
  });

  it('caps by force, and the clause that demands most counts and is cited first', () => {
    const tiered = tierOf('patient-case', breach, [clause({ clause: 'may', force: 'may' }), clause({ clause: 'should', force: 'should' })], demands({ strictness: 'strict' }));
    expect(tiered?.tier).toBe('warn');
    expect(tiered?.clauses.map(({ clause: id }) => id)).toEqual(['should', 'may']);
  });

  it('is a note off the pages a clause governs, unless held to it everywhere', () => {
    const there = clause({ where: ['sermo.com'] });
    expect(tierOf('insult', breach, [there], demands())?.tier).toBe('note');
    expect(tierOf('insult', breach, [there], demands({ host: 'app.sermo.com' }))?.tier).toBe('warn');
    expect(tierOf('insult', breach, [there], demands({ host: 'notsermo.com' }))?.tier).toBe('note');
    expect(tierOf('insult', breach, [there], demands({ everywhere: ['p'] }))?.tier).toBe('warn');
  });

  it('lets an exception lift its own clause alone', () => {
    const consented = { ...breach, allowances: ['written-consent' as const] };
    const lenient = clause({ clause: 'lenient', allows: ['written-consent'] });
    expect(tierOf('patient-identifier', consented, [lenient], demands())?.tier).toBe('warn');
    expect(tierOf('patient-identifier', consented, [lenient, clause()], demands())?.tier).toBe('hold');
    expect(tierOf('insult', consented, [lenient], demands())).toBeNull();
  });

  it('asks a clause that names kinds for those alone', () => {
    const numbers = clause({ clause: 'H', kinds: ['mrn'] });
    expect(tierOf('patient-identifier', { kind: 'mrn', span: null }, [numbers], demands())?.clauses).toEqual([numbers]);
    expect(tierOf('patient-identifier', { kind: 'name', span: null }, [numbers], demands())).toBeNull();
  });

  it('keeps the floor against own tiers and the alert budget', () => {
    expect(tierOf('patient-identifier', breach, [clause()], demands({ ownTiers: { 'patient-identifier': 'note' } }))?.tier).toBe('warn');
    expect(tierOf('profanity', breach, [clause()], demands({ ownTiers: { profanity: 'note' } }))?.tier).toBe('note');
    expect(tierOf('profanity', breach, [clause()], demands({ quieted: ['profanity'] }))).toMatchObject({ tier: 'note', quieted: true });
    expect(tierOf('credential', breach, [clause()], demands({ quieted: ['credential'] }))).toEqual({ tier: 'hold', clauses: [clause()] });
  });

  it('keeps an unsure breach a note', () => {
    expect(tierOf('patient-identifier', { ...breach, unsure: true }, [clause()], demands())?.tier).toBe('note');
  });
});
