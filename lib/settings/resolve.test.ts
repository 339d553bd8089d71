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
});

describe('the catalogue', () => {
  it.each(SETTING_KEYS)('%s has a default and an example that fit', (key) => {
    const { schema, managedSchema, default: value, example } = SETTINGS[key];
    expect(v.is(schema, value)).toBe(true);
    expect(v.is(managedSchema ?? schema, example)).toBe(true);
    expect(example).not.toEqual(value);
  });
});
