import { CUES } from '../lexicons/cues.ts';
import { remembering } from '../remembered.ts';
import { cueMark } from './marks.ts';

/** The cues of a word or of a set phrase that ends here. */
interface Entry {
  cues: string;
  /** Longer phrases that begin with these words, by their next word. */
  next: Map<string, Entry> | null;
}

function build(): Map<string, Entry> {
  const root: Entry = { cues: '', next: new Map() };
  for (const [name, phrases] of Object.entries(CUES)) {
    for (const phrase of phrases) {
      let entry = root;
      for (const word of phrase.split(' ')) {
        entry.next ??= new Map();
        let following = entry.next.get(word);
        if (following === undefined) {
          following = { cues: '', next: null };
          entry.next.set(word, following);
        }
        entry = following;
      }
      if (!entry.cues.includes(cueMark(name))) entry.cues += cueMark(name);
    }
  }
  // "HR" gives what "hr" gives, and more.
  for (const [word, entry] of root.next!) if (word.startsWith('^')) entry.cues += root.next!.get(word.slice(1))?.cues ?? '';
  return root.next!;
}

const LEXICON = build();

/** True when a word stands in a lexicon, alone or as the first of a phrase. `key`: as `keyOf` in `key.ts` gives it. */
export function isListed(key: string): boolean {
  return LEXICON.has(key);
}

/** "patient's" and "#sepsis" give what "patient" and "sepsis" give. */
const bare = remembering((word) => word.replace(/^#(?=\p{L})|'s$/gu, ''));

/** The longest phrase of a lexicon that begins at a word, and its cues: none where no list holds the word. `to`: index after its last word. */
export function longest(keys: readonly string[], from: number): { readonly to: number; readonly cues: string } {
  let found = { to: from + 1, cues: LEXICON.get(bare(keys[from]!))?.cues ?? '' };
  let level: Map<string, Entry> | null = LEXICON;
  for (let index = from; level !== null && index < keys.length; index += 1) {
    const entry: Entry | undefined = level.get(keys[index]!) ?? (keys[index]!.includes('^') ? level.get(keys[index]!.replace('^', '')) : undefined);
    if (entry === undefined) break;
    if (entry.cues !== '') found = { to: index + 1, cues: entry.cues };
    level = entry.next;
  }
  return found;
}

/** No word of a lexicon is longer, in letters; bounds the look-up where a text is all single letters. */
const LONGEST_SPACED = 16;
/** Nor does a phrase that begins with one go on for more words. */
const LONGEST_PHRASE = 4;

/** "h a t e": letters apart that together are a word of a lexicon. */
export function spacedWord(keys: readonly string[], from: number): { readonly to: number; readonly cues: string } | null {
  let to = from;
  while (to < keys.length && to - from < LONGEST_SPACED && keys[to]!.length === 1 && keys[to]! >= 'a' && keys[to]! <= 'z') to += 1;
  for (let end = to; end - from > 2; end -= 1) {
    const joined = keys.slice(from, end).join('');
    if (!LEXICON.has(joined)) continue;
    const { to: last, cues } = longest([joined, ...keys.slice(end, end + LONGEST_PHRASE)], 0);
    if (cues !== '') return { to: end + last - 1, cues };
  }
  return null;
}
