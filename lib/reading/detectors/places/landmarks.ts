import { STREET_ENDS } from '../../lexicons/place-cues.ts';
import { isCity } from '../../lexicons/places.ts';
import type { NameWord } from '../../people/words.ts';
import { nameEnds } from './name-extent.ts';
import { isCapital, isClose, placeOf, type Place } from './place.ts';

/** What roads and places are known for until the next news: "the A614 crash", "the Harehills fire". */
const MISHAP = /^(?:crash|crashes|smash|collision|pile-?up|accident|rta|rtc|fire|blaze|explosion|stabbing|shooting|derailment|flood|landslide|kemalangan|accidente)$/;
/** "A614", "M25", "I-95", "PLUS" is a word like others. */
const ROAD = /^(?:[AMBN]\d{1,4}|[IM]-\d{1,3}|US-\d{1,3}|E\d{1,2})$/;
/** In front of a road with a number of its own: "Route 9", "Highway 1". */
const NUMBERED_ROAD = /^(?:route|highway|interstate|autopista|lebuhraya|motorway|hwy|rte|jalan)$/;
/** Chains that stand in many towns: with the town it is one house. */
const CHAINS: ReadonlySet<string> = new Set((
  "asda tesco aldi lidl morrisons sainsbury's sainsburys waitrose co-op coop greggs mcdonald's mcdonalds kfc subway nando's nandos wetherspoons spoons boots costa starbucks walmart target costco kroger publix "
  + "dunkin wawa sheetz ikea b&q argos primark amazon fedex ups coles woolworths bunnings kmart mydin giant aeon petronas oxxo mercadona carrefour jollibee"
).split(' '));
/** What stands behind the name of a chain: "the Amazon depot in Doncaster". */
const BRANCH = /^(?:depot|warehouse|store|shop|factory|branch|garage|drive-?thru|plant|site|supermarket|superstore|car|express)$/;
/** Of what inns are called: "the Red Lion", "the White Hart", "the Fox and Hounds". */
const INN_FIRST = /^(?:red|white|black|golden|blue|green|royal|old|rose|fox|dog|horse|king's|kings|queen's|queens|crown|plough|hare|bull|cross|three|prince|duke)$/;
const INN_LAST = /^(?:lion|hart|horse|bull|swan|stag|boar|bear|dragon|oak|crown|anchor|arms|head|hounds|keys|inn|duck|goose|cock|eagle|bell|ship|tuns|wales|cambridge|tavern|unicorn|george)$/;
const INN_JOINER = /^(?:and|&|of)$/;

/** "in Toxteth", "on Dock Road": where the house stands; the index behind it, or `at`. */
function townEnds(words: readonly NameWord[], at: number): number {
  if (!/^(?:in|on|at)$/.test(words[at]?.lower ?? '') || !isCapital(words[at + 1])) return at;
  const to = nameEnds(words, at + 1);
  return to > at + 1 ? to : at;
}

/** "the A614 crash", "the Route 9 pile-up", "the Larkhall fire". */
function mishap(words: readonly NameWord[], at: number): Place | null {
  const word = words[at]!;
  const isNumbered = NUMBERED_ROAD.test(word.lower) && words[at + 1]?.kind === 'number';
  const to = isNumbered ? at + 2 : at + 1;
  if (!isNumbered && !ROAD.test(word.text)) return null;
  return MISHAP.test(words[to]?.lower ?? '') ? placeOf(words, 'facility', at, to) : null;
}

/** "the Asda in Toxteth", "the Amazon depot in Doncaster": a branch by its town or street. */
function branch(words: readonly NameWord[], at: number): Place | null {
  const word = words[at]!;
  if (!CHAINS.has(word.lower) || !isCapital(word)) return null;
  const next = BRANCH.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const to = townEnds(words, next);
  return to > next ? placeOf(words, 'facility', at, to) : null;
}

/** "the Red Lion in Ashby", "the Fox and Hounds". */
function inn(words: readonly NameWord[], at: number): Place | null {
  const first = words[at]!;
  if (words[at - 1]?.lower !== 'the' || !isCapital(first) || !INN_FIRST.test(first.lower)) return null;
  const last = INN_JOINER.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const noun = words[last];
  if (!isCapital(noun) || !INN_LAST.test(noun.lower) || !isClose(words[last - 1], noun)) return null;
  if (STREET_ENDS.has(words[last + 1]?.lower ?? '')) return null;
  return placeOf(words, 'facility', at, Math.max(last + 1, townEnds(words, last + 1)));
}

/** What is called after its town without a capital letter: "platform 4 at Crewe station". */
const OF_A_TOWN = /^(?:station|stadium|airport|pier|docks?|harbour|racecourse|jail|prison)$/;

/** "Crewe station", "Galway docks". */
function ofATown(words: readonly NameWord[], at: number): Place | null {
  const noun = words[at + 1];
  const town = words[at]!;
  if (noun?.kind !== 'word' || !OF_A_TOWN.test(noun.text) || !isClose(town, noun)) return null;
  return isCapital(town) && town.isCaseTelling && isCity(town.key) ? placeOf(words, 'facility', at, at + 2) : null;
}

/** Houses and roads that a town is known by: what everybody there can find. */
export function landmarks(words: readonly NameWord[]): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]!.kind !== 'word') continue;
    const place = mishap(words, at) ?? branch(words, at) ?? inn(words, at) ?? ofATown(words, at);
    if (place === null) continue;
    found.push(place);
    at = place.to - 1;
  }
  return found;
}
