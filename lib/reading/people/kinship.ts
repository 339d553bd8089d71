import type { Role } from '../detection.ts';
import { RELATION_NOUNS } from '../lexicons/name-cues.ts';
import { stepBack } from './cues.ts';
import { OWN, TITLE_WORD, type Placed } from './placing.ts';
import { isColleaguesOwn } from './spoken-to.ts';
import type { NameWord } from './words.ts';

/** Somebody else's, or a patient's. */
const POSSESSIVES: ReadonlySet<string> = new Set(['her', 'his', 'their', 'patient', "patient's", "pt's", 'the', 'hers']);
/** Titles by which people call their own kin: "my grandma Rose". */
const KIN_TITLES = /^(?:granny|grandma|grandpa|nana|nan|lolo|lola|mama|papa|auntie|aunty|uncle|nenek|atuk|tita|tito|mak|bapak|ibu)$/;
/** "Neighbour Dave has it now", "Partner Themba cooked": at the beginning, with nobody's word before it, the writer's own. */
const NEXT_DOOR = /^(?:neighbou?r|flatmate|housemate|roommate|partner|hubby|missus|boyfriend|girlfriend)$/;

/** Whom a name stands for by the word for kin beside it; null where none is. A patient's kin ("her son Marcus"), a patient called by kin ("Marcus's mum"), or the poster's own kin ("my son Marcus"). */
export function kinship(words: readonly NameWord[], { candidate, before, after }: Placed): Role | null {
  if (candidate.cues.has('relation')) {
    let back = stepBack(words, candidate.from);
    while (TITLE_WORD.test(words[back]?.lower ?? '')) back = stepBack(words, back);
    const owner = words[back - 1]?.lower ?? '';
    if (NEXT_DOOR.test(words[back]?.lower ?? '') && words[back]!.isOpening) return 'poster';
    if (isColleaguesOwn(before)) return 'colleague';
    const isOwn = OWN.has(owner) || (OWN.has(words[back - 2]?.lower ?? '') && !POSSESSIVES.has(owner));
    const isOnesAunt = /^(?:aunt|cousin)$/.test(words[back]?.lower ?? '') && !POSSESSIVES.has(owner);
    return isOwn || isOnesAunt ? 'poster' : 'relative';
  }
  if (candidate.title === 'courtesy' && KIN_TITLES.test(words[candidate.from - 1]?.lower ?? '') && OWN.has(words[candidate.from - 2]?.lower ?? '')) return 'poster';
  if (candidate.isPossessive && RELATION_NOUNS.has(after[0] ?? '')) return 'patient';
  return before[0] === ',' && RELATION_NOUNS.has(before[1] ?? '') ? 'patient' : null;
}
