import type { Draft } from '../draft/draft.ts';
import { overlaps } from '../draft/span.ts';
import { Reading } from '../reading/reading.ts';
import type { Clue, ClueSource, Found } from './clue.ts';
import { ages, agesOf } from './clues/ages.ts';
import { details } from './clues/details.ts';
import { events } from './clues/events.ts';
import { kin } from './clues/kin.ts';
import { outcomes } from './clues/outcomes.ts';
import { contextOf, ownPlaces, placesOf } from './clues/places.ts';
import { settings } from './clues/settings.ts';
import { sexes } from './clues/sexes.ts';
import { times } from './clues/times.ts';
import type { Crowd } from './crowd.ts';
import { isSomebodyDescribed } from './described.ts';
import { estimate } from './estimate.ts';
import { shared } from './group.ts';
import type { PlaceContext } from './place.ts';
import { placesIn } from './places.ts';

/** Most clues that are weighed; what a long text tells beyond them can but lower the crowd further. */
const MOST_CLUES = 40;

/** What is known of the described person, and how many that fits. */
export interface Description {
  readonly clues: readonly Clue[];
  readonly crowd: Crowd | null;
}

/** Clues of one text, where places are taken for those near the poster's own. */
function cluesOf(reading: Reading, source: ClueSource, context: PlaceContext): Clue[] {
  const { text } = reading;
  const places = placesOf(text, context);
  const found: Found[] = [
    ...places.map(({ start, end, facts }): Found => ({ kind: 'place', start, end, facts })),
    ...[ages, sexes, times, kin, events, outcomes].flatMap((kind) => reading.get(kind)),
  ];
  // A detail is what nothing else explains.
  const rest = reading.get(details).filter((detail) => !found.some((other) => overlaps(other, detail)));
  return [...found, ...rest]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ kind, start, end, facts }) => ({ kind, source, span: source === 'draft' ? { start, end } : null, words: text.slice(start, end), facts }));
}

/** Ages of one person agree: one that no other agrees with is somebody else's, and says nothing. */
function agreeing(clues: readonly Clue[]): Clue[] {
  const first = clues.map(agesOf).find((ages) => ages !== null);
  return clues.map((clue) => {
    const ages = agesOf(clue);
    return ages === null || first === undefined || first === null || shared(ages, first) !== null ? clue : { ...clue, facts: clue.facts.filter(({ says }) => says !== 'age') };
  });
}

/** Of two sexes neither counts: there are two people. */
function ofOneSex(clues: readonly Clue[]): Clue[] {
  const told = new Set(clues.flatMap(({ facts }) => facts.flatMap((fact) => (fact.says === 'sex' ? [fact.sex] : []))));
  return told.size < 2 ? [...clues] : clues.map((clue) => ({ ...clue, facts: clue.facts.filter(({ says }) => says !== 'sex') }));
}

function asReading(text: string, { site, surface, profile, affiliation, at }: Draft): Reading {
  return new Reading({ id: 'part', revision: 0, site, surface, text, ...(profile && { profile }), ...(affiliation && { affiliation }), ...(at && { at }) });
}

/** What a draft, its thread, the answered post and what is known of its poster say together of one person; nothing where nobody is described. */
export function crowdOfReading(reading: Reading): Description {
  const { draft } = reading;
  const thread = (draft.thread ?? []).map((text) => asReading(text, draft));
  if (!isSomebodyDescribed([reading, ...thread])) return { clues: [], crowd: null };
  const own = ownPlaces(draft);
  const context = ownContext(draft);
  const answered = draft.replyTo ? [asReading(draft.replyTo, draft)] : [];
  const clues = ofOneSex(agreeing([
    ...cluesOf(reading, 'draft', context),
    ...thread.flatMap((part) => cluesOf(part, 'thread', context)),
    ...answered.flatMap((part) => cluesOf(part, 'answered', context)),
    ...own,
  ])).slice(0, MOST_CLUES);
  const care = [reading, ...thread].flatMap((part) => part.get(settings));
  return { clues, crowd: estimate([...clues.flatMap(({ facts }) => facts), ...care]) };
}

/** Where the poster is known to be. */
function ownContext({ profile = '', affiliation = '', role = '' }: Draft): PlaceContext {
  return contextOf([profile, affiliation, role].flatMap((line) => placesIn(line)).map(({ places }) => places[0]!));
}
