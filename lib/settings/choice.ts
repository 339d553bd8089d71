import type { SettingKey, SettingValue } from './catalogue.ts';
import type { Settings } from './resolve.ts';

/** Settings of which each rule has a part; the institution may have set the others. */
const BY_RULE: ReadonlySet<SettingKey> = new Set(['tiers', 'terms']);

/** The settings as they will be once a person's choice is kept, for showing it before. What the institution locked stays as it is. */
export function withChoice<Key extends SettingKey>({ values, ignored }: Settings, key: Key, chosen: SettingValue<Key>): Settings {
  const held = values[key];
  if (held.source === 'locked') return { values, ignored };
  const value = BY_RULE.has(key) ? { ...held.value as object, ...chosen as object } : chosen;
  return { values: { ...values, [key]: { ...held, value, source: 'person' } }, ignored };
}
