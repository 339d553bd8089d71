import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { SETTING_KEYS, SETTINGS } from './catalogue.ts';
import { resolve } from './resolve.ts';

describe('what holds', () => {
  it('is the default where nobody said anything', () => {
    const { values, ignored } = resolve({}, {});
    expect(values.packs).toEqual({ value: ['hipaa-safe-harbor'], source: 'default' });
    expect(values.strictness).toEqual({ value: 'standard', source: 'default' });
    expect(ignored).toEqual([]);
  });

  it('is the institution\'s wish until the person chooses', () => {
    expect(resolve({}, { strictness: 'strict' }).values.strictness).toEqual({ value: 'strict', source: 'institution' });
    expect(resolve({ strictness: 'relaxed' }, { strictness: 'strict' }).values.strictness).toEqual({ value: 'relaxed', source: 'person' });
  });

  it('is the institution\'s word where it locks', () => {
    const { values } = resolve({ strictness: 'relaxed', packs: ['imu'] }, { strictness: 'strict', packs: ['mount-sinai'], locked: ['strictness'] });
    expect(values.strictness).toEqual({ value: 'strict', source: 'locked' });
    expect(values.packs).toEqual({ value: ['imu'], source: 'person' });
  });

  it('is the person\'s own choice again when the policy is withdrawn', () => {
    const person = { strictness: 'relaxed' };
    expect(resolve(person, { strictness: 'strict', locked: ['strictness'] }).values.strictness.value).toBe('strict');
    expect(resolve(person, {}).values.strictness).toEqual({ value: 'relaxed', source: 'person' });
  });
});

describe('values that do not fit', () => {
  it('are passed over one by one, and the rest holds', () => {
    const { values, ignored } = resolve({ packs: 'imu', strictness: 'strict' }, { affiliation: { institution: 5 }, welcome: false });
    expect(values.packs.source).toBe('default');
    expect(values.strictness).toEqual({ value: 'strict', source: 'person' });
    expect(values.welcome).toEqual({ value: false, source: 'institution' });
    expect(ignored).toEqual([
      { key: 'packs', from: 'person', reason: 'must be a list' },
      { key: 'affiliation', from: 'institution', reason: 'institution: must be text' },
    ]);
  });

  it('leave the institution\'s wish in place of a broken choice', () => {
    expect(resolve({ strictness: 'loud' }, { strictness: 'strict' }).values.strictness).toEqual({ value: 'strict', source: 'institution' });
  });

  it('are named when no setting is called so, or a lock has nothing to lock', () => {
    expect(resolve({}, { strictnes: 'strict', locked: ['packs'] }).ignored).toEqual([
      { key: 'strictnes', from: 'institution', reason: 'no setting has this name' },
      { key: 'locked', from: 'institution', reason: '"packs" is locked and not set' },
    ]);
    expect(resolve({}, { locked: 'packs' }).ignored).toEqual([{ key: 'locked', from: 'institution', reason: 'must be a list' }]);
  });

  it('include names inherited from objects', () => {
    expect(resolve({}, { constructor: 'x' }).ignored).toHaveLength(1);
    expect(resolve({}, { packs: ['imu'], locked: ['toString'] }).ignored).toHaveLength(1);
  });
});

describe('tiers of one\'s own', () => {
  it('let only an institution block', () => {
    expect(resolve({ tiers: { profanity: 'block' } }, {}).values.tiers).toEqual({ value: {}, source: 'default' });
    expect(resolve({}, { tiers: { profanity: 'block' } }).values.tiers).toEqual({ value: { profanity: 'block' }, source: 'institution' });
  });

  it('stand beside the institution\'s, which has its own word where it locked a rule', () => {
    const { values } = resolve(
      { tiers: { profanity: 'note', insult: 'note' } },
      { tiers: { profanity: 'warn', insult: 'hold', spam: 'note' }, locked: ['tiers.insult'] },
    );
    expect(values.tiers).toEqual({ value: { profanity: 'note', insult: 'hold', spam: 'note' }, source: 'person', lockedParts: ['insult'] });
  });

  it('are the institution\'s alone where it locked them all', () => {
    const { values } = resolve({ tiers: { spam: 'hold' } }, { tiers: { profanity: 'warn' }, locked: ['tiers'] });
    expect(values.tiers).toEqual({ value: { profanity: 'warn' }, source: 'locked' });
  });

  it('never reach the rule that keeps lawful speech free, and name rules that are none', () => {
    const { values, ignored } = resolve({}, { tiers: { 'protected-activity': 'note', profanty: 'hold', slur: 'hold' }, locked: ['tiers.protected-activity'] });
    expect(values.tiers.value).toEqual({ slur: 'hold' });
    expect(values.tiers.lockedParts).toBeUndefined();
    expect(ignored).toEqual([
      { key: 'tiers', from: 'institution', reason: 'protected-activity: can\'t be changed by a setting' },
      { key: 'tiers', from: 'institution', reason: 'profanty: no rule has this name' },
    ]);
  });
});

describe('settings with parts', () => {
  it('lose the wrong parts alone', () => {
    const { values, ignored } = resolve({}, {
      institution: { name: 'Nordhaven', domains: 'nordhaven.example', accounts: ['@NordhavenGH'], motto: 'Care' },
      workHours: [{ from: '08:00', to: '17:00' }, { from: '8am', to: '17:00' }],
      terms: { spam: ['miracle'], slur: [''] },
    });
    expect(values.institution.value).toMatchObject({ name: 'Nordhaven', domains: [], accounts: ['NordhavenGH'] });
    expect(values.workHours.value).toEqual([{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }]);
    expect(values.terms.value).toEqual({ spam: ['miracle'] });
    expect(ignored.map(({ key, reason }) => `${key}: ${reason}`)).toEqual([
      'terms: slur.1: must not be empty',
      'workHours: 2.from: must be a time such as 08:30',
      'institution: domains: must be a list',
      'institution: motto: is no part of an institution',
    ]);
  });

  it('add up where both add words', () => {
    const { values } = resolve({ terms: { spam: ['bargain'] } }, { terms: { spam: ['miracle'], slur: ['grotter'] } });
    expect(values.terms.value).toEqual({ spam: ['miracle', 'bargain'], slur: ['grotter'] });
  });
});

describe('a policy that can hold text alone', () => {
  it('is read as the JSON in it', () => {
    const { values, ignored } = resolve({}, { packs: '["imu"]', tiers: '{"slur":"hold"}', locked: '["packs","tiers.slur"]' });
    expect(values.packs).toEqual({ value: ['imu'], source: 'locked' });
    expect(values.tiers).toEqual({ value: { slur: 'hold' }, source: 'institution', lockedParts: ['slur'] });
    expect(ignored).toEqual([]);
  });

  it('is named when that is no JSON', () => {
    expect(resolve({}, { packs: '["imu"' }).ignored).toEqual([{ key: 'packs', from: 'institution', reason: 'must be a list' }]);
  });
});

describe('what an institution alone may set', () => {
  it.each(['institution', 'ownPacks', 'pilot', 'permissionCounts', 'selectorHints', 'marks'] as const)('is not taken from a person: %s', (key) => {
    const { values } = resolve({ [key]: SETTINGS[key].example }, {});
    expect(values[key]).toEqual({ value: SETTINGS[key].default, source: 'default' });
  });
});

describe('the catalogue', () => {
  it.each(SETTING_KEYS)('%s has a default and an example that fit', (key) => {
    const { schema, managedSchema, default: value, example } = SETTINGS[key];
    expect(v.is(schema, value)).toBe(true);
    expect(v.is(managedSchema ?? schema, example)).toBe(true);
    expect(example).not.toEqual(value);
  });
});
