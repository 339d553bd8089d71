import * as v from 'valibot';
import { parsedJson } from '../draft/json.ts';
import { isSettingKey, SETTINGS } from './catalogue.ts';
import { fit } from './fit.ts';
import type { Stored } from './resolve.ts';
import type { Setting } from './setting.ts';

/** The form in which settings are saved to a file. It goes up when a setting is renamed or its values change their shape. */
const VERSION = 1;

/** Turns the settings of one version into those of the next, by the version they come from. */
export type Migrations = Readonly<Record<number, (settings: Stored) => Stored>>;

/** None yet: there was no form before the first. */
const MIGRATIONS: Migrations = {};

/** What a person takes along to another browser: their own choices and the words they asked never to be flagged. */
export interface Saved {
  readonly settings: Stored;
  readonly allowedWords: readonly string[];
}

/** Why a file is not taken. `setting` and `detail` tell where a value does not fit, `version` which form the file has. */
export type Refusal =
  | { readonly why: 'no-json' | 'not-ours' }
  | { readonly why: 'newer'; readonly version: number }
  | { readonly why: 'unknown'; readonly setting: string }
  | { readonly why: 'value'; readonly setting: string; readonly detail: string };

export type Loaded = { readonly saved: Saved; readonly refused?: undefined } | { readonly saved?: undefined; readonly refused: Refusal };

const FileSchema = v.object({
  chaperone: v.literal('settings'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
  allowedWords: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(5_000)),
});

/** The text of a file that holds a person's own choices, as they were chosen: locked ones too, and none of the institution's. */
export function saveText({ settings, allowedWords }: Saved): string {
  return `${JSON.stringify({ chaperone: 'settings', version: VERSION, settings, allowedWords }, null, 2)}\n`;
}

/** The first value that can't be taken. A file is taken whole or not at all, so that nothing of it is lost without a word. */
function misfit(settings: Stored): Refusal | null {
  for (const [key, value] of Object.entries(settings)) {
    const one: Setting<unknown> | null = isSettingKey(key) ? SETTINGS[key] : null;
    if (one === null || one.personal === false) return { why: 'unknown', setting: key };
    const [detail] = fit(one.schema, value, one.byPart).reasons;
    if (detail !== undefined) return { why: 'value', setting: key, detail };
  }
  return null;
}

/** Reads the text of a saved file, brought up from whatever version it has. */
export function loadText(text: string, current = VERSION, migrations = MIGRATIONS): Loaded {
  const value = parsedJson(text);
  if (value === undefined) return { refused: { why: 'no-json' } };
  const file = v.safeParse(FileSchema, value);
  if (!file.success) return { refused: { why: 'not-ours' } };
  const { version, allowedWords } = file.output;
  if (version > current) return { refused: { why: 'newer', version } };
  let { settings }: { settings: Stored } = file.output;
  for (let from = version; from < current; from += 1) settings = migrations[from]?.(settings) ?? settings;
  const refused = misfit(settings);
  return refused === null ? { saved: { settings, allowedWords } } : { refused };
}
