import { isSettingKey, SETTING_KEYS, SETTINGS, type SettingKey, type SettingValue } from './catalogue.ts';
import { fit, unpacked } from './fit.ts';
import { LOCKED, type Locks, locksOf } from './locks.ts';
import type { Setting } from './setting.ts';

/** Who says so. `institution`: its wish, which a person's own choice overrides. `locked`: its word, which nothing does. */
export type Source = 'default' | 'person' | 'institution' | 'locked';

export interface Resolved<Value> {
  readonly value: Value;
  readonly source: Source;
  /** Names of parts that the institution locked, where the setting as a whole is not ("profanity" among the tiers). */
  readonly lockedParts?: readonly string[];
}

/** A stored value that was passed over. */
export interface Ignored {
  readonly key: string;
  readonly from: 'person' | 'institution';
  readonly reason: string;
}

/** All settings as they hold now. */
export interface Settings {
  readonly values: { readonly [Key in SettingKey]: Resolved<SettingValue<Key>> };
  readonly ignored: readonly Ignored[];
}

/** Stored values by setting, as they were found. */
export type Stored = Readonly<Record<string, unknown>>;

/** Names the institution uses that stand for nothing it may set. */
function strays(institution: Stored): Ignored[] {
  return Object.keys(institution)
    .filter((key) => key !== LOCKED && !(isSettingKey(key) && SETTINGS[key].manageable))
    .map((key) => ({ key, from: 'institution', reason: 'no setting has this name' }));
}

/** What the institution set and what the person chose, put together; the institution's own word in the parts it locked. */
function together<Value>(one: Setting<Value>, theirs: Value, own: Value, locked: readonly string[]): Value {
  const both = one.together?.(theirs, own) ?? own;
  if (locked.length === 0) return both;
  return { ...both, ...Object.fromEntries(Object.entries(theirs as object).filter(([part]) => locked.includes(part))) };
}

function settled<Value>(key: SettingKey, one: Setting<Value>, theirs: Value | undefined, own: Value | undefined, locks: Locks): Resolved<Value> {
  if (theirs !== undefined && locks.whole(key)) return { value: theirs, source: 'locked' };
  const lockedParts = theirs === undefined ? [] : locks.parts(key).filter((part) => Object.hasOwn(theirs as object, part));
  const parts = lockedParts.length > 0 && { lockedParts };
  if (own !== undefined) return { value: theirs === undefined ? own : together(one, theirs, own, lockedParts), source: 'person', ...parts };
  if (theirs !== undefined) return { value: theirs, source: 'institution', ...parts };
  return { value: one.default, source: 'default' };
}

/**
 * What holds, out of what the person chose and what the institution says, worked out anew on each read, so that a
 * withdrawn policy gives the person's own choice back. Values that do not fit are passed over one by one and named.
 */
export function resolve(person: Stored, institution: Stored): Settings {
  const locks = locksOf(institution);
  const ignored: Ignored[] = [
    ...strays(institution),
    ...locks.reasons.map((reason): Ignored => ({ key: LOCKED, from: 'institution', reason })),
  ];
  const settle = <Value>(key: SettingKey, one: Setting<Value>): Resolved<Value> => {
    const taken = (from: Ignored['from'], schema: Setting<Value>['schema'], stored: unknown) => {
      const { value, reasons } = fit(schema, stored, one.byPart);
      ignored.push(...reasons.map((reason) => ({ key, from, reason })));
      return value;
    };
    const theirs = one.manageable ? taken('institution', one.managedSchema ?? one.schema, unpacked(institution[key])) : undefined;
    const own = one.personal === false ? undefined : taken('person', one.schema, person[key]);
    return settled(key, one, theirs, own, locks);
  };
  const values = Object.fromEntries(SETTING_KEYS.map((key) => [key, settle<unknown>(key, SETTINGS[key])]));
  return { values: values as Settings['values'], ignored };
}
