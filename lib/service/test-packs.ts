import type { Settings } from '../settings/resolve.ts';
import type { PackShelf } from './pack-shelf.ts';

/** After the background starts, in milliseconds: the first draft is answered before the packs' own examples run. */
const LATER = 3_000;

/** Runs the self-tests of the packs in force, once for each start; calls back when a pack was refused. */
export function testPacksLater(shelf: PackShelf, settings: { read(): Promise<Settings> }, refused: () => void): void {
  setTimeout(async () => {
    const { values } = await settings.read();
    if (await shelf.test(values.packs.value)) refused();
  }, LATER);
}
