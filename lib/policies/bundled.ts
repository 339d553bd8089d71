import allianceCme from '../../policies/alliance-cme.json' with { type: 'json' };
import hipaaSafeHarbor from '../../policies/hipaa-safe-harbor.json' with { type: 'json' };
import imu from '../../policies/imu.json' with { type: 'json' };
import mountSinai from '../../policies/mount-sinai.json' with { type: 'json' };
import oliveViewUcla from '../../policies/olive-view-ucla.json' with { type: 'json' };
import sermo from '../../policies/sermo.json' with { type: 'json' };
import type { RefusedPack } from './demands.ts';
import { type Loaded, loadPack, type RuleBook } from './load.ts';
import type { Pack } from './pack.ts';

/** The packs that come with the product, unread, by id. */
const BUNDLED: Readonly<Record<string, unknown>> = {
  sermo,
  'alliance-cme': allianceCme,
  'olive-view-ucla': oliveViewUcla,
  imu,
  'mount-sinai': mountSinai,
  'hipaa-safe-harbor': hipaaSafeHarbor,
};

export const BUNDLED_IDS: readonly string[] = Object.keys(BUNDLED);

/** The packs of these ids, in their order; one that is unknown or does not hold together is among the refused. */
export function bundledPacks(ids: readonly string[], book: RuleBook): { packs: Pack[]; refused: RefusedPack[] } {
  const packs: Pack[] = [];
  const refused: RefusedPack[] = [];
  for (const id of new Set(ids)) {
    const loaded: Loaded = Object.hasOwn(BUNDLED, id)
      ? loadPack(BUNDLED[id], book)
      : { refused: { pack: id, reason: 'no pack has this name' }, at: [] };
    if (loaded.refused) refused.push(loaded.refused);
    else packs.push(loaded.pack);
  }
  return { packs, refused };
}
