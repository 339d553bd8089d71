import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { SETTING_KEYS, SETTINGS } from '../../../lib/settings/catalogue.ts';
import { LOCKED, LockedSchema } from '../../../lib/settings/locks.ts';
import type { Setting } from '../../../lib/settings/setting.ts';
import { say, type WordId } from '../../../lib/words/words.ts';

/**
 * What Chrome's schema for managed storage knows and this product uses of it. One type in each place, no unions.
 * https://developer.chrome.com/docs/extensions/reference/manifest/storage
 */
export interface ChromeSchema {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ChromeSchema>>;
  readonly additionalProperties?: ChromeSchema;
  readonly items?: ChromeSchema;
}

/** A setting as an administrator meets it. */
export interface ManagedSetting {
  readonly key: string;
  readonly name: string;
  readonly changes: string;
  readonly schema: ChromeSchema;
  /** The words it may be, where those are few. */
  readonly choices: readonly string[] | null;
  /** Least and most, of a number. */
  readonly range: readonly [number, number] | null;
  /** What holds where nobody sets it; undefined for the list of locks. */
  readonly default: unknown;
  readonly example: unknown;
  /** A person may set it as well. */
  readonly personal: boolean;
  /** Its parts can be locked one by one. */
  readonly locksByPart: boolean;
}

type Json = { readonly [name: string]: Json | undefined } & {
  readonly type?: string; readonly enum?: readonly unknown[]; readonly minimum?: number; readonly maximum?: number;
};

/** The schema library's own answer; what JSON Schema can't say is left out, for the product judges each value itself. */
function converted(schema: v.GenericSchema): Json {
  return toJsonSchema(schema as never, { errorMode: 'ignore', typeMode: 'input' }) as unknown as Json;
}

/**
 * Types alone. Chrome drops a value that does not fit without a word to the extension, so limits and choices are left for the
 * product, which names them with the reason; types have to stand here, for the registry's values are read by them.
 */
function cut(schema: Json): ChromeSchema {
  const type = (schema.type ?? (schema.enum ? 'string' : undefined)) as ChromeSchema['type'] | undefined;
  if (type === undefined) throw new Error(`no type Chrome knows: ${JSON.stringify(schema)}`);
  const { properties, additionalProperties: others, items } = schema;
  return {
    type,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, cut(one as Json)])) }),
    ...(typeof others === 'object' && { additionalProperties: cut(others) }),
    ...(items && { items: cut(items) }),
  };
}

function described(key: string, one: Pick<Setting<unknown>, 'schema' | 'managedSchema' | 'example' | 'personal' | 'together' | 'label'>): ManagedSetting {
  const json = converted(one.managedSchema ?? one.schema);
  const range = json.minimum === undefined || json.maximum === undefined ? null : [json.minimum, json.maximum] as const;
  return {
    key,
    name: say(one.label as WordId),
    changes: say(`${one.label}.manage` as WordId),
    schema: cut(json),
    choices: (json.enum as readonly string[] | undefined) ?? null,
    range,
    default: key in SETTINGS ? SETTINGS[key as keyof typeof SETTINGS].default : undefined,
    example: one.example,
    personal: one.personal !== false,
    locksByPart: one.together !== undefined,
  };
}

const LOCKS = { schema: LockedSchema, example: ['strictness', 'tiers.profanity'], label: 'setting.locked', personal: false } as const;

/** Everything an institution can set, in the catalogue's order, the list of locks first. */
export function managedSettings(): ManagedSetting[] {
  const manageable = SETTING_KEYS.filter((key) => SETTINGS[key].manageable);
  return [described(LOCKED, LOCKS), ...manageable.map((key) => described(key, SETTINGS[key] as Setting<unknown>))];
}

/** The schema that the manifest of the Chromium build names. */
export function managedSchema(): ChromeSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(managedSettings().map(({ key, name, changes, schema }) => [key, { ...schema, title: name, description: changes }])),
  };
}
