import { parsedJson } from '../draft/json.ts';
import { BUNDLED_IDS } from './bundled.ts';
import type { RefusedPack } from './demands.ts';
import { loadPack, type RuleBook } from './load.ts';
import type { Pack } from './pack.ts';

/** An institution's own pack with the text it was read from, which tells one state of it from another. */
export interface OwnPack {
  readonly pack: Pack;
  readonly text: string;
}

/**
 * An institution's own packs, each given as JSON text. One that does not hold together, or takes the name of a pack that is
 * there already, is refused by its id, or by its place counted from 1 where it has none.
 */
export function ownPacks(texts: readonly string[], book: RuleBook): { packs: OwnPack[]; refused: RefusedPack[] } {
  const packs: OwnPack[] = [];
  const refused: RefusedPack[] = [];
  const taken = new Set(BUNDLED_IDS);
  for (const [index, text] of texts.entries()) {
    const place = `own ${index + 1}`;
    const value = parsedJson(text);
    const loaded = value === undefined ? { refused: { pack: place, reason: 'is no JSON' } } : loadPack(value, book);
    if (loaded.refused) refused.push({ ...loaded.refused, pack: loaded.refused.pack || place });
    else if (taken.has(loaded.pack.id)) refused.push({ pack: loaded.pack.id, reason: `the ${place.replace(' ', ' pack ')} has the name of another pack` });
    else {
      taken.add(loaded.pack.id);
      packs.push({ pack: loaded.pack, text });
    }
  }
  return { packs, refused };
}
