import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import type { Clue, ClueSource, Fact, Found } from './clue.ts';
import { ages } from './clues/ages.ts';
import { births } from './clues/births.ts';
import { conditions } from './clues/conditions.ts';
import { details } from './clues/details.ts';
import { events } from './clues/events.ts';
import { kin } from './clues/kin.ts';
import { oneOfAKind } from './clues/one-of-a-kind.ts';
import { occupations } from './clues/occupations.ts';
import { outcomes } from './clues/outcomes.ts';
import { contextOf, isOnAJourney, ownNames, ownPlaces, type PlaceNamed, placesOf } from './clues/places.ts';
import { settings, settingsIn } from './clues/settings.ts';
import { fewestIn, unnamedPlaces } from './clues/settlements.ts';
import { sexes } from './clues/sexes.ts';
import { speech, spokenIn } from './clues/speech.ts';
import { spots } from './clues/spots.ts';
import { times } from './clues/times.ts';
import { traits } from './clues/traits.ts';
import { besides, isIllness, isPartOfName, isPeople, notRepeated, ofKin, onceSaid, outsideCallings } from './clues/twice-said.ts';
import { unlistedIllnesses, unlistedInLine, unlistedPlaces } from './clues/unlisted.ts';
import { outside } from './clues/wordings.ts';
import type { Crowd } from './crowd.ts';
import { isSomebodyDescribed } from './described.ts';
import { estimate } from './estimate.ts';
import { ofOnePerson } from './one-person.ts';
import type { PlaceContext } from './place.ts';
import type { Said } from './telling.ts';

/** The least part that another post's clue leaves. */
const LEAST = 1e-6;
/** Most clues that are weighed; what a long text tells beyond them can but lower the crowd further. */
const MOST_CLUES = 40;

/** What is known of the described person, and how many that fits. */
export interface Description extends Said {
  readonly crowd: Crowd | null;
}

/**
 * What is known before a text is read: where the poster is, and how many live in the smallest place that is told
 * anywhere, in persons.
 */
interface Around {
  readonly places: ReadonlyMap<Reading, readonly PlaceNamed[]>;
  readonly country: string;
  /** Of those told by name. */
  readonly smallestNamed: number;
  /** Of all, "our village" too. */
  readonly smallest: number;
}

/**
 * Clues of one text, where places are taken for those near the poster's own. Of two about the same words the more
 * telling kind counts.
 */
function cluesOf(reading: Reading, source: ClueSource, { places: named, country, smallestNamed, smallest }: Around): Clue[] {
  const { text } = reading;
  const belonging = traits(text, country);
  const illnesses = conditions(text, country);
  const listed = (named.get(reading) ?? []).filter((place) => !isPeople(text, place, belonging) && !isIllness(text, place, illnesses)).map(({ start, end, facts }): Found => ({ kind: 'place', start, end, facts }));
  const byName = [...listed, ...outside(reading.get(unlistedPlaces), listed).filter((place) => !isOnAJourney(text, place))];
  const places = [...byName, ...outside(unnamedPlaces(reading, smallestNamed), byName)];
  const callings = outside(occupations(reading, smallest), places);
  const told = outsideCallings(text, outside(illnesses, places), callings);
  const known = [...told, ...besides(outside(reading.get(births), [...told, ...places]), told)];
  const ill = [
    ...known,
    ...outside(unlistedIllnesses(reading, known.length === 0 && reading.get(events).length === 0), [
      ...known,
      ...places,
      ...reading.get(outcomes),
    ]),
  ];
  const work = outside(callings, ill);
  const kinOf = onceSaid(ofKin(reading.get(kin), work, text), ill);
  const happened = outside(reading.get(events), ill);
  const found = [
    ...places,
    ...ill,
    ...outside(work, kinOf),
    ...kinOf,
    ...happened,
    ...outside(belonging, [...places, ...ill, ...work]),
    ...outside(reading.get(spots), places),
    ...[ages, sexes, times].flatMap((kind) => reading.get(kind)),
    ...onceSaid(reading.get(outcomes), ill),
  ];
  // A detail is what nothing else explains.
  const all = [...found, ...reading.get(oneOfAKind), ...outside(reading.get(details), found)]
    .filter((clue) => !isPartOfName(text, clue))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return notRepeated(text, all)
    .map(({ kind, start, end, facts }) => ({
      kind,
      source,
      span: source === 'draft' ? { start, end } : null,
      words: text.slice(start, end),
      facts,
    }));
}

function asReading(text: string, { site, surface, profile, affiliation, at }: Draft): Reading {
  return new Reading({
    id: 'part',
    revision: 0,
    site,
    surface,
    text,
    ...(profile && { profile }),
    ...(affiliation && { affiliation }),
    ...(at && { at }),
  });
}

/**
 * What a draft, its thread, the answered post and what is known of its poster say together of one person; nothing where
 * nobody is described.
 */
export function crowdOfReading(reading: Reading): Description {
  const { draft } = reading;
  const thread = (draft.thread ?? []).map((text) => asReading(text, draft));
  if (!isSomebodyDescribed([reading, ...thread])) return { clues: [], around: [], crowd: null };
  const own = ownPlaces(draft, reading.get(spokenIn));
  const answered = draft.replyTo ? [asReading(draft.replyTo, draft)] : [];
  const around = aroundOf([reading, ...thread, ...answered], own);
  const clues = ofOnePerson([
    ...cluesOf(reading, 'draft', around),
    ...thread.flatMap((part) => cluesOf(part, 'thread', around)),
    ...answered.flatMap((part) => cluesOf(part, 'answered', around)),
    ...own,
    ...(own.length === 0 ? ownUnlisted(draft) : []),
  ]).slice(0, MOST_CLUES);
  const elsewhere = (draft.elsewhere ?? []).map(
    ([low, high]): Fact => ({ says: 'trait', share: [Math.max(low, LEAST), Math.max(high, LEAST)] }),
  );
  const spoken = [reading, ...thread].flatMap((part) => part.get(settings));
  const unsaid = [
    ...elsewhere,
    ...(spoken.length > 0 ? spoken : ownSettings(draft)),
    ...[reading, ...thread].flatMap((part) => part.get(speech)),
  ];
  return { clues, around: unsaid, crowd: estimate([...clues.flatMap(({ facts }) => facts), ...unsaid]) };
}

/** Where the poster cares for people by their own line, for a story that does not say where: "ICU nurse", "community midwife". */
function ownSettings({ profile = '', role = '' }: Draft): readonly Fact[] {
  return settingsIn(`${role}\n${profile}`);
}

/** A house or a village in the poster's own line that no list holds. */
function ownUnlisted(draft: Draft): Clue[] {
  return (
    [
      ['affiliation', draft.affiliation],
      ['profile', draft.profile],
    ] as const
  ).flatMap(([source, line]) =>
    line
      ? [...asReading(line, draft).get(unlistedPlaces), ...unlistedInLine(line)]
          .slice(-1)
          .map(({ start, end, facts }): Clue => ({ kind: 'place', source, span: null, words: line.slice(start, end), facts }))
      : [],
  );
}

/** Where the poster is known to be, and the smallest place that any of the texts tells. */
function aroundOf(texts: readonly Reading[], own: readonly Clue[]): Around {
  const [first] = texts as readonly [Reading, ...Reading[]];
  const spoken = first.get(spokenIn);
  const context: PlaceContext = { ...(spoken.length > 0 && { spoken }), ...contextOf(ownNames(first.draft, spoken)) };
  const places = new Map(texts.map((each) => [each, placesOf(each.text, context)]));
  const facts = [...own.flatMap((clue) => clue.facts), ...[...places.values()].flat().flatMap((place) => place.facts)];
  const told = facts.flatMap((fact) => (fact.says === 'place' ? [fact] : []));
  const smallestNamed = Math.min(Infinity, ...told.map(({ persons }) => persons[1]));
  const smallest = Math.min(smallestNamed, ...texts.map(fewestIn));
  const alone = spoken.length === 1 ? spoken[0]! : '';
  return { places, country: context.country ?? told[0]?.country ?? alone, smallestNamed, smallest };
}
