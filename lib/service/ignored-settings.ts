import type { Settings } from '../settings/resolve.ts';
import type { SettingsStore } from '../settings/store.ts';

/** Tells whoever looks at the background's console which stored settings are not used and why, each once. */
export function warnOfIgnored(settings: Pick<SettingsStore, 'read' | 'onChange'>): void {
  const told = new Set<string>();
  const warn = ({ ignored }: Settings) => {
    for (const { key, from, reason } of ignored) {
      const line = `chaperone: setting "${key}" of the ${from} is not used: ${reason}`;
      if (!told.has(line)) console.warn(line);
      told.add(line);
    }
  };
  settings.onChange(warn, new AbortController().signal);
  void settings.read().then(warn);
}
