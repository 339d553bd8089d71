import type { Draft } from '../../draft/draft.ts';
import type { Clue, Fact } from '../clue.ts';
import type { Place, PlaceContext, PlaceKind } from '../place.ts';
import { type NamedPlace, placesIn } from '../places.ts';
import type { Range } from '../range.ts';
import { LONGEST_STORY } from './wordings.ts';

/** From how far around a place its patients come, as a factor of its inhabitants; a town's hospital serves the country around it. */
const REACH: Readonly<Record<PlaceKind, Range>> = {
  world: [1, 1], country: [1, 1], region: [0.8, 1], division: [0.9, 1], county: [0.7, 1.5], city: [0.7, 3], district: [0.5, 3],
};
/** Where somebody comes from, not where they are cared for: "from Leeds" is Leeds itself. */
const HOME: Range = [0.8, 1.2];
const COMES_FROM = /\b(?:from|asal|dari|born in|lives? in|living in)\s(?:the\s)?$/i;

/** What a place says: how many persons it can be, and by whose age structure. */
export function factOf({ kind, persons, country }: Place, reach: Range = REACH[kind]): Fact {
  return { says: 'place', persons: [persons * reach[0], persons * reach[1]], country };
}

/** Within which place others most likely lie: the smallest that the poster is known to be in. */
export function contextOf(places: readonly Place[]): PlaceContext {
  const [smallest] = [...places].filter(({ kind }) => kind !== 'world').sort((a, b) => a.persons - b.persons);
  return smallest === undefined ? {} : { country: smallest.country, within: smallest.kind === 'city' || smallest.kind === 'district' ? smallest.parent ?? smallest.id : smallest.id };
}

/** The most likely place of a name. */
function meant({ places }: NamedPlace): Place {
  return places[0]!;
}

/** Places that the poster's profile, affiliation and role name, with the line they stand in. */
export function ownPlaces({ profile, affiliation, role }: Draft): readonly Clue[] {
  const lines = [['profile', profile], ['affiliation', affiliation], ['profile', role]] as const;
  const found: Clue[] = [];
  let context: PlaceContext = {};
  for (const [source, line] of lines) {
    if (!line) continue;
    for (const named of placesIn(line, context)) {
      const place = meant(named);
      context = contextOf([place]);
      found.push({ kind: 'place', source, span: null, words: line.slice(named.start, named.end), facts: [factOf(place)] });
    }
  }
  return found;
}

/** Names of illnesses, feasts and people that are places too, by what stands beside them. */
const NOT_A_PLACE = /^\s?(?:syndrome|disease|sign|score|virus|fever|protocol|criteria|classification|variant|coma scale|stain)\b/i;

/** Places named in a text, with their offsets. */
export function placesOf(text: string, context: PlaceContext): readonly (NamedPlace & { readonly facts: readonly Fact[] })[] {
  return placesIn(text.slice(0, LONGEST_STORY), context)
    .filter(({ end }) => !NOT_A_PLACE.test(text.slice(end, end + 20)))
    .map((named) => {
      const isHome = COMES_FROM.test(text.slice(Math.max(0, named.start - 16), named.start));
      return { ...named, facts: [factOf(meant(named), isHome ? HOME : undefined)] };
    });
}
