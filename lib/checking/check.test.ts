import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/draft.ts';
import type { Demand, Demands } from '../policies/demands.ts';
import type { Rule } from '../rules/rule.ts';
import { check } from './check.ts';

const asking = (...rules: string[]): Demands => ({
  strictness: 'standard',
  demands: rules.map((rule): Demand => ({ rule, clauses: [{ pack: 'p', clause: '1', force: 'must', where: [], allows: [] }], terms: [] })),
  disclaimers: [], institutions: [], refused: [], host: '', everywhere: [], ownTiers: {}, quieted: [], allowedWords: [],
});
const draft = (text: string, more = {}) => parseDraft({ id: 'd', text, ...more });
const finder = (id: Rule['id'], words: string): Rule => ({
  id,
  evaluate: (reading) => [...reading.text.matchAll(new RegExp(words, 'g'))].map((match) => ({ kind: 'k', span: { start: match.index, end: match.index + match[0].length } })),
});
const breaking: Rule = { id: 'insult', evaluate: () => { throw new Error('Marcus'); } };

describe('check', () => {
  it('gives spans in the draft as typed', () => {
    const text = 'So 𝐌𝐚𝐫𝐜𝐮𝐬 came';
    const [finding] = check(draft(text), asking('profanity'), undefined, [finder('profanity', 'Marcus')]).findings;
    expect(finding?.span && text.slice(finding.span.start, finding.span.end)).toBe('𝐌𝐚𝐫𝐜𝐮𝐬');
  });

  it('runs only what is demanded', () => {
    const report = check(draft('damn'), asking('insult'), undefined, [finder('profanity', 'damn'), finder('insult', 'no')]);
    expect(report).toMatchObject({ outcome: 'clear', findings: [], checked: ['insult'] });
  });

  it('says which language it can\'t read', () => {
    const report = check(draft('Heute kam ein Patient, der seit drei Wochen nicht mehr geschlafen hatte.'), asking('insult'), undefined, [finder('insult', 'no')]);
    expect(report.outcome).toBe('incomplete');
    expect(report.notChecked).toEqual([{ what: 'text', id: 'language', sentence: { id: 'not-checked.language', data: { language: 'de' } } }]);
  });

  it('names recurring findings apart and drops exact doubles', () => {
    const twice: Rule = { id: 'profanity', evaluate: (reading, context) => [...finder('profanity', 'damn').evaluate(reading, context), ...finder('profanity', 'damn').evaluate(reading, context)] };
    expect(check(draft('damn, damn'), asking('profanity'), undefined, [twice]).findings.map(({ id }) => id)).toEqual(['profanity:k:damn', 'profanity:k:damn:2']);
  });

  it('keeps apart what was seen of one kind in one picture', () => {
    const text = 'Ward 6 board\nBed 1 Rosalind Featherstone\nBed 2 Marcus Okonkwo';
    const picture = { type: 'image' as const, facts: { text, words: [] } };
    const names = check(draft('', { attachments: [picture] }), asking('image-text-identifier')).findings.filter(({ kind }) => kind === 'name');
    expect(names.map(({ message }) => message.data['words'])).toEqual(['Rosalind Featherstone', 'Marcus Okonkwo']);
  });

  it('works a rule out once for itself and for those that build on it, also where nobody asks for it', () => {
    let asked = 0;
    const told: Rule = { id: 'tagging', evaluate: (reading) => { asked += 1; return [{ kind: 'k', span: { start: 0, end: reading.text.length } }]; } };
    const builder: Rule = { id: 'audience', evaluate: (_, { told: tell }) => tell?.(told) ?? [] };
    const { findings } = check(draft('A day.'), asking('audience', 'tagging'), undefined, [builder, told]);
    expect([asked, findings.map(({ rule }) => rule).sort()]).toEqual([1, ['audience', 'tagging']]);
    expect(check(draft('A day.'), asking('audience'), undefined, [builder, told]).findings.map(({ rule }) => rule)).toEqual(['audience']);
  });

  it('says which rule could not check, without a word of the draft, and still runs the others', () => {
    const report = check(draft('Marcus, damn'), asking('insult', 'profanity'), undefined, [breaking, finder('profanity', 'damn')]);
    expect(report.outcome).toBe('incomplete');
    expect(report.findings).toHaveLength(1);
    expect(JSON.stringify(report.notChecked)).toBe('[{"what":"rule","id":"insult","sentence":{"id":"not-checked.rule","data":{"rule":"insult"}}}]');
  });

  it('stops when time is out', () => {
    let now = 0;
    const slow: Rule = { id: 'insult', evaluate: () => { now += 5_000; return []; } };
    const report = check(draft('damn'), asking('insult', 'profanity'), () => now, [slow, finder('profanity', 'damn')]);
    expect(report.notChecked.map(({ id }) => id)).toEqual(['profanity']);
  });

  it('says what it left out: length, pictures without facts, refused packs', () => {
    const report = check(draft('x'.repeat(50_001), { attachments: [{ type: 'image' }, { type: 'image', facts: {} }] }), { ...asking(), refused: [{ pack: 'own', reason: 'r' }] });
    expect(report.notChecked.map(({ sentence }) => sentence.id)).toEqual(['not-checked.pack', 'not-checked.length', 'not-checked.image']);
    expect(report.outcome).toBe('incomplete');
  });

  it('does not flag a word the person allowed', () => {
    const rules = [finder('profanity', 'Damn')];
    expect(check(draft('Damn'), { ...asking('profanity'), allowedWords: ['damn'] }, undefined, rules).findings).toEqual([]);
    expect(check(draft('Damn'), { ...asking('profanity'), allowedWords: ['dam'] }, undefined, rules).findings).toHaveLength(1);
  });
});
