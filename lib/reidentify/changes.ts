import { covers, overlaps, type Span } from '../draft/span.ts';
import type { Clue, ClueKind } from './clue.ts';
import { type Beside, generalised, type Generalised } from './generalise.ts';
import { likelyOf, type Said } from './telling.ts';

/** Clues said with less, and what comes of it. */
export interface Change {
  readonly parts: readonly Generalised[];
  /** How many people the description fits then, in persons. */
  readonly persons: number;
  readonly cost: number;
}

/** Most clues changed at once; a story that needs more is better not told. */
const MOST_PARTS = 4;
/** Kinds that tell who or what somebody is, right behind an age. */
const OF_SOMEBODY: ReadonlySet<ClueKind> = new Set(['occupation', 'kin', 'sex', 'condition', 'ethnicity', 'religion']);
/** How far beside a clue is looked, in UTF-16 units. */
const BESIDE = 24;
/** Saying with less is worth a place on the card only when so many times more people fit. */
const WORTH = 1.5;

/** True for a clue whose words go with those of another: "yesterday" in "yesterday's pile-up". */
function isWithin({ span }: Clue, other: Clue): boolean {
  return span !== null && other.span !== null && covers(other.span, span);
}

function personsAfter({ clues, around }: Said, parts: readonly Generalised[]): number {
  const left = clues.flatMap((clue) => {
    const changed = parts.find((part) => part.clue === clue);
    if (changed !== undefined) return [changed.after];
    return parts.some((part) => isWithin(clue, part.clue)) ? [] : [clue];
  });
  return likelyOf({ clues: left, around });
}

/** Words that stand in each other's way can't both be changed. */
function meet(a: Generalised, b: Generalised): boolean {
  const one = a.clue.span;
  const other = b.clue.span;
  return a.clue === b.clue || one === null || other === null || overlaps(one, other);
}

function besideOf({ clues }: Said, { start, end }: Span, text: string): Beside {
  return {
    before: text.slice(Math.max(0, start - BESIDE), start),
    behind: text.slice(end, end + BESIDE),
    isFollowed: text[end] === ' ' && clues.some(({ kind, span }) => span?.start === end + 1 && OF_SOMEBODY.has(kind)),
  };
}

function changeOf(said: Said, parts: readonly Generalised[]): Change {
  return { parts, persons: personsAfter(said, parts), cost: parts.reduce((sum, { cost }) => sum + cost, 0) };
}

/** Of changes that reach the aim the cheapest first, of equally cheap ones that after which more people fit. */
function best(changes: readonly Change[], aim: number): Change[] {
  return changes.filter(({ persons }) => persons >= aim).sort((a, b) => a.cost - b.cost || b.persons - a.persons);
}

/** What a story teaches is of the illness mostly, which is told with less only where nothing else helps. */
const isNoIllness = ({ clue: { kind } }: Generalised) => kind !== 'condition' && kind !== 'procedure';

/** Adds what helps most until the aim is reached; null when it is not. */
function grown(said: Said, options: readonly Generalised[], aim: number): Change | null {
  let change = changeOf(said, []);
  while (change.persons < aim && change.parts.length < MOST_PARTS) {
    const next = options
      .filter((option) => !change.parts.some((part) => meet(part, option)))
      .map((option) => changeOf(said, [...change.parts, option]))
      .sort((a, b) => b.persons - a.persons)[0];
    if (next === undefined || next.persons <= change.persons) return null;
    change = next;
  }
  return change.persons >= aim ? change : null;
}

/** Of what is not enough the change has to make so many times more people fit, each part of it a few times. */
const EASES = 5;
const EASES_BY_PART = 2;
/** Most parts of it: more would be a lot of work for little. */
const MOST_EASING = 3;

/** The ways to say the draft's own clues with less. */
function optionsOf(said: Said, text: string, canBeSaid: (part: Generalised) => boolean): Generalised[] {
  const now = likelyOf(said);
  return said.clues
    .filter(({ span, source }) => span !== null && source === 'draft')
    .flatMap((clue) => generalised(clue, besideOf(said, clue.span!, text)))
    .filter(canBeSaid)
    .filter((option) => personsAfter(said, [option]) >= now);
}

/**
 * The change that helps most where none makes enough people fit: what tells most goes first, as long as each part helps. Null where
 * nothing helps much.
 */
export function easing(said: Said, text: string, canBeSaid: (part: Generalised) => boolean = () => true): Change | null {
  const options = optionsOf(said, text, canBeSaid);
  const now = likelyOf(said);
  let change = changeOf(said, []);
  while (change.parts.length < MOST_EASING) {
    const { parts, persons } = change;
    const next = options
      .filter((option) => !parts.some((part) => meet(part, option)))
      .map((option) => changeOf(said, [...parts, option]))
      .sort((a, b) => b.persons - a.persons)[0];
    if (next === undefined || next.persons < persons * EASES_BY_PART) break;
    change = next;
  }
  return change.persons >= now * EASES ? change : null;
}

/**
 * The changes that make enough people fit, the one that takes least from the story first: each clue of the draft alone,
 * then in pairs, then as many as it takes. Only words of the draft itself are changed. `aim` in persons; `text` is what
 * the clues' spans refer to; `canBeSaid` tells whether the sentence still is one with the change.
 */
export function changes(
  said: Said,
  text: string,
  aim: number,
  canBeSaid: (part: Generalised) => boolean = () => true,
): readonly Change[] {
  const now = likelyOf(said);
  const options = optionsOf(said, text, canBeSaid);
  const helping = options.filter((option) => personsAfter(said, [option]) > now * WORTH);
  const alone = helping.map((option) => changeOf(said, [option]));
  const pairs = helping.flatMap((first, index) => (
    helping.slice(index + 1).filter((second) => !meet(first, second)).map((second) => changeOf(said, [first, second]))));
  const found = [...best(alone, aim), ...best(pairs, aim)];
  if (found.length > 0) return found;
  const many = grown(said, options.filter(isNoIllness), aim) ?? grown(said, options, aim);
  return many === null ? [] : [many];
}
