import type { WatchedSite } from '../platform/manifest.ts';
import type { Settings } from '../settings/resolve.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Language } from '../words/languages.ts';

/** What open tabs can be told. */
interface Tabs {
  /** The interface speaks another language. */
  speak(): unknown;
  recheck(): Promise<unknown>;
  /** All tabs, or those of some sites, are left as they are. */
  rest(sites: readonly WatchedSite[] | 'all'): unknown;
}

/** Tells open tabs what each change of settings means for them. */
export function tellTabsOfSettings(settings: Pick<SettingsStore, 'onChange'>, languageOf: (settings: Settings) => Language, { speak, recheck, rest }: Tabs): void {
  let told: Language | null = null;
  settings.onChange((now) => {
    const language = languageOf(now);
    if (language !== told) void speak();
    told = language;
    // Tabs are told on each change: one that rests already has nothing more to do.
    const { panelOnly, offSites } = now.values;
    if (panelOnly.value) void rest('all');
    else void recheck().then(() => (offSites.value.length === 0 ? undefined : rest(offSites.value)));
  }, new AbortController().signal);
}
