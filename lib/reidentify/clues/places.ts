import type { Draft } from '../../draft/draft.ts';
import { overlaps, type Span } from '../../draft/span.ts';
import { isEnglishWord } from '../../reading/lexicons/english.ts';
import { EITHER, FAMILIAR, GIVEN } from '../../reading/lexicons/name-flags.ts';
import { nameFlags } from '../../reading/lexicons/names.ts';
import type { Clue, Fact } from '../clue.ts';
import { facilitiesIn, type Facility, servedBy } from '../facilities.ts';
import type { Place, PlaceContext } from '../place.ts';
import { isSentence, liesIn, type NamedPlace, parentsOf, placeById, placesIn } from '../places.ts';
import { reachOf } from '../reach.ts';
import type { Range } from '../range.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { LONGEST_STORY } from './wordings.ts';
import { allOf } from '../../reading/patterns/quick-match.ts';

/** Where somebody comes from, not where they are cared for: "from Leeds" is Leeds itself. */
const HOME: Range = [0.8, 1.2];
const COMES_FROM = /\b(?:from|asal|dari|born in|lives? in|living in)\s(?:the\s)?$/i;

/** What a place says: how many persons it can be, and by whose age structure. */
function factOf(place: Place, persons: Range = reachOf(place)): Fact {
  return { says: 'place', persons, country: place.country };
}

/** Within which place others most likely lie: the smallest that the poster is known to be in. */
export function contextOf(places: readonly Place[]): PlaceContext {
  const [smallest] = [...places].filter(({ kind }) => kind !== 'world').sort((a, b) => a.persons - b.persons);
  return smallest === undefined
    ? {}
    : {
        country: smallest.country,
        within: smallest.kind === 'city' || smallest.kind === 'district' ? (smallest.parent ?? smallest.id) : smallest.id,
      };
}

/** Names of illnesses, feasts and people that are places too, by what stands beside them. */
const NOT_A_PLACE =
  /^\s?(?:syndrome|disease|sign|score|virus|fever|protocol|criteria|classification|variant|coma scale|stain|vet|veteran|war|road|street|avenue|lane)\b/i;

/** What leads to a place and to little else. */
const LEADS = new RegExp(verbose`\b(?:in|at|from|near|outside|around|across|dari|di|kat)\s(?:the\s)?(?:(?:downtown|central
  |rural|greater|north|south|east|west|northern|southern|eastern|western|upstate|inner[-\s]city)\s)?$`, 'i');
/** Whence and where to somebody flew or drove: "the flight from Perth to London". */
export function isOnAJourney(text: string, { start, end }: Span): boolean {
  return (/\bfrom\s$/.test(text.slice(Math.max(0, start - 6), start)) && /^\sto\s\p{Lu}/u.test(text.slice(end, end + 5)))
    || /\bfrom\s\p{Lu}[\p{L}\s]{2,24}\sto\s$/u.test(text.slice(Math.max(0, start - 40), start))
    || /\b(?:drives?|drove|driving|flew|flies|sails?|rode|travels?|travelled|walked|ran)\s\p{Lu}[\p{L}\s]{1,24}\sto\s$/u.test(text.slice(Math.max(0, start - 40), start))
    || (/\b(?:drives?|drove|driving|flew|flies|rode|travels?|travelled|walked|ran)\s$/.test(text.slice(Math.max(0, start - 12), start)) && /^\sto\s\p{Lu}/u.test(text.slice(end, end + 5)))
    || /\b(?:off|going|heading|headed|moving|flying|driving|trip|holiday|honeymoon|cruise|flight|flights|tickets)\s(?:in|to)\s$/.test(text.slice(Math.max(0, start - 20), start));
}

/** A health clinic ("Klinik Kesihatan") before its town, not Kota Kinabalu: "KK Pasir Mas"; care at home, not the village Home. */
function isOfCare(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return (words === 'KK' && /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) || (words === 'Home' && /\bat\s$/.test(text.slice(Math.max(0, start - 4), start)));
}

/** What people speak, in the name of a village somewhere: "asked in English". */
const A_LANGUAGE = /^(?:English|Irish|Welsh|Gaelic|Polish|French|Spanish|Tamil|Cantonese)$/;
/** Months that are towns too: "in March". */
const A_MONTH = /^(?:March|May|August)$/;
/** Inhabitants from which a name in small letters is taken for a place, in persons. */
const KNOWN_TO_ALL = 80_000;

/** "Born on Barra": few live on an island of which one says so. */
const ON_AN_ISLAND = /\bon\s$/;
const ISLAND = 40_000;
/** "On Victoria Ward", "on Seymour Street". */
const NAMED_AFTER = /^\s(?:ward|unit|road|rd|street|st|avenue|ave|lane|block|bay|line|bus|bridge|day|eve|morning)\b/i;

/** The text with blanks for "'s", so that "Delaware's" is Delaware; offsets stay. */
const unpossessed = (text: string) => text.replace(/['’]s(?![\p{L}\d])/gu, '  ');

/** True for words that are a whole part of a line: "Surgical reg, Limerick". */
function isPartOfLine(line: string, start: number, end: number): boolean {
  return /(?:^|,\s*)$/.test(line.slice(0, start)) && /^\s*(?:,|$)/.test(line.slice(end));
}

/**
 * True for a name that is meant as a place: many are words or first names as well, and many words are a village
 * somewhere. `isOwn`: in the poster's own line.
 */
function isMeant(text: string, { start, end, places }: NamedPlace, { within, country }: PlaceContext, isOwn: boolean): boolean {
  const words = text.slice(start, end);
  if (NOT_A_PLACE.test(text.slice(end, end + 20)) || isOnAJourney(text, { start, end }) || isOfCare(text, { start, end })) return false;
  const hasLead = LEADS.test(text.slice(Math.max(0, start - 30), start));
  const isCapital = /^(?:the\s)?\p{Lu}/u.test(words);
  const isOneWord = /^[\p{L}'-]+$/u.test(words);
  if (/\d/.test(words) || (words.length < 4 && words !== words.toUpperCase())) return false;
  if (!isCapital) return hasLead && isOneWord && places[0]!.persons >= KNOWN_TO_ALL && !isEnglishWord(words.toLowerCase());
  if (!isOneWord) return true;
  const isFollowed = /^(?:,\s\p{Lu}|\s\p{Lu}{2}(?!\p{L}))/u.test(text.slice(end, end + 4));
  if (A_LANGUAGE.test(words)) return false;
  if (A_MONTH.test(words)) return isFollowed || isOwn;
  if (hasLead || isFollowed) return true;
  const { kind, persons } = places[0]!;
  const isNear = within !== undefined && liesIn(places[0]!, within);
  if (isSentence(text, { start, end })) return isNear || persons >= KNOWN_TO_ALL;
  if (isEnglishWord(words.toLowerCase())) return isOwn && isPartOfLine(text, start, end);
  if (places[0]!.country === country && persons < ISLAND && ON_AN_ISLAND.test(text.slice(Math.max(0, start - 4), start)) && !NAMED_AFTER.test(text.slice(end, end + 12))) return true;
  return (
    isOwn ||
    (isNear && (nameFlags(words.toLowerCase()) & (GIVEN | EITHER | FAMILIAR)) === 0) ||
    nameFlags(words.toLowerCase()) === 0 ||
    kind === 'country' ||
    kind === 'division' ||
    kind === 'region' ||
    persons >= KNOWN_TO_ALL
  );
}

/** Countries by letters that are read as places only behind "in" and the like. */
const COUNTRY = /(?<![\p{L}\d.@#])(?:UK|U\.K\.|NHS|USA|U\.S\.(?:A\.)?)(?![\p{L}\d])/gu;

/** Who goes to a house of care; a university says only in which town. */
function houseFact(house: Facility): Fact {
  return house.kind === 'university'
    ? factOf(house.place)
    : { says: 'place', persons: servedBy(house), country: house.place.country };
}

/** A place or a house named in a text: what it says, and the place that holds it. */
export interface PlaceNamed extends Span {
  readonly place: Place;
  readonly facts: readonly Fact[];
}

/** Places and houses of care named in a text, in reading order; offsets in UTF-16 units. */
export function placesOf(text: string, context: PlaceContext, isOwn = false): readonly PlaceNamed[] {
  const story = text.slice(0, LONGEST_STORY);
  const houses = facilitiesIn(story).map(({ thing, start, end }): PlaceNamed => (
    { start, end, place: thing.place, facts: [houseFact(thing)] }));
  const places = placesIn(unpossessed(story), context, isOwn)
    .filter((named) => isMeant(text, named, context, isOwn) && !houses.some((house) => overlaps(house, named)))
    .map(({ start, end, places: [place] }): PlaceNamed => {
      const isHome = COMES_FROM.test(text.slice(Math.max(0, start - 16), start));
      return { start, end, place: place!, facts: [factOf(place!, isHome ? [place!.persons * HOME[0], place!.persons * HOME[1]] : undefined)] };
    });
  const countries = allOf(story, COUNTRY).flatMap(({ 0: word, index: start }): PlaceNamed[] => {
    const place = placeById(/^U\.?K|NHS/.test(word) ? 'GB' : 'US');
    const end = start + word.length;
    return place === undefined || [...houses, ...places].some((other) => overlaps(other, { start, end }))
      ? []
      : [{ start, end, place, facts: [factOf(place)] }];
  });
  return [...houses, ...places, ...countries].sort((one, other) => one.start - other.start);
}

/** What a line about the poster is read as: marks between its parts as commas. */
const asLine = (line: string) => line.replace(/[|•·–/@]/g, ',');

/** Places that the poster's profile, affiliation and role name. `spoken`: countries in which people speak as the poster does. */
export function ownNames({ profile, affiliation, role }: Draft, spoken: readonly string[]): readonly Place[] {
  return [profile, affiliation, role].flatMap((line) => (line ? placesOf(asLine(line), { spoken }, true) : [])).map(({ place }) => place);
}

/** The same as clues, with the line they stand in; each line narrows which of several places the next one means. */
export function ownPlaces({ profile, affiliation, role }: Draft, spoken: readonly string[]): readonly Clue[] {
  const lines = [['affiliation', affiliation], ['profile', profile], ['profile', role]] as const;
  const found: Clue[] = [];
  let context: PlaceContext = { spoken };
  const houses = lines.flatMap(([, line]) => (line ? facilitiesIn(line).map(({ thing }) => thing).filter(({ kind }) => kind !== 'university') : []));
  for (const [source, line] of lines) {
    for (const { start, end, place, facts } of line ? placesOf(asLine(line), context, true) : []) {
      context = contextOf([place]);
      // A house that is named beside its town serves more than the town.
      const isOfHouse = houses.some((house) => [place, ...parentsOf(place)].some(({ id }) => id === house.place.id)) && facilitiesIn(line!.slice(start, end)).length === 0;
      found.push({ kind: 'place', source, span: null, words: line!.slice(start, end), facts: isOfHouse ? [] : facts });
    }
  }
  return found;
}
