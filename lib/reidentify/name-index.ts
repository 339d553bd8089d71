import type { Span } from '../draft/span.ts';
import { fold } from '../reading/fold.ts';
import { everyMatch } from '../reading/patterns/quick-match.ts';
import { remembering } from '../reading/remembered.ts';

/** A thing that a text names; the span covers its words, UTF-16 offsets of the text, end exclusive. */
export interface Named<T> extends Span {
  readonly thing: T;
}

/** A word of a text. */
export interface Word extends Span {
  readonly written: string;
  readonly key: string;
}

type Entry<T> = readonly [name: string, thing: T];

/** The names that begin with a word, and, once a text held that word, the same names cut into words. */
interface Beginning<T> {
  readonly names: Entry<T>[];
  phrases: readonly Phrase<T>[] | null;
}

const NO_PHRASES: readonly never[] = [];

interface Phrase<T> {
  readonly keys: readonly string[];
  /**
   * The words with their capitals, for a name that counts in capitals only ("MS", "PE"); null for one that counts in any
   * case.
   */
  readonly exact: readonly string[] | null;
  readonly thing: T;
}

const WORD = /#|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const FIRST_WORD = new RegExp(WORD.source, 'u');
/** Words that may stand inside a name: "broke her hip", "neck of the femur", "broke both his wrists". */
const BETWEEN: ReadonlySet<string> = new Set([
  'his',
  'her',
  'their',
  'the',
  'a',
  'an',
  'my',
  'our',
  'its',
  'left',
  'right',
  'both',
]);
/** Most of them that stand together. */
const MOST_BETWEEN = 2;
/** Said for one another where a name has them inside: "a bleed on the brain", "in the brain". */
const WITHIN: ReadonlySet<string> = new Set(['in', 'on', 'of', 'to', 'into', 'at']);

/**
 * British and American spellings, singular and plural come to one form: "haemorrhages" and "hemorrhage", "tumours" and
 * "tumor".
 */
export function wordKey(word: string): string {
  let key = fold(word);
  if (key.includes("'")) key = key.replace(/'/g, '');
  if (key.includes('ae') || key.includes('oe')) key = key.replace(/[ao]e/g, 'e');
  if (key.includes('our')) key = key.replace(/our(?=s?$|ed$|ing$)/, 'or');
  if (/[iy]s/.test(key)) key = key.replace(/([iy])s(?=e[ds]?$|ing$|ation$)/, '$1z');
  if (key.endsWith('tre')) key = `${key.slice(0, -2)}er`;
  if (key.length > 4 && /ies?$/.test(key)) return key.replace(/ies?$/, 'y');
  return key.length > 3 && key.endsWith('s') && !/[su]s$/.test(key) ? key.slice(0, -1) : key;
}

const knownKey = remembering(wordKey);

function wordsOf(text: string, keyOf: (word: string) => string): Word[] {
  return everyMatch(text, WORD).map(({ 0: written, index }) => ({
    written,
    key: keyOf(written),
    start: index,
    end: index + written.length,
  }));
}

/** The words of the text last looked at: several indexes are asked about the same text, one after the other. */
let last: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

/** The words of a text with the forms that names are compared by. */
export function wordsIn(text: string): readonly Word[] {
  if (last.text !== text) last = { text, words: wordsOf(text, knownKey) };
  return last.words;
}

/**
 * Names of things, found in a text: the longest name wins, names do not overlap. Built when first asked, by first words
 * alone, so that nothing is done when the background script starts and little then. A name with a capital letter counts
 * as written; any other in whatever case.
 */
export class NameIndex<T> {
  readonly #list: () => Iterable<Entry<T>>;
  #listed: ReadonlyMap<string, Beginning<T>> | undefined;

  constructor(list: () => Iterable<Entry<T>>) {
    this.#list = list;
  }

  #byFirstWord(): ReadonlyMap<string, Beginning<T>> {
    if (this.#listed) return this.#listed;
    const listed = new Map<string, Beginning<T>>();
    for (const entry of this.#list()) {
      const [name] = entry;
      const first = wordKey(FIRST_WORD.exec(name)?.[0] ?? '');
      const others = listed.get(first);
      if (others) others.names.push(entry);
      else listed.set(first, { names: [entry], phrases: null });
    }
    this.#listed = listed;
    return listed;
  }

  /** The names that begin with a word, longest first; cut into words when the first text holds that word. */
  #phrases(first: string): readonly Phrase<T>[] {
    const beginning = this.#byFirstWord().get(first);
    if (beginning === undefined) return NO_PHRASES;
    beginning.phrases ??= beginning.names
      .map(([name, thing]) => {
        const words = wordsOf(name, wordKey);
        return {
          keys: words.map(({ key }) => key),
          exact: /\p{Lu}/u.test(name) ? words.map(({ written }) => written) : null,
          thing,
        };
      })
      .sort((a, b) => b.keys.length - a.keys.length);
    return beginning.phrases;
  }

  /** All things that a whole name stands for, in the order they were listed in. */
  named(name: string): readonly T[] {
    const words = wordsOf(name, wordKey);
    const [first] = words;
    const phrases = first === undefined ? [] : this.#phrases(first.key);
    return phrases.filter((phrase) => endOf(phrase, words, 0) === words.length).map(({ thing }) => thing);
  }

  /** The names in a text, in reading order. Where one name stands for several things the first listed is meant. */
  in(text: string): readonly Named<T>[] {
    const words = wordsIn(text);
    const found: Named<T>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const match = longest(this.#phrases(words[at]!.key), words, at);
      if (!match) continue;
      found.push({ thing: match.phrase.thing, start: words[at]!.start, end: words[match.end - 1]!.end });
      at = match.end - 1;
    }
    return found;
  }
}

function longest<T>(
  phrases: readonly Phrase<T>[],
  words: readonly Word[],
  at: number,
): { readonly phrase: Phrase<T>; readonly end: number } | null {
  for (const phrase of phrases) {
    const end = endOf(phrase, words, at);
    if (end !== null) return { phrase, end };
  }
  return null;
}

/** Index behind the last word of the phrase, when it stands at `at`. */
function endOf<T>({ keys, exact }: Phrase<T>, words: readonly Word[], at: number): number | null {
  let word = at;
  for (let index = 0; index < keys.length; index += 1, word += 1) {
    for (
      let between = 0;
      index > 0 && between < MOST_BETWEEN && words[word]?.key !== keys[index] && BETWEEN.has(words[word]?.key ?? '');
      between += 1
    )
      word += 1;
    const { key = '', written } = words[word] ?? {};
    const isSame = key === keys[index] || (index > 0 && WITHIN.has(key) && WITHIN.has(keys[index]!));
    if (!isSame || (exact !== null && written !== exact[index])) return null;
  }
  return word;
}
