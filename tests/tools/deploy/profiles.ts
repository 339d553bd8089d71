import { createHash } from 'node:crypto';
import { build, type PlistValue } from 'plist';
import { firefoxPolicies, forceList } from './browsers-json.ts';
import type { Policy } from './policy.ts';
import type { Target } from './target.ts';

/** A payload's own name, the same each time the kit is written, so that a new profile takes the place of the old one. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex').toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `A${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

function payload(type: string, identifier: string, values: object): PlistValue {
  return { PayloadType: type, PayloadVersion: 1, PayloadIdentifier: identifier, PayloadUUID: uuidOf(identifier), PayloadEnabled: true, ...values } as PlistValue;
}

function profile(browser: string, identifier: string, payloads: readonly PlistValue[]): string {
  return `${build({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(identifier),
    PayloadDisplayName: `Chaperone in ${browser}`,
    PayloadDescription: `Installs Chaperone in ${browser} and sets it.`,
    PayloadScope: 'System',
    PayloadRemovalDisallowed: false,
    PayloadContent: [...payloads],
  })}\n`;
}

/** A configuration profile for macOS: Chrome and Edge read an extension's settings from a domain of its own. */
export function chromiumProfile(browser: string, domain: string, id: string, policy: Policy, target: Target): string {
  const identifier = `example.chaperone.${domain}`;
  return profile(browser, identifier, [
    payload(domain, `${identifier}.install`, { ExtensionInstallForcelist: forceList(id, target) }),
    payload(`${domain}.extensions.${id}`, `${identifier}.settings`, policy),
  ]);
}

/** A configuration profile for Firefox on macOS. */
export function firefoxProfile(policy: Policy, target: Target): string {
  const identifier = 'example.chaperone.org.mozilla.firefox';
  return profile('Firefox', identifier, [
    payload('org.mozilla.firefox', `${identifier}.policies`, { EnterprisePoliciesEnabled: true, ...firefoxPolicies(policy, target) }),
  ]);
}
