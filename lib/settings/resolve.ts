import * as v from 'valibot';
import { isSettingKey, SETTING_KEYS, SETTINGS, type Setting, type SettingKey, type SettingValue } from './catalogue.ts';

/** Who says so. `institution`: its wish, which a person's own choice overrides. `locked`: its word, which nothing does. */
export type Source = 'default' | 'person' | 'institution' | 'locked';

export interface Resolved<Value> {
  readonly value: Value;
  readonly source: Source;
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

/** The name under which an institution lists the settings it locks. */
const LOCKED = 'locked';

/** Stored values by setting, as they were found. */
export type Stored = Readonly<Record<string, unknown>>;

type Fit<Value> = { readonly value: Value } | { readonly reason: string } | null;

function fit<Value>(schema: v.GenericSchema<unknown, Value>, stored: unknown): Fit<Value> {
  if (stored === undefined) return null;
  const result = v.safeParse(schema, stored);
  if (result.success) return { value: result.output };
  const place = v.getDotPath(result.issues[0]);
  return { reason: place === null ? result.issues[0].message : `${place}: ${result.issues[0].message}` };
}

/** Names the institution uses that stand for nothing it may set. */
function strays(institution: Stored): Ignored[] {
  return Object.keys(institution)
    .filter((key) => key !== LOCKED && !(isSettingKey(key) && SETTINGS[key].manageable))
    .map((key) => ({ key, from: 'institution', reason: 'no setting has this name' }));
}

/** The settings the institution locks; one that it locks and does not set is not locked. */
function locks(institution: Stored): { readonly keys: readonly string[]; readonly ignored: readonly Ignored[] } {
  const listed = fit(v.array(v.string('must be text'), 'must be a list'), institution[LOCKED]);
  if (listed === null) return { keys: [], ignored: [] };
  const without = (reason: string): Ignored => ({ key: LOCKED, from: 'institution', reason });
  if ('reason' in listed) return { keys: [], ignored: [without(listed.reason)] };
  const unset = listed.value.filter((key) => !Object.hasOwn(institution, key));
  return { keys: listed.value, ignored: unset.map((key) => without(`"${key}" is locked and not set`)) };
}

/**
 * What holds, out of what the person chose and what the institution says, worked out anew on each read, so that a
 * withdrawn policy gives the person's own choice back. Values that do not fit are passed over one by one and named.
 */
export function resolve(person: Stored, institution: Stored): Settings {
  const locked = locks(institution);
  const ignored: Ignored[] = [
    ...strays(institution),
    ...locked.ignored,
  ];
  const taken = <Value>(key: SettingKey, from: Ignored['from'], found: Fit<Value>): { readonly value: Value } | null => {
    if (found === null || 'value' in found) return found;
    ignored.push({ key, from, reason: found.reason });
    return null;
  };
  const settle = <Value>(key: SettingKey, one: Setting<Value>): Resolved<Value> => {
    const theirs = one.manageable ? taken(key, 'institution', fit(one.managedSchema ?? one.schema, institution[key])) : null;
    const own = one.personal === false ? null : taken(key, 'person', fit(one.schema, person[key]));
    if (theirs && locked.keys.includes(key)) return { value: theirs.value, source: 'locked' };
    if (own) return { value: own.value, source: 'person' };
    if (theirs) return { value: theirs.value, source: 'institution' };
    return { value: one.default, source: 'default' };
  };
  const values = Object.fromEntries(SETTING_KEYS.map((key) => [key, settle<unknown>(key, SETTINGS[key])]));
  return { values: values as Settings['values'], ignored };
}
