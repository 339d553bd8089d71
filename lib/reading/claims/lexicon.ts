import { fold } from '../fold.ts';
import { remembering } from '../remembered.ts';
import { ATTITUDES, type Attitude } from './attitudes.ts';
import { CIVIC_CONCEPTS, type CivicConcept } from './civic-concepts.ts';
import { CONCEPTS, type Concept } from './concepts.ts';
import { whole } from './contractions.ts';

export type ClaimCue = Concept | CivicConcept | Attitude;

const SOURCES: Readonly<Record<string, string>> = { ...CONCEPTS, ...CIVIC_CONCEPTS, ...ATTITUDES };

/** A node of a tree of phrases: what ends here, and what may follow. */
interface Entry {
  readonly cues: number[];
  readonly words: Map<string, Entry>;
  /** By the beginning of a word ("vaccin" for "vaccin*"). */
  readonly beginnings: Map<string, Entry>;
  /** The lengths of those beginnings, the longest first, by their first letter. */
  readonly lengths: Map<string, number[]>;
}

const entry = (): Entry => ({ cues: [], words: new Map(), beginnings: new Map(), lengths: new Map() });

/** The phrases that concepts and attitudes give, and the words that a wording of the catalogue names itself ("=turbo+cancer"). */
const CONCEPT_TREE = entry();
const LITERAL_TREE = entry();

const INDEX = new Map<string, number>();
/** What each word leads to in the tree of literal phrases; null while wordings still plant more. */
let literalsBegun: ((word: string) => readonly Entry[]) | null = null;
const CONCEPT_COUNT = Object.keys(CONCEPTS).length + Object.keys(CIVIC_CONCEPTS).length;
const NOT = Object.keys(CONCEPTS).indexOf('not');

const NONE: readonly number[] = [];
const NO_ENTRIES: readonly Entry[] = [];
const NO_PHRASES: readonly Phrase[] = [];

/** The words of a concept, those of the concepts it takes in included. */
function phrases(name: string): string[] {
  return (SOURCES[name] ?? '').split(/,\s*/).filter((phrase) => phrase !== '').flatMap((phrase) => (
    phrase.startsWith('@') ? phrases(phrase.slice(1)) : [fold(phrase).trim()]));
}

/** A phrase cut as the tokens of a text are: punctuation apart, "don't" and "gluten-free" in one. */
function cut(phrase: string): string[] {
  return phrase.match(/[\p{L}\p{N}#]+(?:['-][\p{L}\p{N}]+)*\*?|[^\s\p{L}\p{N}]/gu)?.map(whole) ?? [];
}

function plant(root: Entry, phrase: string, cue: number) {
  let at = root;
  for (const word of cut(phrase)) {
    const [branch, key] = word.length > 1 && word.endsWith('*') ? [at.beginnings, word.slice(0, -1)] : [at.words, word];
    const next = branch.get(key) ?? entry();
    branch.set(key, next);
    if (branch === at.beginnings) {
      const lengths = new Set(at.lengths.get(key[0]!)).add(key.length);
      at.lengths.set(key[0]!, [...lengths].sort((a, b) => b - a));
    }
    at = next;
  }
  if (!at.cues.includes(cue)) at.cues.push(cue);
}

for (const [cue, name] of Object.keys(SOURCES).entries()) {
  INDEX.set(name, cue);
  for (const phrase of phrases(name)) plant(CONCEPT_TREE, phrase, cue);
}

/**
 * The index of a cue; "=turbo+cancer" is a cue of its own, given by those very words.
 * @throws Error when no lexicon has it, so that a misspelt wording fails when it is loaded.
 */
export function cueIndex(name: string): number {
  const known = INDEX.get(name);
  if (known !== undefined) return known;
  if (!name.startsWith('=')) throw new Error(`no claim lexicon has "${name}"`);
  const cue = INDEX.size;
  INDEX.set(name, cue);
  plant(LITERAL_TREE, fold(name.slice(1).replaceAll('+', ' ')), cue);
  literalsBegun = null;
  return cue;
}

/** What may follow after a word: the word itself, any number (as "#"), a beginning of it. Mostly nothing does. */
function following(at: Entry, word: string): readonly Entry[] {
  if (at.words.size === 0 && at.beginnings.size === 0) return NO_ENTRIES;
  const first = word.charCodeAt(0);
  const exact = at.words.get(word);
  const number = first >= 48 && first <= 57 ? at.words.get('#') : undefined;
  const lengths = at.beginnings.size > 0 ? at.lengths.get(word.charAt(0)) ?? NONE : NONE;
  if (exact === undefined && number === undefined && lengths.length === 0) return NO_ENTRIES;
  const found: Entry[] = [];
  if (exact !== undefined) found.push(exact);
  if (number !== undefined) found.push(number);
  for (const length of lengths) {
    const begun = length <= word.length ? at.beginnings.get(word.slice(0, length)) : undefined;
    if (begun !== undefined) found.push(begun);
  }
  return found;
}

/** True of cues that only say how a thing is spoken of, and of denials: part of a longer phrase they are spent. */
export function isSpent(cue: number): boolean {
  return cue >= CONCEPT_COUNT || cue === NOT;
}

/** A phrase found: the index of the word behind it, and its cues. */
export interface Phrase {
  readonly to: number;
  readonly cues: readonly number[];
}

/** Every phrase that goes on from what a first word leads to, the longest last. */
function phrasesFrom(begun: readonly Entry[], words: readonly string[], from: number): readonly Phrase[] {
  if (begun.length === 0) return NO_PHRASES;
  const found: Phrase[] = [];
  let level = begun;
  for (let index = from; level.length > 0; index += 1) {
    const cues = level.length === 1 ? level[0]!.cues : level.flatMap((at) => at.cues);
    if (cues.length > 0) found.push({ to: index + 1, cues });
    const next = words[index + 1];
    if (next === undefined) break;
    level = level.length === 1 ? following(level[0]!, next) : level.flatMap((at) => following(at, next));
  }
  return found;
}

/** What each word leads to in the tree of concepts, which is whole when this file is loaded. */
const conceptsBegun = remembering((word) => following(CONCEPT_TREE, word));

/** The longest phrase of concepts that begins at a word; undefined when none does. */
export function conceptAt(words: readonly string[], from: number): Phrase | undefined {
  return phrasesFrom(conceptsBegun(words[from]!), words, from).at(-1);
}

/** Every phrase that wordings name themselves and that begins at a word; they may overlap others. */
export function literalsAt(words: readonly string[], from: number): readonly Phrase[] {
  literalsBegun ??= remembering((word) => following(LITERAL_TREE, word));
  return phrasesFrom(literalsBegun(words[from]!), words, from);
}
