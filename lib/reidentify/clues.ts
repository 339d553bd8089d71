import type { Draft } from '../draft/draft.ts';
import { overlaps } from '../draft/span.ts';
import { Reading } from '../reading/reading.ts';
import { spokenLanguage } from '../reading/spoken-language.ts';
import type { Clue, ClueSource, Fact, Found } from './clue.ts';
import { ages } from './clues/ages.ts';
import { conditions } from './clues/conditions.ts';
import { details } from './clues/details.ts';
import { events } from './clues/events.ts';
import { kin } from './clues/kin.ts';
import { outcomes } from './clues/outcomes.ts';
import { contextOf, ownPlaces, placesOf } from './clues/places.ts';
import { settings } from './clues/settings.ts';
import { sexes } from './clues/sexes.ts';
import { speech } from './clues/speech.ts';
import { times } from './clues/times.ts';
import type { Crowd } from './crowd.ts';
import { isSomebodyDescribed } from './described.ts';
import { estimate, isOfGroup, isPossible } from './estimate.ts';
import type { PlaceContext } from './place.ts';
import { placesIn } from './places.ts';
import type { Said } from './telling.ts';

/** Most clues that are weighed; what a long text tells beyond them can but lower the crowd further. */
const MOST_CLUES = 40;

/** What is known of the described person, and how many that fits. */
export interface Description extends Said {
  readonly crowd: Crowd | null;
}

/** Clues of one text, where places are taken for those near the poster's own. */
function cluesOf(reading: Reading, source: ClueSource, context: PlaceContext): Clue[] {
  const { text } = reading;
  const places = placesOf(text, context);
  const found: Found[] = [
    ...places.map(({ start, end, facts }): Found => ({ kind: 'place', start, end, facts })),
    ...[ages, sexes, times, kin, outcomes].flatMap((kind) => reading.get(kind)),
  ];
  const ill = conditions(text, context.country ?? (reading.get(spokenLanguage) === 'ms' ? 'MY' : ''));
  found.push(...ill, ...reading.get(events).filter((event) => !ill.some((other) => overlaps(other, event))));
  // A detail is what nothing else explains.
  const rest = reading.get(details).filter((detail) => !found.some((other) => overlaps(other, detail)));
  return [...found, ...rest]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ kind, start, end, facts }) => ({ kind, source, span: source === 'draft' ? { start, end } : null, words: text.slice(start, end), facts }));
}

/** How sure a clue is of being about the person in question, when others contradict it: figures and illnesses before words for people. */
function firmness({ kind, words }: Clue): number {
  if (kind === 'age') return /\d|ty\b|teen\b/i.test(words) ? 0 : 3;
  return kind === 'condition' || kind === 'procedure' ? 1 : 2;
}

/**
 * What can't be true of one person is true of two: "delivered a 19-year-old, the baby is fine". The clue that is less sure then says
 * nothing of age and sex.
 */
function ofOnePerson(clues: readonly Clue[]): Clue[] {
  const held: Fact[] = [];
  const silent = new Set<Clue>();
  for (const clue of [...clues].sort((a, b) => firmness(a) - firmness(b))) {
    if (isPossible([...held, ...clue.facts])) held.push(...clue.facts);
    else silent.add(clue);
  }
  return clues.map((clue) => (silent.has(clue) ? { ...clue, facts: clue.facts.filter((fact) => !isOfGroup(fact)) } : clue));
}

function asReading(text: string, { site, surface, profile, affiliation, at }: Draft): Reading {
  return new Reading({ id: 'part', revision: 0, site, surface, text, ...(profile && { profile }), ...(affiliation && { affiliation }), ...(at && { at }) });
}

/** What a draft, its thread, the answered post and what is known of its poster say together of one person; nothing where nobody is described. */
export function crowdOfReading(reading: Reading): Description {
  const { draft } = reading;
  const thread = (draft.thread ?? []).map((text) => asReading(text, draft));
  if (!isSomebodyDescribed([reading, ...thread])) return { clues: [], around: [], crowd: null };
  const own = ownPlaces(draft);
  const context = ownContext(draft);
  const answered = draft.replyTo ? [asReading(draft.replyTo, draft)] : [];
  const clues = ofOnePerson([
    ...cluesOf(reading, 'draft', context),
    ...thread.flatMap((part) => cluesOf(part, 'thread', context)),
    ...answered.flatMap((part) => cluesOf(part, 'answered', context)),
    ...own,
  ]).slice(0, MOST_CLUES);
  const around = [reading, ...thread].flatMap((part) => [...part.get(settings), ...part.get(speech)]);
  return { clues, around, crowd: estimate([...clues.flatMap(({ facts }) => facts), ...around]) };
}

/** Where the poster is known to be. */
function ownContext({ profile = '', affiliation = '', role = '' }: Draft): PlaceContext {
  return contextOf([profile, affiliation, role].flatMap((line) => placesIn(line)).map(({ places }) => places[0]!));
}
