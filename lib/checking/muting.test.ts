import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/draft.ts';
import type { Demand, Demands } from '../policies/demands.ts';
import { check } from './check.ts';

const DEMANDS: Demands = {
  strictness: 'standard',
  demands: ['insult', 'profanity', 'slur', 'patient-identifier', 'patient-case'].map((rule): Demand => (
    { rule, clauses: [{ pack: 'p', clause: '1', force: 'must', where: [], allows: [] }], terms: [] })),
  disclaimers: [], institutions: [], refused: [], host: '', everywhere: [], ownTiers: {}, quieted: [], allowedWords: [],
};

const findings = (text: string, more: Partial<Demands> = {}) => check(parseDraft({ id: 'd', text }), { ...DEMANDS, ...more }).findings;
const loud = (text: string, more: Partial<Demands> = {}) => findings(text, more).filter(({ tier }) => tier !== 'note').map(({ rule }) => rule);

const ANGRY = 'No pay rise for six years and now this bullshit. Our managers are spineless clowns. See you on the picket line.';

describe('protected activity', () => {
  it('mutes rules of conduct, keeps what they found as a note, and says so once', () => {
    expect(loud(ANGRY)).toEqual([]);
    expect(findings(ANGRY).filter(({ muted }) => muted).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['profanity', 'insult']));
    expect(findings(ANGRY).filter(({ rule }) => rule === 'protected-activity')).toMatchObject([{ tier: 'note', span: null, muted: false, clauses: [] }]);
  });

  it('cannot be taken away by the packs in force or by anybody\'s tiers', () => {
    const strict: Partial<Demands> = { strictness: 'strict', ownTiers: { insult: 'block', profanity: 'block', 'protected-activity': 'block' } };
    expect(loud(ANGRY, strict)).toEqual([]);
    expect(findings(ANGRY, strict).some(({ rule }) => rule === 'protected-activity')).toBe(true);
  });

  it('cites the clause of a pack that carries it', () => {
    const clause = { pack: 'mount-sinai', clause: 'protected-activity', force: 'must' as const, where: [], allows: [] };
    const demands = [...DEMANDS.demands, { rule: 'protected-activity', clauses: [clause], terms: [] }];
    expect(findings(ANGRY, { demands }).find(({ rule }) => rule === 'protected-activity')?.clauses).toEqual(['mount-sinai/protected-activity']);
  });

  it.each([
    ['a named person is insulted', 'Fair pay now! And Patricia Mullen, our director, is a spineless clown.', 'insult'],
    ['a patient is insulted', 'Short-staffed again, and the patient in bed 3 is a whiny loser.', 'insult'],
    ['a shift is called names', 'They cut our overtime, and you lazy snakes on day shift voted for it.', 'insult'],
    ['a group is demeaned', 'Strike for fair wages. Gay people should not be allowed to work here.', 'slur'],
    ['a patient is named', 'Understaffed again, so my patient Eileen Hargreaves waited two hours for her morphine.', 'patient-identifier'],
    ['a patient\'s story is told', 'Two nurses for thirty patients. My patient arrested in the corridor tonight and I did CPR for an hour.', 'patient-case'],
  ])('ends where %s', (_where, text, rule) => {
    expect(loud(text)).toContain(rule);
  });

  it('leaves other talk as it is', () => {
    expect(loud('Our managers are spineless clowns.')).toContain('insult');
    expect(findings('Our managers are spineless clowns.').some(({ muted, rule }) => muted || rule === 'protected-activity')).toBe(false);
  });
});
