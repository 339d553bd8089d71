import type { Condition } from '../condition.ts';
import { conditionsIn, shareWith, yearlyOf } from '../conditions.ts';
import type { Fact, Found } from '../clue.ts';
import { LONGEST_STORY } from './wordings.ts';

/** Not the person's: ruled out, taught, or said of many. */
const NOT_HAD = /\b(?:no|not|without|denies|denied|ruled? out|excluded?|negative for|never had|free of|against|worried about|rather than|isn't|wasn't|instead of)\s(?:an?\s|the\s|any\s)?$/i;
/** Words for something else that are names of illnesses in other places: a season, a direction, a meeting. */
const NOT_ILL = /^(?:down|pots|met|diver|fit|stable|cold|turn|shock|crash|code|case|tired)$/;
const SEASON = /\b(?:in the|every|this|last|next|since|by|late|early)\s$/i;

/** A new case, not one that lasts. */
const NEW = /\b(?:new|newly|just|fresh|first|diagnosed(?:\swith)?|diagnosis of|presenting with|presented with|turned out to be|found an?)\s(?:diagnos(?:is|ed)\s(?:of\s|with\s)?|case of\s|an?\s|her\s|his\s)?(?:[a-z]+\s)?$/i;
/** Of the poster: "burnout", "my own". */
const OWN = /\b(?:my|my own|our own|i have|i had|i've got)\s(?:[a-z]+\s)?$/i;

function factsOf(condition: Condition, country: string, isNew: boolean): readonly Fact[] {
  const share = shareWith(condition, country);
  const yearly = yearlyOf(condition, country);
  if (share !== undefined && (yearly === undefined || !isNew)) return [{ says: 'lasts', share: share.range, relative: share.relative }];
  return yearly === undefined ? [] : [{ says: 'befell', yearly: yearly.range, relative: yearly.relative }];
}

/**
 * What the person has, had or underwent. A condition that lasts counts by how many live with it, unless the words tell of a new case.
 * `country`: ISO 3166-1 alpha-2, empty where it is not known.
 */
export function conditions(text: string, country: string): readonly Found[] {
  return conditionsIn(text.slice(0, LONGEST_STORY)).flatMap(({ thing, start, end }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    const words = text.slice(start, end);
    if (NOT_HAD.test(before) || OWN.test(before) || NOT_ILL.test(words) || (words === 'fall' && SEASON.test(before))) return [];
    return [{ kind: thing.kind === 'procedure' ? 'procedure' as const : 'condition' as const, start, end, facts: factsOf(thing, country, NEW.test(before)) }];
  });
}
