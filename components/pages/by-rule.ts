import type { Held, HeldByRule } from './setting.ts';

/** A setting by rule as it is resolved, without what the person chose. */
type ByRule<Value> = Held<Readonly<Record<string, Value>>> & { readonly lockedParts?: readonly string[] };

/** A setting by rule as the page shows it: what holds, and what of it the person chose. */
export function heldByRule<Value>(resolved: ByRule<Value>, own: unknown): HeldByRule<Value> {
  return { ...resolved, lockedParts: resolved.lockedParts ?? [], own: (own ?? {}) as Readonly<Record<string, Value>> };
}

/** What a person chose with one rule's part changed; null, or an empty list, takes it out. */
export function withRule<Value>(own: Readonly<Record<string, Value>>, rule: string, value: Value | null): Record<string, Value> {
  const rest = Object.fromEntries(Object.entries(own).filter(([id]) => id !== rule));
  return value === null || (Array.isArray(value) && value.length === 0) ? rest : { ...rest, [rule]: value };
}
