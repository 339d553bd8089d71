import type { Settings } from '../settings/resolve.ts';

interface Store {
  read(): Promise<Settings>;
  onChange(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

/** Tells whoever looks at the background's console which stored settings are not used and why, each once. */
export function warnOfIgnored(settings: Store): void {
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
