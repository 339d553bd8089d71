import type { Reading } from '../reading.ts';
import { isIn } from '../patterns/quick-match.ts';
import { anyOf } from '../patterns/any-of.ts';

/** What a court, a regulator or a newspaper of record has told. */
const PROVEN = anyOf(String.raw`
  pleaded|pled|convicted|acquitted|sentenced|struck off|erased|charged|indicted|denies|denied|tribunal|mpts|gmc (?:found|has published)|jury
  judg(?:e)?ment|the court|court of appeal|high court|found guilty|found that|was found|ombudsman upheld|upheld the|settle(?:d|ment)?
  admitting liability|published (?:report|decision|judgment|on)|determination|reuters|bernama|bbc|the times reports|the star|doj|report(?:ed)? linked
  independent report|according to|cleared by|claimed trial|mahkamah|condenado|sentencia|inquiry|inquest|arrested, the police|police say|police have
  hanged|history|more than 200|smith report|netflix|episode
`, 'i');
/** A court that has not spoken: what is merely hoped or scorned. */
const NOT_PROVEN = /\b(?:or not|never say so|should be|there'?ll be|will be|get a lawyer|perjured|before the tribunal|on the stand|destroyed|own)\b/i;

/** True when the text gives the word of a court, a regulator or a newspaper of record on what it tells. */
export function isProven({ text }: Reading): boolean {
  return isIn(text, PROVEN) && !isIn(text, NOT_PROVEN);
}
