// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { SETTING_KEYS, SETTINGS } from '../../../lib/settings/catalogue.ts';
import { manifest } from '../../../lib/platform/manifest.ts';
import { resolve } from '../../../lib/settings/resolve.ts';
import { kit, SCHEMA_FILE, schemaFile } from './kit.ts';
import { faultsOf, type Policy, withPacks } from './policy.ts';
import { type ChromeSchema, managedSchema, managedSettings } from './settings.ts';
import { PLACEHOLDER, targetOf } from './target.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const policy = JSON.parse(read('policies/deploy/policy.json')) as Policy;
const target = targetOf({}, version);
const files = kit(policy, target);
const file = (place: string) => files[place] ?? '';
const keys = managedSettings().map(({ key }) => key);

/** Strict: what is not well-formed throws. */
function xml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent ?? null).toBeNull();
  return document;
}

describe('the kit in the project', () => {
  it.each(Object.entries(files))('is as it would be written now: %s', (place, content) => {
    expect(read(`policies/deploy/${place}`) === content, 'run npm run deploy:kit').toBe(true);
  });

  it('has the managed schema that the Chromium build names, and Firefox\'s names none', () => {
    expect(read(SCHEMA_FILE)).toBe(schemaFile());
    expect(manifest({ browser: 'chrome' })).toMatchObject({ storage: { managed_schema: SCHEMA_FILE.replace('public/', '') } });
    expect(manifest({ browser: 'firefox' })).not.toHaveProperty('storage');
  });
});

describe('the page on permissions', () => {
  it.each(['chrome', 'firefox'])('tells why of every permission that is asked for: %s', (browser) => {
    const { permissions = [], optional_host_permissions: optional = [] } = manifest({ browser });
    const told = [...read('policies/guides/permissions.md').matchAll(/^\|[^|]*\|/gm)].join();
    expect([...permissions, ...optional].filter((one) => !told.includes(`\`${one}\``))).toEqual([]);
  });
});

describe('the managed schema', () => {
  const all = (schema: ChromeSchema): ChromeSchema[] => [
    schema, ...[...Object.values(schema.properties ?? {}), schema.items, schema.additionalProperties].flatMap((one) => (one ? all(one) : [])),
  ];

  it('has every setting an institution may set, and no other', () => {
    const manageable = SETTING_KEYS.filter((key) => SETTINGS[key].manageable);
    expect(Object.keys(managedSchema().properties ?? {}).sort()).toEqual(['locked', ...manageable].sort());
  });

  it('keeps to the part of JSON Schema that Chrome knows', () => {
    const known = ['type', 'title', 'description', 'properties', 'additionalProperties', 'items'];
    for (const schema of all(managedSchema())) {
      expect(Object.keys(schema).filter((name) => !known.includes(name))).toEqual([]);
      expect(['object', 'array', 'string', 'integer', 'boolean']).toContain(schema.type);
      expect(schema.type === 'array').toBe(schema.items !== undefined);
    }
    expect(managedSchema()).not.toHaveProperty('additionalProperties');
  });

  const fits = (schema: ChromeSchema, value: unknown): boolean => {
    if (schema.type === 'array') return Array.isArray(value) && value.every((one) => fits(schema.items!, one));
    if (schema.type !== 'object') return schema.type === (Number.isInteger(value) ? 'integer' : typeof value);
    return typeof value === 'object' && value !== null && Object.entries(value).every(([name, one]) => {
      const part = schema.properties?.[name] ?? schema.additionalProperties;
      return part !== undefined && fits(part, one);
    });
  };

  it.each(managedSettings())('takes the example and the default of $key', ({ schema, example, default: value }) => {
    expect(fits(schema, example)).toBe(true);
    if (value !== undefined) expect(fits(schema, value)).toBe(true);
  });

  it('takes all of the sample policy', () => {
    expect(fits(managedSchema(), policy)).toBe(true);
  });
});

describe('the sample policy', () => {
  it('holds without a fault, and does what it says', () => {
    expect(faultsOf(policy)).toEqual([]);
    const { values } = resolve({ packs: ['imu'] }, policy);
    expect(values.packs).toEqual({ value: policy['packs'], source: 'locked' });
    expect(values.tiers.lockedParts).toEqual(['credential']);
    expect(values.pilot.value).toBe(true);
  });

  it('is told of when it would not hold', () => {
    expect(faultsOf({ ...policy, packs: ['hipaa'], strictness: 'loud', ownPacks: ['{'] })).toEqual([
      'strictness: must be relaxed, standard or strict', 'pack own 1: is no JSON', 'packs: no pack is called "hipaa"',
    ]);
  });

  it('takes packs from files, in one line each and in force', () => {
    const own = JSON.stringify({ ...JSON.parse(read('policies/imu.json')), id: 'nordhaven', name: 'Nordhaven' }, null, 2);
    const packed = withPacks(policy, [own]);
    expect(faultsOf(packed)).toEqual([]);
    expect(resolve({}, packed).values.packs.value).toEqual(['hipaa-safe-harbor', 'nordhaven']);
    expect(faultsOf({ ...packed, packs: ['imu'] })).toEqual(['ownPacks: "nordhaven" is not in force, for "packs" does not name it']);
  });
});

describe('what brings the policy to a browser', () => {
  it.each(['chrome', 'chromium', 'edge'])('Linux: %s', (browser) => {
    const parsed = JSON.parse(file(`linux/${browser}.json`));
    expect(parsed['3rdparty'].extensions[target.chromeId]).toEqual(policy);
    expect(parsed.ExtensionInstallForcelist).toEqual([`${PLACEHOLDER.chromeId};${PLACEHOLDER.address}update.xml`]);
  });

  it('Firefox', () => {
    const { policies } = JSON.parse(file('firefox/policies.json'));
    expect(policies['3rdparty'].Extensions[target.geckoId]).toEqual(policy);
    expect(policies.ExtensionSettings[target.geckoId]).toMatchObject({ installation_mode: 'force_installed', install_url: expect.stringMatching(/^https:.*\.xpi$/) });
  });

  it.each([['chrome', 'com.google.Chrome'], ['edge', 'com.microsoft.Edge']])('macOS: %s', (browser, domain) => {
    const profile = parse(file(`macos/${browser}.mobileconfig`)) as { PayloadContent: Record<string, unknown>[] };
    const [install, settings] = profile.PayloadContent;
    expect(install).toMatchObject({ PayloadType: domain, ExtensionInstallForcelist: [expect.stringContaining(target.chromeId)] });
    expect(settings).toMatchObject({ PayloadType: `${domain}.extensions.${target.chromeId}`, ...policy });
  });

  it('macOS: Firefox', () => {
    const { PayloadContent: [content] } = parse(file('macos/firefox.mobileconfig')) as { PayloadContent: Record<string, Record<string, Record<string, unknown>>>[] };
    expect(content?.['3rdparty']?.['Extensions']?.[target.geckoId]).toEqual(policy);
  });

  it('gives every payload of every profile a name of its own', () => {
    const ids = ['chrome', 'edge', 'firefox'].flatMap((browser) => [...file(`macos/${browser}.mobileconfig`).matchAll(/<key>PayloadUUID<\/key>\s*<string>([^<]*)/g)].map(([, id]) => id));
    expect(ids).toHaveLength(8);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['chrome', 'edge'])('Windows: %s.reg holds what comes back as the same policy', (browser) => {
    const text = file(`windows/${browser}.reg`);
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    const [, settings = ''] = text.split(`\\3rdparty\\extensions\\${target.chromeId}\\policy]\r\n`);
    const values = [...settings.matchAll(/^"(\w+)"=(?:dword:([\da-f]{8})|"((?:[^"\\]|\\.)*)")\r$/gm)].map(([, key = '', number, quoted]) => {
      // As Chrome reads it, by the schema: a DWORD as yes or no, or a number.
      const isSwitch = managedSchema().properties?.[key]?.type === 'boolean';
      return [key, number === undefined ? quoted?.replace(/\\(.)/g, '$1') : isSwitch ? Number.parseInt(number, 16) === 1 : Number.parseInt(number, 16)];
    });
    expect(values).toHaveLength(Object.keys(policy).length);
    expect(resolve({}, Object.fromEntries(values))).toEqual(resolve({}, policy));
  });

  it('Google\'s console: each value in a group of its own', () => {
    const parsed = JSON.parse(file('google-admin/chaperone.json')) as Record<string, { Value: unknown }>;
    expect(Object.fromEntries(Object.entries(parsed).map(([key, { Value }]) => [key, Value]))).toEqual(policy);
  });
});

describe('the template for group policies', () => {
  const template = xml(file('windows/chaperone.admx'));
  const words = xml(file('windows/en-US/chaperone.adml'));
  const ids = (document: Document, selector: string, name = 'id') => [...document.querySelectorAll(selector)].map((one) => one.getAttribute(name) ?? '');

  it.each(['chrome', 'edge'])('has every setting for %s', (browser) => {
    expect(ids(template, 'policy', 'name').filter((name) => name.startsWith(`${browser}_`))).toEqual(keys.map((key) => `${browser}_${key}`));
  });

  it('has a word for every name, a form for every field, and none left over', () => {
    const named = [...file('windows/chaperone.admx').matchAll(/\$\(string\.(\w+)\)/g)].map(([, id]) => id);
    expect([...new Set(named)].sort()).toEqual(ids(words, 'stringTable > string').sort());
    const forms = [...file('windows/chaperone.admx').matchAll(/\$\(presentation\.(\w+)\)/g)].map(([, id]) => id);
    expect([...forms].sort()).toEqual(ids(words, 'presentation').sort());
    for (const policyElement of template.querySelectorAll('policy[presentation]')) {
      const name = policyElement.getAttribute('name');
      expect([...words.querySelectorAll(`presentation[id="${name}"] > *`)].map((one) => one.getAttribute('refId')))
        .toEqual([...policyElement.querySelectorAll('elements > *')].map((one) => one.getAttribute('id')));
    }
  });

  it('names categories and systems that it has itself', () => {
    const categories = ids(template, 'category', 'name');
    expect(ids(template, 'parentCategory', 'ref').filter((ref) => !categories.includes(ref))).toEqual([]);
    expect(new Set(ids(template, 'policy > supportedOn', 'ref'))).toEqual(new Set(ids(template, 'supportedOn definition', 'name')));
  });
});

describe('the update manifests', () => {
  it('lead to the packages of this version', () => {
    const check = xml(file('server/update.xml')).querySelector('app > updatecheck');
    expect(check?.getAttribute('version')).toBe(version);
    expect(check?.getAttribute('codebase')).toBe(`${PLACEHOLDER.address}chaperone-${version}.crx`);
    const { addons } = JSON.parse(file('server/updates.json'));
    expect(addons[target.geckoId].updates).toMatchObject([{ version, update_link: `${PLACEHOLDER.address}chaperone-${version}.xpi` }]);
  });
});

describe('a target', () => {
  it.each([
    [{ id: 'short' }, 'no extension id'], [{ address: 'http://extensions.nordhaven.example/' }, 'must be https'], [{ firefoxId: 'chaperone' }, 'no id for Firefox'],
  ])('is refused: %o', (given, reason) => {
    expect(() => targetOf(given, '1.0')).toThrow(reason);
  });
});
