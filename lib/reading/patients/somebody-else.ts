import { has, pattern } from '../patterns/pattern.ts';
import { isIn } from '../patterns/quick-match.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';

/** A colleague who does something: "our new chief", "the reg cried", "Sister Lim has". Not "told the nurse he was". */
const STAFF_ACTS = [
  pattern('^|,|and|but|when|how|because|:|.|! <the>|<my>|<our>|<a>|dear _{0,4} <staff> !<he-she> !and ~{0,2} <past>|<said>|<be>|who|<befell>|<had>|<modal>|never|keeps|of|in|on'),
  pattern('^ <staff> of|<past>|<said>'),
  pattern('<my>|<our> _{0,3} <staff> !:'),
  pattern('<person>|<first> _{0,1} <staff>'),
  pattern('of|with|to|for|as|from <my>|<our> _{0,3} <staff>'),
];
/** Somebody in office or of the street who does something. */
const OTHERS_ACT = [
  pattern('^|<the>|<my>|<our>|<a>|<first>|, _{0,2} <not-a-patient> ~{0,3} <past>|<said>|<be>|who|<befell>|<had>|<modal>|keeps|<told>'),
  pattern('<person> ~{0,5} on|in|at|from <the>|<my>|<a> _{0,1} <street>'),
  pattern('told|asked|met|saw|thanked <the>|<my>|<our>|<a> <not-a-patient>'),
];
const PUBLIC = cueTest('famous', 'fiction');
const OTHERS = [...STAFF_ACTS, ...OTHERS_ACT];
const PATIENT = cueTest('patient', 'bed', 'jotted', 'operated');
/** "Jane Doe", "@somebody": somebody with a name. */
const NAMED = /(?<=[a-zß-öø-ÿ,:] )[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+ [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+|@\w/;

/**
 * True when the text tells of somebody who is no patient: a colleague who acts, someone in office, an author, a person met in the street.
 * A "she" or "the man" is then most likely that one.
 */
export function tellsOfSomebodyElse(reading: Reading): boolean {
  if (PATIENT.text(reading)) return false;
  if (PUBLIC.text(reading) || OTHERS.some((source) => has(reading, source))) return true;
  return isIn(reading.text, NAMED);
}
