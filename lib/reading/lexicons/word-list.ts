/** Flags of an entry are one character after the word, this one for no flag. */
export const FIRST_FLAG = 48;
const LAST_FLAG = FIRST_FLAG + 31;

/** The first words of names whose words are joined by "_". */
export function beginningsOf(names: Iterable<string>): ReadonlySet<string> {
  return new Set([...names].map((name) => name.split('_', 1)[0]!));
}

/**
 * Words in one sorted string, apart by spaces, each with an optional character of flags behind it. Looked up by halving, so that a
 * list of 50,000 words costs nothing when the background script starts and about a microsecond a look-up.
 */
export class WordList {
  readonly #words: string;
  /** Where the entries with the same two first letters begin and end, found when first asked for. */
  readonly #ranges = new Map<string, readonly [from: number, to: number]>();

  constructor(words: string) {
    this.#words = words;
  }

  /** The flags of a word (0 when it has none), or undefined when the list lacks it. */
  flags(word: string): number | undefined {
    const words = this.#words;
    let [low, high] = this.#rangeOf(word.slice(0, 2));
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = words.lastIndexOf(' ', middle - 1) + 1;
      const next = words.indexOf(' ', middle);
      const end = next < 0 ? words.length : next;
      const last = words.charCodeAt(end - 1);
      const isFlagged = last >= FIRST_FLAG && last <= LAST_FLAG;
      const entry = words.slice(start, isFlagged ? end - 1 : end);
      if (entry === word) return isFlagged ? last - FIRST_FLAG : 0;
      if (entry < word) low = end + 1;
      else high = start;
    }
    return undefined;
  }

  #rangeOf(letters: string): readonly [from: number, to: number] {
    const known = this.#ranges.get(letters);
    if (known) return known;
    const range = [this.#from(letters), this.#from(`${letters}\uffff`)] as const;
    this.#ranges.set(letters, range);
    return range;
  }

  /** Offset of the first entry that is not before `bound`. */
  #from(bound: string): number {
    const words = this.#words;
    let low = 0;
    let high = words.length;
    while (low < high) {
      const start = words.lastIndexOf(' ', ((low + high) >> 1) - 1) + 1;
      const next = words.indexOf(' ', start);
      const end = next < 0 ? words.length : next;
      if (words.slice(start, end) < bound) low = end + 1;
      else high = start;
    }
    return Math.min(low, words.length);
  }

  has(word: string): boolean {
    return this.flags(word) !== undefined;
  }

  /** True when an entry begins with `prefix`. */
  hasBeginning(prefix: string): boolean {
    return this.#words.startsWith(prefix, this.#from(prefix));
  }

  /** Entries that begin with `prefix`, without their flags. */
  *beginningWith(prefix: string): Generator<string> {
    let at = this.#words.startsWith(prefix) ? 0 : this.#words.indexOf(` ${prefix}`) + 1;
    while (at > 0 || this.#words.startsWith(prefix)) {
      const next = this.#words.indexOf(' ', at);
      const entry = this.#words.slice(at, next < 0 ? undefined : next);
      if (!entry.startsWith(prefix)) return;
      yield entry.replace(/[0-O]$/, '');
      if (next < 0) return;
      at = next + 1;
    }
  }
}
