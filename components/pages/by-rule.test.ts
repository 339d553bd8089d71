import { describe, expect, it } from 'vitest';
import { heldByRule, withRule } from './by-rule.ts';

describe('a setting by rule', () => {
  it('is shown as it holds, with what the person chose of it', () => {
    const resolved = { value: { insult: 'note', profanity: 'hold' }, source: 'person', lockedParts: ['profanity'] } as const;
    expect(heldByRule<string>(resolved, { insult: 'note' })).toEqual({ ...resolved, own: { insult: 'note' } });
  });

  it('has nothing locked and nothing chosen where neither is told', () => {
    expect(heldByRule({ value: {}, source: 'default' }, undefined)).toEqual({ value: {}, source: 'default', lockedParts: [], own: {} });
  });

  it.each([
    ['sets one rule\'s part', { insult: 'note' }, 'slur', 'warn', { insult: 'note', slur: 'warn' }],
    ['changes it', { insult: 'note' }, 'insult', 'warn', { insult: 'warn' }],
    ['takes it out', { insult: 'note', slur: 'warn' }, 'insult', null, { slur: 'warn' }],
    ['takes an empty list out', { insult: ['lazy'] }, 'insult', [], {}],
  ])('%s', (_what, own, rule, value, expected) => expect(withRule<unknown>(own, rule, value)).toEqual(expected));
});
