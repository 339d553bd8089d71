import * as v from 'valibot';
import { isSettingKey, SETTINGS } from './catalogue.ts';
import { fit, unpacked } from './fit.ts';
import type { Setting } from './setting.ts';

/** The name under which an institution lists the settings it locks, and parts of settings ("tiers.profanity"). */
export const LOCKED = 'locked';

export const LockedSchema = v.array(v.string('must be text'), 'must be a list');

export interface Locks {
  /** True when the whole setting is locked. */
  whole(key: string): boolean;
  /** The locked parts of a setting. */
  parts(key: string): readonly string[];
  /** Why locks are not used. */
  readonly reasons: readonly string[];
}

function isSet(institution: Readonly<Record<string, unknown>>, name: string): boolean {
  if (Object.hasOwn(institution, name)) return true;
  const [key = '', part = ''] = name.split('.');
  const one: Setting<unknown> | null = isSettingKey(key) ? SETTINGS[key] : null;
  const value = one?.together && Object.hasOwn(institution, key) ? unpacked(institution[key]) : null;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, part);
}

/** The settings an institution locks, and parts of them; one that it locks and does not set is not locked. */
export function locksOf(institution: Readonly<Record<string, unknown>>): Locks {
  const { value = [], reasons } = fit(LockedSchema, unpacked(institution[LOCKED]), true);
  const [set, unset] = [value.filter((name) => isSet(institution, name)), value.filter((name) => !isSet(institution, name))];
  return {
    whole: (key) => set.includes(key),
    parts: (key) => set.filter((name) => name.startsWith(`${key}.`)).map((name) => name.slice(key.length + 1)),
    reasons: [...reasons, ...unset.map((name) => `"${name}" is locked and not set`)],
  };
}
