import { check } from '../../../lib/checking/check.ts';
import { BUNDLED_IDS } from '../../../lib/policies/bundled.ts';
import { ownPacks } from '../../../lib/policies/own-packs.ts';
import { refusalOf, selfTest } from '../../../lib/policies/self-test.ts';
import { RULE_BOOK } from '../../../lib/rules/book.ts';
import { resolve } from '../../../lib/settings/resolve.ts';

/** What an institution sets, by setting, as it stands in its policy file. */
export type Policy = Readonly<Record<string, unknown>>;

/** Everything about a policy that would not hold in a browser, each in a sentence: settings, own packs, packs that are none. */
export function faultsOf(policy: Policy): string[] {
  const { values, ignored } = resolve({}, policy);
  const { packs, refused } = ownPacks(values.ownPacks.value, RULE_BOOK);
  const failing = packs.flatMap(({ pack }) => refusalOf(selfTest(pack, RULE_BOOK, check)) ?? []);
  const known = [...BUNDLED_IDS, ...packs.map(({ pack }) => pack.id), ...refused.map(({ pack }) => pack)];
  return [
    ...ignored.map(({ key, reason }) => `${key}: ${reason}`),
    ...[...refused, ...failing].map(({ pack, reason }) => `pack ${pack}: ${reason}`),
    ...values.packs.value.filter((id) => !known.includes(id)).map((id) => `packs: no pack is called "${id}"`),
    ...packs.filter(({ pack }) => !values.packs.value.includes(pack.id)).map(({ pack }) => `ownPacks: "${pack.id}" is not in force, for "packs" does not name it`),
  ];
}

/** The policy with packs added, each as the one line of JSON that managed policy carries, and put in force. */
export function withPacks(policy: Policy, texts: readonly string[]): Policy {
  if (texts.length === 0) return policy;
  const lines = texts.map((text) => JSON.stringify(JSON.parse(text)));
  const ids = lines.map((line) => (JSON.parse(line) as { id?: unknown }).id).filter((id) => typeof id === 'string');
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  return { ...policy, packs: [...new Set([...list(policy['packs']), ...ids])], ownPacks: [...list(policy['ownPacks']), ...lines] };
}
