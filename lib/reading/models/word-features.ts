import { overlaps, type Span } from '../../draft/span.ts';
import { numberedIdentifiers } from '../detectors/numbered-identifiers.ts';
import { places } from '../detectors/places.ts';
import { isCity } from '../lexicons/places.ts';
import { GIVEN } from '../lexicons/name-flags.ts';
import { encounters } from '../patients/encounters.ts';
import { inAStory } from '../people/in-a-story.ts';
import { individualInView, isEverydayTalk } from '../people/individual.ts';
import { mentions } from '../people/mentions.ts';
import { isOffDuty } from '../people/off-duty.ts';
import { tellsOfOwnKin } from '../people/own-kin.ts';
import { nameWords, type NameWord } from '../people/words.ts';
import type { Reading } from '../reading.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { evidence } from './judge.ts';
import { code, joined, type Code } from './word-codes.ts';
import { ofSentence, placings, type Placing } from './word-sentence.ts';
import { sortsOf } from './word-sorts.ts';

/** A word or number that may be part of an identifier, with what is known of it. */
export interface FeaturedWord extends Span {
  readonly features: readonly Code[];
}

/** Topics of which the network's word on the whole text is heard. */
export const HEARD_TOPICS = ['patient-case', 'patient-identifier'] as const;
type HeardTopic = (typeof HEARD_TOPICS)[number];
/** How much the whole text speaks for a topic, in logits. */
type Says = (topic: HeardTopic) => number;

/** Tokens of a text beyond which none is weighed: a list of ten thousand names is found by its form. */
const LONGEST = 1_500;
/** Evidence is told in steps, from what speaks against a story to what can be nothing else, in logits. */
const STEPS = [-2, 0, 1.5, 3, 5];
/** Tokens by which the length of a text is told, and the most such lengths. */
const LENGTH = 15;
const MOST_LENGTHS = 4;

const withoutOwner = (word: string): string => word.replace(/'s$/, '');

/** How a word is written, and what the lists have of it. */
function typeOf(word: NameWord): string {
  const { kind, spelling, flags, isEnglish, key } = word;
  if (kind !== 'word') return kind;
  const written = spelling !== 'capital' ? spelling : word.isOpening ? 'opening' : word.isCaseTelling ? 'capital' : 'title';
  const named = (flags & GIVEN) !== 0 ? 'given' : 'surname';
  const listed = word.isNoName ? 'none' : word.isEponym ? 'eponym' : flags !== 0 ? `${named}${isEnglish ? '-word' : ''}` : isCity(key) ? 'city' : isEnglish ? 'word' : 'unknown';
  return `${written}.${listed}`;
}

/** What is told apart in a neighbour. */
function sortsIn(word: NameWord | undefined): readonly Code[] {
  if (word === undefined) return [code('end')];
  const { kind, text, spelling } = word;
  if (kind === 'mark') return [code(text)];
  if (kind === 'number') return [code(text.replace(/\d/g, '9').slice(0, 5))];
  if (kind !== 'word') return [code(kind)];
  const sorts = sortsOf(withoutOwner(word.lower)).map(code);
  if (spelling !== 'lower') sorts.push(code(word.isOpening ? 'opening' : 'capital'));
  return sorts.length > 0 ? sorts : [code('other')];
}

/** What is known of a word as a neighbour of others: each is one of up to four. */
interface Neighbour {
  readonly sorts: readonly Code[];
  /** The word itself. */
  readonly said: Code;
  /** How it is written, where it is a word with a capital letter. */
  readonly type: Code | null;
}

function neighbour(word: NameWord | undefined): Neighbour {
  const said = word === undefined ? '' : word.kind === 'number' ? '#' : withoutOwner(word.lower);
  const isTyped = word?.kind === 'word' && word.spelling !== 'lower';
  return { sorts: sortsIn(word), said: code(said), type: isTyped ? code(typeOf(word)) : null };
}

/** What is known of the text around every word of it. */
function setting(reading: Reading, says: Says): string[] {
  const step = (topic: HeardTopic) => STEPS.filter((least) => says(topic) >= least).length;
  return [
    `view ${reading.get(individualInView)}`, reading.get(encounters).length > 0 ? 'encounter' : 'no encounter',
    reading.get(isEverydayTalk) ? 'everyday' : 'clinical', `speaks ${reading.get(spokenLanguage)}`,
    ...(reading.get(isOffDuty) ? ['off duty'] : []), ...(reading.get(tellsOfOwnKin) ? ['own kin'] : []),
    `length ${Math.min(MOST_LENGTHS, Math.floor(reading.get(nameWords).length / LENGTH))}`,
    `case ${step('patient-case')}`, `identifier ${step('patient-identifier')}`,
  ];
}

/** What others read at each place of the text: names of people, places, numbers, and clues that nothing beside them owns. */
function readings(reading: Reading): readonly (Span & { readonly name: string })[] {
  const at = ({ start, end }: Span, name: string) => ({ start, end, name });
  return [
    ...reading.get(mentions).map((mention) => at(mention, `person ${mention.role} ${mention.certainty}`)),
    ...reading.get(places).map((place) => at(place, `place ${place.sort}${place.isGuess ? ' guessed' : ''}`)),
    ...reading.get(numberedIdentifiers).map((number) => at(number, `number ${number.kind} ${number.certainty}`)),
    ...reading.get(inAStory).map((clue) => at(clue, `clue ${clue.kind}`)),
  ];
}

function mayIdentify(word: NameWord, isRead: boolean): boolean {
  if (word.kind === 'number' || word.kind === 'handle') return true;
  if (word.kind !== 'word' || word.text === 'I') return false;
  if (word.spelling !== 'lower' || /\d/.test(word.text) || isRead) return true;
  return !word.isEnglish && ((word.flags !== 0 && !word.isNoName) || isCity(word.key));
}

/** Every pair of two lists, under one heading. */
function pairs(found: Code[], heading: Code, first: readonly Code[], second: readonly Code[]): void {
  for (const one of first) for (const other of second) found.push(joined(joined(heading, one), other));
}

const STEPS_AROUND = [-2, -1, 1, 2] as const;
const AT = STEPS_AROUND.map((step) => code(`at ${step}`));
const AT_FORM = STEPS_AROUND.map((step) => code(`form at ${step}`));
const AT_TYPE = STEPS_AROUND.map((step) => code(`type at ${step}`));
const [BEFORE, BEHIND, BETWEEN, TYPE, SAID] = ['before', 'behind', 'between', 'type', 'said'].map(code) as [Code, Code, Code, Code, Code];

/** The words of a text, where each stands, and what each is to others, by its index. */
interface Row {
  readonly words: readonly NameWord[];
  readonly placed: readonly Placing[];
  readonly neighbours: (index: number) => Neighbour;
}

/** What is known of the word at an index, `around` of the whole text and `read` of its place by others. */
function featuresOf({ words, placed, neighbours }: Row, at: number, around: readonly Code[], read: readonly Code[]): Code[] {
  const word = words[at]!;
  const type = code(typeOf(word));
  const form = code(word.kind === 'word' ? (word.spelling === 'lower' ? 'small' : 'large') : word.kind);
  const shape = /\d/.test(word.text) ? word.text.replace(/\d/g, '9').replace(/\p{Ll}/gu, 'x').replace(/\p{Lu}/gu, 'X').slice(0, 10) : String(Math.min(3, word.text.length));
  const found = [joined(TYPE, type), code(`shape ${shape}`), code(word.isPossessive ? 'owner' : 'no owner')];
  const beside = STEPS_AROUND.map((step) => neighbours(at + step)) as [Neighbour, Neighbour, Neighbour, Neighbour];
  for (const [index, other] of beside.entries()) {
    found.push(joined(joined(AT[index]!, SAID), other.said));
    for (const sort of other.sorts) found.push(joined(AT[index]!, sort), joined(joined(AT_FORM[index]!, form), sort));
    if (other.type !== null) found.push(joined(AT_TYPE[index]!, other.type));
  }
  const [second, first, next, beyond] = beside;
  pairs(found, BETWEEN, first.sorts, next.sorts);
  pairs(found, BEFORE, [type], first.sorts);
  pairs(found, BEHIND, [type], next.sorts);
  pairs(found, BEFORE, second.sorts, first.sorts);
  pairs(found, BEHIND, next.sorts, beyond.sorts);
  found.push(joined(joined(joined(BEFORE, SAID), second.said), first.said), joined(joined(joined(BEHIND, SAID), next.said), beyond.said));
  found.push(...ofSentence(at, form, placed, neighbours));
  for (const one of around) found.push(one, joined(form, one), joined(type, one));
  for (const one of read) found.push(one, joined(type, one));
  return found;
}

/** Every word and number of the text that may be part of an identifier, with its features; what the whole text speaks for is told by `says`. */
export function featuredBy(reading: Reading, says: Says): readonly FeaturedWord[] {
  const words = reading.get(nameWords);
  if (words.length > LONGEST) return [];
  const around = setting(reading, says).map(code);
  const all = readings(reading);
  const known: Neighbour[] = [];
  const nobody = neighbour(undefined);
  const neighbours = (index: number): Neighbour => {
    const word = words[index];
    if (word === undefined) return nobody;
    const told = known[index] ?? neighbour(word);
    known[index] = told;
    return told;
  };
  const row: Row = { words, placed: placings(reading, words), neighbours };
  return words.flatMap((word, at): FeaturedWord[] => {
    const read = all.flatMap((one) => (overlaps(one, word) ? code(one.name) : []));
    return mayIdentify(word, read.length > 0) ? [{ start: word.start, end: word.end, features: featuresOf(row, at, around, read) }] : [];
  });
}

/** Every word and number of the text that may be part of an identifier, with its features. */
export function featuredWords(reading: Reading): readonly FeaturedWord[] {
  return featuredBy(reading, (topic) => evidence(reading, topic));
}
