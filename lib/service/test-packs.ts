import type { Settings } from '../settings/resolve.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { PackShelf } from './pack-shelf.ts';

/** After the background starts, in milliseconds: the first draft is answered before the packs' own examples run. */
const LATER = 3_000;

/** Runs the self-tests of the packs in force, a while after the start and when a setting changes; calls back when a pack was refused. */
export function testPacksLater(shelf: PackShelf, settings: Pick<SettingsStore, 'read' | 'onChange'>, refused: () => void): void {
  const test = async ({ values }: Settings) => {
    if (await shelf.test({ ids: values.packs.value, own: values.ownPacks.value })) refused();
  };
  setTimeout(async () => test(await settings.read()), LATER);
  settings.onChange((now) => void test(now), new AbortController().signal);
}
