import { adml, admx } from './admx.ts';
import { firefoxJson, googleAdminJson, linuxJson } from './browsers-json.ts';
import type { Policy } from './policy.ts';
import { chromiumProfile, firefoxProfile } from './profiles.ts';
import { reference } from './reference.ts';
import { registryFile } from './registry.ts';
import { managedSchema } from './settings.ts';
import type { Target } from './target.ts';
import { chromeUpdateXml, firefoxUpdatesJson } from './updates.ts';

/** The managed schema's place in the project; the Chromium build takes it along. */
export const SCHEMA_FILE = 'public/managed-schema.json';

/** The managed schema as a file. */
export function schemaFile(): string {
  return `${JSON.stringify(managedSchema(), null, 2)}\n`;
}

/** The kit's files, by their place in its folder. All of them say the same: install this extension, with this policy. */
export function kit(policy: Policy, target: Target): Readonly<Record<string, string>> {
  return {
    'reference.md': reference(),
    'windows/chaperone.admx': admx(target),
    'windows/en-US/chaperone.adml': adml(),
    'windows/chrome.reg': registryFile('chrome', target.chromeId, policy, target),
    'windows/edge.reg': registryFile('edge', target.edgeId, policy, target),
    'macos/chrome.mobileconfig': chromiumProfile('Google Chrome', 'com.google.Chrome', target.chromeId, policy, target),
    'macos/edge.mobileconfig': chromiumProfile('Microsoft Edge', 'com.microsoft.Edge', target.edgeId, policy, target),
    'macos/firefox.mobileconfig': firefoxProfile(policy, target),
    'linux/chrome.json': linuxJson(target.chromeId, policy, target),
    'linux/chromium.json': linuxJson(target.chromeId, policy, target),
    'linux/edge.json': linuxJson(target.edgeId, policy, target),
    'firefox/policies.json': firefoxJson(policy, target),
    'google-admin/chaperone.json': googleAdminJson(policy),
    'server/update.xml': chromeUpdateXml(target),
    'server/updates.json': firefoxUpdatesJson(target),
  };
}
