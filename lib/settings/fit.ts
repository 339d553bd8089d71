import * as v from 'valibot';
import { parsedJson } from '../draft/json.ts';
import type { Setting } from './setting.ts';

/** What a stored value came to: what of it can be used, and why the rest can't. No value: nothing was stored, or nothing fits. */
export interface Fitted<Value> {
  readonly value?: Value;
  readonly reasons: readonly string[];
}

const NOTHING = { reasons: [] } as const;

/** `place` names the part by the person's own count, for a list's places are counted from 1. */
function reasonOf(issue: v.BaseIssue<unknown>, place?: string): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key + 1 : String(key)));
  const where = place === undefined ? keys : [place, ...keys.slice(1)];
  return where.length === 0 ? issue.message : `${where.join('.')}: ${issue.message}`;
}

function whole<Value>(schema: v.GenericSchema<unknown, Value>, stored: unknown): Fitted<Value> {
  const result = v.safeParse(schema, stored);
  return result.success ? { value: result.output, reasons: [] } : { reasons: [reasonOf(result.issues[0])] };
}

/** Each part by itself, then those that fit together, for there may be too many of them. */
function byPart<Value>(schema: v.GenericSchema<unknown, Value>, stored: object): Fitted<Value> {
  const reasons: string[] = [];
  const fits = (place: string, alone: unknown) => {
    const result = v.safeParse(schema, alone);
    if (!result.success) reasons.push(reasonOf(result.issues[0], place));
    return result.success;
  };
  const kept = Array.isArray(stored)
    ? stored.filter((part: unknown, index) => fits(String(index + 1), [part]))
    : Object.fromEntries(Object.entries(stored).filter(([name, part]) => fits(name, { [name]: part })));
  const { value, reasons: more } = whole(schema, kept);
  const isEmpty = reasons.length > 0 && Object.keys(kept).length === 0;
  return { ...(value !== undefined && !isEmpty && { value }), reasons: [...reasons, ...more] };
}

/** Judges a stored value by the setting's schema. */
export function fit<Value>(schema: v.GenericSchema<unknown, Value>, stored: unknown, parts: Setting<Value>['byPart']): Fitted<Value> {
  if (stored === undefined) return NOTHING;
  return parts && typeof stored === 'object' && stored !== null ? byPart(schema, stored) : whole(schema, stored);
}

/**
 * A managed value as its author meant it: where a browser's policy can only hold text (the registry, a form), lists and groups
 * are JSON in it. Text that is no JSON stays as it is and is judged so.
 */
export function unpacked(stored: unknown): unknown {
  if (typeof stored !== 'string' || !/^\s*[[{]/.test(stored)) return stored;
  return parsedJson(stored) ?? stored;
}
