/** Letters of which a text must have one run or another for a regular expression to match in it; folded by `foldUnit`. */
export type Needed = readonly string[];

/** What a part of an expression can match: exactly these strings, or, where they are too many, anything that has one of each of these. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly needs: readonly Needed[];
}

/** So many strings are followed letter by letter; past that they are taken for needed ones and forgotten. */
const MOST_EXACT = 64;
/** Longest list of alternatives that is still quicker to look for than the expression is to run. */
const MOST_NEEDED = 400;
/** Shorter runs stand in nearly every text. */
const SHORTEST = 2;
/** Letters beyond which a run is hardly rarer. */
const RARE = 6;
/** A letter in so many may be another. */
const LETTERS = 12;
/** Most lists that are asked for; the first of them spares nearly all. */
const MOST_LISTS = 3;

const NOTHING: Part = { exact: [''], needs: [] };
const ANYTHING: Part = { exact: null, needs: [] };

/** One UTF-16 unit without regard to case; the two that `i` with `u` takes for ASCII letters are those letters. */
export function foldUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32;
  return unit === 0x17f ? 115 : unit === 0x212a ? 107 : unit;
}

/** How often a list of runs stands in a text by chance, roughly. */
const commonness = (needed: Needed) => needed.reduce((sum, { length }) => sum + LETTERS ** -Math.min(RARE, length), 0);

function asNeeds({ exact, needs }: Part): readonly Needed[] {
  if (exact === null) return needs;
  return exact.length > 0 && exact.every(({ length }) => length >= SHORTEST) ? [exact] : [];
}

function rarest(all: readonly Needed[]): Needed | undefined {
  return all.reduce<Needed | undefined>((best, own) => (best === undefined || commonness(own) < commonness(best) ? own : best), undefined);
}

function joined(parts: readonly Part[]): Part {
  const needs: Needed[] = [];
  let exact: readonly string[] = [''];
  let isWhole = true;
  const close = () => needs.push(...asNeeds({ exact, needs: [] }));
  for (const part of parts) {
    if (part.exact !== null && exact.length * part.exact.length <= MOST_EXACT) {
      exact = part.exact.length === 1 && part.exact[0] === '' ? exact : exact.flatMap((front) => part.exact!.map((back) => front + back));
      continue;
    }
    isWhole = false;
    close();
    needs.push(...part.needs);
    exact = part.exact ?? [''];
  }
  if (isWhole) return { exact, needs: [] };
  close();
  return { exact: null, needs };
}

function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  if (parts.every(({ exact }) => exact !== null)) {
    const exact = [...new Set(parts.flatMap((part) => part.exact!))];
    if (exact.length <= MOST_NEEDED) return { exact, needs: [] };
  }
  const lists = parts.map((part) => rarest(asNeeds(part)));
  const all = lists.every((list) => list !== undefined) ? [...new Set(lists.flat())] : [];
  return { exact: null, needs: all.length > 0 && all.length <= MOST_NEEDED ? [all] : [] };
}

const TIMES = /[?*+]\??|\{(\d+)(,\d*)?\}\??/y;
const GROUP = /\?(?:[:=!]|<[=!]|<[^>]+>|[a-z-]+:)|/y;
const CLASS = /\^?(?:[^\\\]]|\\.)*\]/sy;
const ESCAPE = /[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|\d+|./isy;

/** Reads the source of an expression part by part. What it does not know well it takes for anything. */
class Source {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** What stands here of a kind; null, and no step further, when nothing does. */
  #take(kind: RegExp): RegExpExecArray | null {
    kind.lastIndex = this.#at;
    const match = kind.exec(this.#source);
    this.#at += match?.[0].length ?? 0;
    return match;
  }

  /** Alternatives, up to the end or the bracket that closes them. */
  alternatives(): Part {
    const found = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      found.push(this.#sequence());
    }
    return either(found);
  }

  #sequence(): Part {
    const found: Part[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) found.push(this.#repeated(this.#item()));
    return joined(found);
  }

  #repeated(part: Part): Part {
    const match = this.#take(TIMES);
    if (match === null) return part;
    const [times, count = '1', more] = match;
    if (times.startsWith('?') || times === '{0,1}') return part.exact === null ? ANYTHING : { exact: [...new Set(['', ...part.exact])], needs: [] };
    if (times.startsWith('*') || Number(count) === 0) return ANYTHING;
    if (count === '1' && more === undefined && times.startsWith('{')) return part;
    return { exact: null, needs: asNeeds(part) };
  }

  #item(): Part {
    const sign = this.#source[this.#at]!;
    this.#at += 1;
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#letters();
    if (sign === '\\') return this.#escaped();
    if (sign === '^' || sign === '$') return NOTHING;
    return sign === '.' ? ANYTHING : letter(sign);
  }

  #group(): Part {
    const opening = this.#take(GROUP)?.[0] ?? '';
    const inside = this.alternatives();
    this.#at += 1;
    // What stands before or behind is not looked at.
    return /^\?<?[=!]$/.test(opening) ? NOTHING : inside;
  }

  /** A class of letters; a short one without spans is each of its letters. */
  #letters(): Part {
    const inside = this.#take(CLASS)?.[0].slice(0, -1) ?? '';
    const isPlain = inside !== '' && inside.length <= LETTERS / 2 && !/^\^|\\|.-./s.test(inside);
    return isPlain ? either([...inside].map(letter)) : ANYTHING;
  }

  #escaped(): Part {
    const sign = this.#source[this.#at]!;
    this.#take(ESCAPE);
    if (sign === 'b' || sign === 'B') return NOTHING;
    return /\w/.test(sign) ? ANYTHING : letter(sign);
  }
}

/** Letters that are no ASCII may be written in more than one way. */
function letter(sign: string): Part {
  const unit = sign.charCodeAt(0);
  return sign.length === 1 && unit < 128 ? { exact: [String.fromCharCode(foldUnit(unit))], needs: [] } : ANYTHING;
}

/**
 * What a text must have for a regular expression to match in it: one run of letters of each list, after the prefilter of RE2
 * (https://github.com/google/re2/blob/main/re2/prefilter.h). No list where it needs none.
 */
export function neededLetters(source: string): readonly Needed[] {
  return [...asNeeds(new Source(source).alternatives())].sort((a, b) => commonness(a) - commonness(b)).slice(0, MOST_LISTS);
}
