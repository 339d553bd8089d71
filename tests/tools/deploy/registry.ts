import { forceList } from './browsers-json.ts';
import type { Policy } from './policy.ts';
import type { Target } from './target.ts';

/** Where Chrome and Edge keep their policies. */
export const REGISTRY = { chrome: String.raw`Software\Policies\Google\Chrome`, edge: String.raw`Software\Policies\Microsoft\Edge` } as const;

/** The number of our entry in the list of installed extensions: far behind those that stand there already. Any number will do. */
const ENTRY = '7001';

export const settingsKey = (browser: keyof typeof REGISTRY, id: string) => `${REGISTRY[browser]}\\3rdparty\\extensions\\${id}\\policy`;

/** JSON without a character beyond ASCII, for registry files have no encoding that all tools agree on. */
function ascii(value: unknown): string {
  return JSON.stringify(value).replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** Numbers and yes or no as a DWORD, text as text, lists and groups as JSON in text: Chrome and Edge read them by the schema. */
function registryValue(value: unknown): string {
  if (typeof value === 'boolean') return `dword:${value ? '00000001' : '00000000'}`;
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  return quoted(typeof value === 'string' ? value : ascii(value));
}

/** A registry file that installs the extension for all users of a Windows machine and sets it. */
export function registryFile(browser: keyof typeof REGISTRY, id: string, policy: Policy, target: Target): string {
  const key = (path: string) => `[HKEY_LOCAL_MACHINE\\${path}]`;
  return [
    'Windows Registry Editor Version 5.00', '',
    key(`${REGISTRY[browser]}\\ExtensionInstallForcelist`),
    ...forceList(id, target).map((entry) => `"${ENTRY}"=${quoted(entry)}`), '',
    key(settingsKey(browser, id)),
    ...Object.entries(policy).map(([name, value]) => `${quoted(name)}=${registryValue(value)}`), '', '',
  ].join('\r\n');
}
