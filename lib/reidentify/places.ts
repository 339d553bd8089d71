import type { Span } from '../draft/span.ts';
import { isEnglishWord } from '../reading/lexicons/english.ts';
import { everyMatch } from '../reading/patterns/quick-match.ts';
import { placeKey } from './place-key.ts';
import { isPlace, placeById, placesOf } from './place-tables.ts';
import type { Place, PlaceContext } from './place.ts';

export { placeById } from './place-tables.ts';

/** The places that hold a place, nearest first, up to its country and the world. */
export function parentsOf({ parent }: Place): readonly Place[] {
  const holder = parent === null ? undefined : placeById(parent);
  return holder ? [holder, ...parentsOf(holder)] : [];
}

/** True when `place` is `id` or lies in it. */
export function liesIn(place: Place, id: string): boolean {
  return place.id === id || parentsOf(place).some((holder) => holder.id === id);
}

/**
 * A village at home is not meant by the name of a city abroad that has so many times its inhabitants: "London" is not
 * London, Kentucky.
 */
const FAR_LARGER = 50;

/** Where those who post in English or Malay mostly are, ISO 3166-1 alpha-2. */
const AT_HOME: ReadonlySet<string> = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'MY', 'SG', 'IN', 'ZA']);

/**
 * How well a place fits what is known: 4 within the poster's own place, 3 in its country, 2 where people speak so, 1 where
 * those who post in English mostly are, 0 elsewhere.
 */
function fit(place: Place, { country, within, spoken }: PlaceContext, largest: number): number {
  if (within !== undefined && liesIn(place, within)) return 4;
  if (place.persons * FAR_LARGER < largest) return 0;
  if (country !== undefined) return place.country === country ? 3 : 0;
  if (spoken?.includes(place.country)) return 2;
  return AT_HOME.has(place.country) ? 1 : 0;
}

/**
 * The places a name may mean, as written in any case ("Sylmar", "KL", "cook county", "north-east"): first those within
 * the context, then those of its country (but no village in place of a city abroad), then the others, each most
 * inhabitants first. "Cork, Ireland" and "Portland, OR" name their own context. Empty when no place is listed under the
 * name.
 */
export function placesNamed(name: string, context: PlaceContext = {}): readonly Place[] {
  const whole = placesOf(placeKey(name));
  const [first = '', ...rest] = whole.length > 0 ? [name] : name.split(',');
  const found = whole.length > 0 ? whole : placesOf(placeKey(first));
  const holders = rest.length > 0 ? placesOf(placeKey(rest.join(' '))).concat(stateOf(rest.join(' '))) : [];
  const inside =
    holders.length > 0 ? found.filter((place) => holders.some(({ id }) => place.id !== id && liesIn(place, id))) : [];
  const fitting = inside.length > 0 ? inside : found;
  const largest = fitting[0]?.persons ?? 0;
  return fitting
    .map((place) => ({ place, fits: fit(place, context, largest) }))
    .sort((a, b) => b.fits - a.fits)
    .map(({ place }) => place);
}

/** "OR" in "Portland, OR", "WA" in "Perth WA": divisions by their code, where posts name divisions by code. */
function stateOf(code: string): readonly Place[] {
  const key = code.trim().toUpperCase();
  const state = placeById(`US-${key}`);
  return [...(state ? [state] : []), ...(AUSTRALIAN.has(key) ? placesOf(placeKey(AUSTRALIAN.get(key)!)) : [])];
}

/** Names of places in a text, each with the places it may mean. */
export interface NamedPlace extends Span {
  readonly places: readonly Place[];
}

/** States and territories as they are written for short. */
const AUSTRALIAN: ReadonlyMap<string, string> = new Map([
  ['NSW', 'New South Wales'], ['VIC', 'Victoria'], ['QLD', 'Queensland'], ['WA', 'Western Australia'],
  ['SA', 'South Australia'], ['TAS', 'Tasmania'], ['NT', 'Northern Territory'], ['ACT', 'Australian Capital Territory'],
]);
/** What a name is told apart by where no comma stands: "Cleveland UK", "Hamilton NZ", "Perth WA", "Columbus OH". */
const HOLDER_BEHIND = /^,?\s(UK|USA?|NZ|[A-Z]{2,3}|Ireland|England|Scotland|Wales|Canada|Australia|Malaysia|India)(?![\p{L}\d])/u;
const LONGEST_NAME = 5;
const WORD = /(?:St|Mt|Ft|Co)\.|[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;

/** Words behind which a name is read in lower case too. */
const LEADS_TO_PLACE =
  /^(?:in|at|from|near|around|outside|across|of|to|leaving|downtown|central|greater|north|south|east|west)$/i;
/** Short names that posts write without capitals: "in kl"; in a line about the poster too, where most other pairs of letters are titles. */
const SHORT = /^(?:kl|la|jb|kk|pj|uk|us)$/i;

/** True for words between two stops: "Jaw wired shut. Stoke." */
export function isSentence(text: string, { start, end }: Span): boolean {
  return /(?:[.!?…]["”’)]?\s|\n)$/u.test(text.slice(Math.max(0, start - 3), start)) && /^(?:\s*$|[.!]|\s*\n)/.test(text.slice(end, end + 3));
}

/** True when words of a text are written or placed as a name of a place is. */
function isMeant(written: string, length: number, before: string | undefined, isLine: boolean, isSentence: boolean): boolean {
  const leads = before !== undefined && LEADS_TO_PLACE.test(before);
  const isCapital = /^(?:the )?\p{Lu}/u.test(written);
  if (length === 1 && written.length <= 2) return SHORT.test(written) ? leads || isLine : leads && /^\p{Lu}{2}$/u.test(written);
  if (length === 1 && isEnglishWord(written.toLowerCase())) return isCapital && (leads || isLine || isSentence);
  return isCapital || leads;
}

/**
 * Names of places in a text, longest first and without overlap; offsets in UTF-16 units of `text`, end exclusive. A name
 * counts when it begins with a capital letter or stands behind a word that leads to a place ("in kota bharu"), both for
 * an everyday word ("in Reading"). Whether a person of that name is meant is not known here. `isLine`: in a line about
 * the poster letters alone are a place too ("MO, KL").
 */
export function placesIn(text: string, context: PlaceContext = {}, isLine = false): readonly NamedPlace[] {
  const words = everyMatch(text, WORD).map(({ 0: written, index }) => ({
    written,
    key: placeKey(written),
    start: index,
    end: index + written.length,
  }));
  const found: NamedPlace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { start } = words[at]!;
    if (!mayBegin(words[at]!.written, words[at + 1]?.written, words[at - 1]?.written)) continue;
    for (let length = Math.min(LONGEST_NAME, words.length - at); length >= 1; length -= 1) {
      const { end, written: last } = words[at + length - 1]!;
      const key = words.slice(at, at + length).map((word) => word.key).join(' ');
      const isItself = isPlace(key);
      const isOwner = !isItself && /['’]s$/.test(last);
      if (!isItself && !(isOwner && isPlace(key.slice(0, -1)))) continue;
      const written = text.slice(start, isOwner ? end - 2 : end);
      if (!isMeant(written, length, words[at - 1]?.written, isLine, isSentence(text, { start, end })) || isApart(written))
        continue;
      const holder = HOLDER_BEHIND.exec(text.slice(end, end + 12))?.[1];
      const named = holder === undefined ? written : `${written}, ${holder}`;
      found.push({ start, end: start + written.length, places: placesNamed(named, context) });
      at += length - 1;
      break;
    }
  }
  return found;
}

/**
 * True for a word that a name may begin with: in capitals, before one in capitals ("the Bay Area"), or where a place is
 * expected.
 */
function mayBegin(word: string, next: string | undefined, before: string | undefined): boolean {
  return (
    /^\p{Lu}/u.test(word) ||
    (word === 'the' && next !== undefined && /^\p{Lu}/u.test(next)) ||
    (before !== undefined && LEADS_TO_PLACE.test(before))
  );
}

/** True when a mark stands between the words: "in Leeds. Halifax" is no place. */
function isApart(written: string): boolean {
  return /[,;:!?\n]|\. /.test(written.replace(/\b(?:St|Mt|Ft|Co)\./g, ''));
}
