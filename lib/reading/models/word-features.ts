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
import { sortsOf } from './word-sorts.ts';

/** A word or number that may be part of an identifier, with what is known of it, as names that a model weighs. */
export interface FeaturedWord extends Span {
  readonly names: readonly string[];
}

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
function neighbour(word: NameWord | undefined): readonly string[] {
  if (word === undefined) return ['end'];
  const { kind, text, spelling } = word;
  if (kind === 'mark') return [text];
  if (kind === 'number') return [text.replace(/\d/g, '9').slice(0, 5)];
  if (kind !== 'word') return [kind];
  const sorts = sortsOf(withoutOwner(word.lower));
  const all = spelling === 'lower' ? sorts : [...sorts, word.isOpening ? 'opening' : 'capital'];
  return all.length > 0 ? all : ['other'];
}

const said = (word: NameWord | undefined): string => (word === undefined ? '' : word.kind === 'number' ? '#' : withoutOwner(word.lower));

/** What is known of the text around every word of it. */
function setting(reading: Reading): string[] {
  const step = (topic: string) => STEPS.filter((least) => evidence(reading, topic) >= least).length;
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
const pairs = (heading: string, first: readonly string[], second: readonly string[]): string[] => first.flatMap((one) => second.map((other) => `${heading} ${one} ${other}`));

function namesOf(words: readonly NameWord[], at: number, around: readonly string[], read: readonly string[]): string[] {
  const word = words[at]!;
  const type = typeOf(word);
  const form = word.kind === 'word' ? (word.spelling === 'lower' ? 'small' : 'large') : word.kind;
  const shape = /\d/.test(word.text) ? word.text.replace(/\d/g, '9').replace(/\p{Ll}/gu, 'x').replace(/\p{Lu}/gu, 'X').slice(0, 10) : String(Math.min(3, word.text.length));
  const names = [`type ${type}`, `shape ${shape}`, `owner ${word.isPossessive}`];
  const [second, first, next, beyond] = [-2, -1, 1, 2].map((step) => neighbour(words[at + step])) as [readonly string[], readonly string[], readonly string[], readonly string[]];
  for (const [step, sorts] of [[-2, second], [-1, first], [1, next], [2, beyond]] as const) {
    const other = words[at + step];
    names.push(`${step} ${said(other)}`, ...sorts.flatMap((sort) => [`${step} is ${sort}`, `${step} ${form} ${sort}`]));
    if (other?.kind === 'word' && other.spelling !== 'lower') names.push(`${step} type ${typeOf(other)}`);
  }
  names.push(
    ...pairs('between', first, next), ...pairs('before', [type], first), ...pairs('behind', [type], next), ...pairs('before', second, first), ...pairs('behind', next, beyond),
    `before ${said(words[at - 2])}_${said(words[at - 1])}`, `behind ${said(words[at + 1])}_${said(words[at + 2])}`,
    ...around.flatMap((name) => [name, `${form} ${name}`, `${type} ${name}`]), ...read.flatMap((name) => [name, `${type} ${name}`]),
  );
  return names;
}

/** Every word and number of the text that may be part of an identifier, with its features. */
export function featuredWords(reading: Reading): readonly FeaturedWord[] {
  const words = reading.get(nameWords);
  if (words.length > LONGEST) return [];
  const around = setting(reading);
  const all = readings(reading);
  return words.flatMap((word, at): FeaturedWord[] => {
    const read = all.flatMap((one) => (overlaps(one, word) ? one.name : []));
    return mayIdentify(word, read.length > 0) ? [{ start: word.start, end: word.end, names: namesOf(words, at, around, read) }] : [];
  });
}
