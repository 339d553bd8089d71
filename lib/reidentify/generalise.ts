import type { Clue, ClueKind, Fact } from './clue.ts';
import { verbose } from '../reading/patterns/verbose.ts';
import { type Ages, OLDEST } from './group.ts';

/** A clue said with less. */
export interface Generalised {
  readonly clue: Clue;
  /** What to say instead; empty to leave the words out. */
  readonly words: string;
  /** The clue as it is then: what is still said of the person. */
  readonly after: Clue;
  /** What the post loses: when and where matter least to what it teaches, the illness most. */
  readonly cost: number;
}

/** What leaving out or blurring a clue costs the story. */
const COST: Readonly<Record<ClueKind, number>> = {
  time: 1,
  place: 1,
  age: 1.2,
  ethnicity: 1.2,
  religion: 1.2,
  'one-of-a-kind': 1.4,
  occupation: 1.5,
  kin: 1.6,
  event: 2,
  detail: 2,
  sex: 2.5,
  outcome: 4,
  procedure: 5,
  condition: 6,
};

/** Times of life, as an adjective and as a noun, with their ages in years. */
const LIFE: readonly { readonly ages: Ages; readonly adjective: string; readonly noun: string }[] = [
  { ages: { from: 0, to: 13 }, adjective: 'young', noun: 'young child' },
  { ages: { from: 13, to: 20 }, adjective: 'teenage', noun: 'teenager' },
  { ages: { from: 18, to: 40 }, adjective: 'young', noun: 'young adult' },
  { ages: { from: 35, to: 66 }, adjective: 'middle-aged', noun: 'middle-aged patient' },
  { ages: { from: 60, to: OLDEST }, adjective: 'older', noun: 'older patient' },
];

/** Events that can be called an accident. */
const AN_ACCIDENT = /(?:crash|accident|pile-?up|collision|derailment|explosion)$/i;

/** A house of care by its name. */
const HOUSE = /hospital|clinic|medical|infirmary|centre|center|general/i;
/** Persons of "our region" where the place has no larger one that is known: a county or a state. */
const REGION: readonly [number, number] = [1e6, 6e6];
/** Words that say little keep little of the story, and can be wrong where leaving out can't. */
const SAYS_LITTLE = 0.2;

function said(clue: Clue, words: string, facts: readonly Fact[], cost: number): Generalised {
  return { clue, words, after: { ...clue, words, facts }, cost };
}

function lifeAt({ from, to }: Ages) {
  return LIFE.find(({ ages }) => ages.from <= from && to <= ages.to);
}

/** An age alone, set apart from who it is of: "the vicar, 61, had". */
const A_NUMBER = /^(?:\d{1,3}|[a-z]+ty(?:[ -][a-z]+)?)$/i;
/** Words for a person, or for what a person does, right behind an age. */
const BEFORE_PERSON = new RegExp(verbose`^[\s-](?:wo)?(?:man|lady|gentleman|gent|guy|bloke|boy|girl|male|female|patient|pt
    |mother|mum|mom|father|dad
  |lad|chap|teacher|farmer|student|[gG]\d|[a-z]+er|[a-z]+or|[a-z]+ist|[a-z]+ian)\b`, 'i');

/** Part of all people who live with one rare disease or another: 3.5-5.9 % (Nguengang Wakap et al., Eur J Hum Genet 2020). */
const RARE_ILLNESS: Fact = { says: 'lasts', share: [0.035, 0.059] };
/** Illnesses this rare are told as "a rare illness"; others would be no clearer for it. Persons with it, per person. */
const RARE = 5e-4;

/** "A 42-year-old nun": what somebody is behind an age. */
const BEHIND_AGE = /(?:\bold|\b\d{1,3} ?(?:yo|y\/o|yr|[fFmM]))[ \t]+$/;

/** What stands right beside a clue: the text before and behind it, and whether it is followed by another clue, as an age by an occupation. */
export interface Beside {
  readonly before: string;
  readonly behind: string;
  readonly isFollowed: boolean;
}

/** Who it is stands before the age. */
const A_PERSON_BEFORE = /\b(?:wo)?(?:man|lady|gentleman|gent|guy|bloke|patient|pt|mother|mum|mom|father|dad|chap|teacher|farmer|nurse|doctor)[ \t]+$/i;

function ofAge(clue: Clue, { before: beforeIt, behind, isFollowed }: Beside): Generalised[] {
  const fact = clue.facts.find((each) => each.says === 'age');
  if (fact === undefined || fact.ages.to - fact.ages.from > 12) return [];
  const life = lifeAt(fact.ages);
  if (life === undefined) return [];
  // "A man in his forties": the man is said already.
  if (/^(?:in|into|aged?)\b/i.test(clue.words) && A_PERSON_BEFORE.test(beforeIt)) return [said(clue, '', clue.facts.filter((each) => each.says !== 'age'), COST.age)];
  // In front of a noun it is an adjective: "a 78-year-old man"; else it stands for the person.
  const isBeforeNoun =
    (isFollowed && /\d|old$/i.test(clue.words)) || BEFORE_PERSON.test(behind) || (A_NUMBER.test(clue.words) && /^[,)]/.test(behind));
  const facts = [...clue.facts.filter((each) => each.says !== 'age'), { says: 'age' as const, ages: life.ages }];
  return [said(clue, isBeforeNoun ? life.adjective : life.noun, facts, COST.age)];
}

/** A place goes; where the sentence needs one, it is told by the region or as a house of its sort. */
function ofPlace(clue: Clue): Generalised[] {
  const wider = clue.facts.flatMap((fact): Fact[] => {
    if (fact.says === 'care') return [fact];
    return fact.says === 'place' ? [{ ...fact, persons: [Math.max(fact.persons[0], REGION[0]), Math.max(fact.persons[1], REGION[1])] }] : [];
  });
  const isWider = wider.some((fact, index) => fact.says === 'place' && fact.persons[1] > ((clue.facts[index] as typeof fact).persons?.[1] ?? 0));
  const words = HOUSE.test(clue.words) ? 'the hospital' : 'our region';
  return [said(clue, '', [], COST.place), ...(isWider ? [said(clue, words, wider, COST.place + SAYS_LITTLE)] : [])];
}

/** Only what lasts is "a rare illness"; an injury is none. */
function ofIllness(clue: Clue): Generalised[] {
  const [share] = clue.facts.flatMap((fact) => (fact.says === 'lasts' ? [fact.share[1]] : []));
  if (share === undefined || share > RARE) return [];
  return clue.kind === 'procedure'
    ? [said(clue, 'an operation', [], COST.procedure)]
    : [said(clue, 'a rare illness', [RARE_ILLNESS], COST.condition)];
}

/** Said of somebody told of already, who stays: "first in our valley", "the one with the parrot". */
const SAID_OF = /^(?:(?:the )?(?:very )?(?:first|only|last) (?:in|of|on|one|ever|left|living|known)\b|the ones?\b|(?:yes,? )?(?:him|her|them)\b|with the\b)/i;
/** Words that stand for the person: "our only harpist in the valley", "ex Olympic rower". */
const STANDS_FOR = /^(?:the|our|their|this|that|an?|one|only|last|sole|oldest|youngest|tallest|(?:now )?(?:former|ex|retired|serving|sitting|current|reigning|late|famous|well-known|legendary|disgraced))\b/i;
/** More than one person, or a sentence of its own: "our town has one piper". */
const NO_SOMEONE = /\b(?:set|pair|twins|triplets|quadruplets|family|couple|has|have|knows?|saw|went|read|heard|talking)\b|^(?:the whole|only one|only quad)|^(?:that|the) (?:show|headlines)/i;

/** Who is the only one becomes "someone", or what says so goes; a name held back and a whole sentence have to be written anew. */
function ofOneOfAKind(clue: Clue): Generalised[] {
  const cost = COST[clue.kind];
  if (SAID_OF.test(clue.words)) return [said(clue, '', [], cost)];
  return STANDS_FOR.test(clue.words) && !NO_SOMEONE.test(clue.words) ? [said(clue, 'someone', [], cost)] : [];
}

/** The ways to say a clue with less, the one that keeps most first. */
export function generalised(clue: Clue, beside: Beside): readonly Generalised[] {
  const out = said(clue, '', [], COST[clue.kind]);
  switch (clue.kind) {
    case 'age': return ofAge(clue, beside);
    case 'place': return ofPlace(clue);
    case 'condition':
    case 'procedure':
      return ofIllness(clue);
    case 'event':
      return !AN_ACCIDENT.test(clue.words)
        ? [out]
        : [said(clue, 'an accident', [{ says: 'befell', yearly: [0.03, 0.1] }], COST.event), out];
    case 'one-of-a-kind': return ofOneOfAKind(clue);
    case 'occupation':
      return [said(clue, BEHIND_AGE.test(beside.before) ? 'patient' : 'someone', [], COST.occupation), out];
    case 'sex':
    case 'outcome': return [];
    default: return [out];
  }
}
