import { SETTING_KEYS, SETTINGS, type SettingKey } from './catalogue.ts';
import type { Settings, Source } from './resolve.ts';

/** One setting as it holds now. */
export interface Effective {
  readonly key: SettingKey;
  /** Id of its name in lib/words. */
  readonly label: string;
  /** As JSON. */
  readonly value: string;
  readonly source: Source;
  readonly lockedParts: readonly string[];
}

/**
 * Settings whose values name nobody and hold nothing that somebody wrote. The others may tell where a person works, or
 * words they look out for: of these a copy says only that they are set.
 */
const IMPERSONAL: readonly SettingKey[] = [
  'packs', 'strictness', 'everywhere', 'tiers', 'permissionCounts', 'pilot', 'crowdThreshold', 'sumOfPosts', 'quietDetails', 'offSites', 'panelOnly',
  'language', 'answered', 'welcome',
];

/** Every setting with what holds and who says so. */
export function effective({ values }: Settings): Effective[] {
  return SETTING_KEYS.map((key) => {
    const { value, source, lockedParts = [] } = values[key];
    return { key, label: SETTINGS[key].label, value: JSON.stringify(value), source, lockedParts };
  });
}

/** What else somebody who is asked for help wants to know. */
export interface About {
  readonly version: string;
  readonly browser: string;
  readonly refused: readonly { readonly pack: string; readonly reason: string }[];
}

/** The same as lines to copy, with nothing in them that tells who the person is or what they wrote. */
export function copyOf(settings: Settings, { version, browser, refused }: About): string {
  const lines = effective(settings).map(({ key, value, source, lockedParts }) => {
    const shown = source === 'default' || IMPERSONAL.includes(key) ? value : '(set)';
    return `${key}: ${shown} [${source}${lockedParts.length > 0 ? `; locked parts: ${lockedParts.join(', ')}` : ''}]`;
  });
  const ignored = settings.ignored.map(({ key, from, reason }) => `ignored ${key} [${from}]: ${reason}`);
  const packs = refused.map(({ pack, reason }) => `refused ${pack}: ${reason}`);
  return [`Chaperone ${version}`, browser, ...lines, ...ignored, ...packs].join('\n');
}
