import type { Policy } from './policy.ts';
import { chromeUpdates, type Target, xpiAddress } from './target.ts';

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** What installs the extension in Chrome, Chromium and Edge and keeps it there. */
export function forceList(id: string, target: Target): string[] {
  return [`${id};${chromeUpdates(target)}`];
}

/** A file for the managed-policy folder of Chrome, Chromium or Edge on Linux. */
export function linuxJson(id: string, policy: Policy, target: Target): string {
  return pretty({ ExtensionInstallForcelist: forceList(id, target), '3rdparty': { extensions: { [id]: policy } } });
}

/** Firefox's policies; the same tree stands in policies.json and in a configuration profile. */
export function firefoxPolicies(policy: Policy, target: Target) {
  return {
    ExtensionSettings: {
      [target.geckoId]: { installation_mode: 'force_installed', install_url: xpiAddress(target), private_browsing: true },
    },
    '3rdparty': { Extensions: { [target.geckoId]: policy } },
  };
}

/** Firefox's policies.json, the same on every system. */
export function firefoxJson(policy: Policy, target: Target): string {
  return pretty({ policies: firefoxPolicies(policy, target) });
}

/** What Google's console takes under "Policy for extensions": every value in a group of its own. */
export function googleAdminJson(policy: Policy): string {
  return pretty(Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }])));
}
