import { create } from 'xmlbuilder2';
import { OLDEST } from '../../../lib/platform/manifest.ts';
import { type REGISTRY, settingsKey } from './registry.ts';
import { managedSettings, type ManagedSetting } from './settings.ts';
import type { Target } from './target.ts';

/** Longest text a field takes, in characters: as long as Chrome's own templates allow for JSON. */
const LONGEST = 1_000_000;

const BROWSERS = [['chrome', 'Google Chrome'], ['edge', 'Microsoft Edge']] as const;
const CATEGORY = 'chaperone';
const SUPPORTED = 'SUPPORTED_BROWSERS';

interface Entry {
  readonly setting: ManagedSetting;
  readonly browser: keyof typeof REGISTRY;
  /** Name of the policy, and of its texts: letters, digits and underscores. */
  readonly name: string;
}

function entries(): Entry[] {
  return BROWSERS.flatMap(([browser]) => managedSettings().map((setting) => ({ setting, browser, name: `${browser}_${setting.key}` })));
}

const isSwitch = ({ schema }: ManagedSetting) => schema.type === 'boolean';

/** What can be filled in: a choice of words, a number, or text; lists and groups are JSON in text. */
function element({ key, choices, range }: ManagedSetting, name: string) {
  if (choices) {
    return { enum: {
      '@id': key, '@valueName': key, '@required': 'true',
      item: choices.map((choice) => ({ '@displayName': `$(string.${name}_${choice})`, value: { string: choice } })),
    } };
  }
  if (range) return { decimal: { '@id': key, '@valueName': key, '@required': 'true', '@minValue': range[0], '@maxValue': range[1] } };
  return { text: { '@id': key, '@valueName': key, '@required': 'true', '@maxLength': LONGEST } };
}

function policy({ setting, browser, name }: Entry, id: string) {
  return {
    '@name': name, '@class': 'Both', '@displayName': `$(string.${name})`, '@explainText': `$(string.${name}_explain)`,
    ...(!isSwitch(setting) && { '@presentation': `$(presentation.${name})` }),
    '@key': settingsKey(browser, id),
    ...(isSwitch(setting) && { '@valueName': setting.key }),
    parentCategory: { '@ref': `${CATEGORY}_${browser}` },
    supportedOn: { '@ref': SUPPORTED },
    ...(isSwitch(setting)
      ? { enabledValue: { decimal: { '@value': 1 } }, disabledValue: { decimal: { '@value': 0 } } }
      : { elements: element(setting, name) }),
  };
}

const NAMESPACE = {
  '@xmlns': 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions', '@revision': '1.0', '@schemaVersion': '1.0',
};

const written = (document: object) => `${create({ version: '1.0', encoding: 'utf-8' }, document).end({ prettyPrint: true })}\n`;

/** The template for Windows' group policies, for Chrome and Edge. https://learn.microsoft.com/previous-versions/windows/desktop/policy/admx-schema */
export function admx({ chromeId, edgeId }: Target): string {
  return written({ policyDefinitions: {
    ...NAMESPACE,
    policyNamespaces: { target: { '@prefix': CATEGORY, '@namespace': 'Chaperone.Policies' } },
    resources: { '@minRequiredRevision': '1.0' },
    supportedOn: { definitions: { definition: { '@name': SUPPORTED, '@displayName': `$(string.${SUPPORTED})` } } },
    categories: { category: [
      { '@name': CATEGORY, '@displayName': `$(string.${CATEGORY})` },
      ...BROWSERS.map(([browser]) => ({
        '@name': `${CATEGORY}_${browser}`, '@displayName': `$(string.${CATEGORY}_${browser})`, parentCategory: { '@ref': CATEGORY },
      })),
    ] },
    policies: { policy: entries().map((entry) => policy(entry, entry.browser === 'chrome' ? chromeId : edgeId)) },
  } });
}

function explained(setting: ManagedSetting): string {
  const isJson = ['array', 'object'].includes(setting.schema.type);
  return [
    setting.changes,
    ...(isJson ? ['Write it as JSON, on one line.'] : []),
    ...(isSwitch(setting) ? [] : [`Example: ${isJson ? JSON.stringify(setting.example) : String(setting.example)}`]),
  ].join('\n\n');
}

function presentation({ setting: { key, choices, range }, name }: Entry) {
  if (choices) return { '@id': name, dropdownList: { '@refId': key, '@noSort': 'true', '#': key } };
  if (range) return { '@id': name, decimalTextBox: { '@refId': key, '#': key } };
  return { '@id': name, textBox: { '@refId': key, label: key } };
}

/** The template's words in English. */
export function adml(): string {
  const all = entries();
  const texts = all.flatMap(({ setting, name }): [string, string][] => [
    [name, setting.name],
    [`${name}_explain`, explained(setting)],
    ...(setting.choices ?? []).map((choice): [string, string] => [`${name}_${choice}`, choice]),
  ]);
  const strings: [string, string][] = [
    [CATEGORY, 'Chaperone'],
    ...BROWSERS.map(([browser, called]): [string, string] => [`${CATEGORY}_${browser}`, called]),
    [SUPPORTED, `Google Chrome ${OLDEST.chrome} and Microsoft Edge ${OLDEST.chrome} or later`],
    ...texts,
  ];
  return written({ policyDefinitionResources: {
    ...NAMESPACE,
    displayName: 'Chaperone', description: 'What an institution can set in Chaperone.',
    resources: {
      stringTable: { string: strings.map(([id, text]) => ({ '@id': id, '#': text })) },
      presentationTable: { presentation: all.filter(({ setting }) => !isSwitch(setting)).map(presentation) },
    },
  } });
}
