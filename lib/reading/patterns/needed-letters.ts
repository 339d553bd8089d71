/** Letters of which a text must have one run or another for a regular expression to match in it; folded by `foldUnit`. */
export type Needed = readonly string[];

/** What a part of an expression can match: exactly these strings, or, where they are too many, anything that has one of each of these. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly needs: readonly Needed[];
}

/** So many strings are followed on where they branch; past that they are taken for needed ones and forgotten. */
const MOST_EXACT = 64;
/** Longest list of alternatives that is still quicker to look for than the expression is to run. */
const MOST_NEEDED = 400;
/** What stands alone in nearly every text. */
const EVERYWHERE = /^\u0001?[a-z ,.]?\u0001?$/;
/** Letters beyond which a run is hardly rarer. */
const RARE = 6;
/** A letter in so many may be another. */
const LETTERS = 12;
/** Longest class of letters that is taken for each of them. */
const LONGEST_CLASS = 6;
/** What is told so many times is written out, up to so many letters. */
const LONGEST_REPEATED = 12;
/** Most lists that are asked for; the first of them spares nearly all. */
const MOST_LISTS = 3;

/** In a run of letters that is needed: here a word begins or ends, with no ASCII letter on the other side. */
export const EDGE = '\u0001';
/** While parts are joined: no letter stands before this, or behind it. */
const OPENS = '\u0001';
const CLOSES = '\u0002';
const MARKS = new RegExp(`[${OPENS}${CLOSES}]+`, 'g');
const OPENED = new RegExp(`^${CLOSES}*${OPENS}`);
const OPENING = new RegExp(`^${CLOSES}*${OPENS}[${OPENS}${CLOSES}]*$`);
const CLOSED = new RegExp(`${CLOSES}${OPENS}*$`);

const NOTHING: Part = { exact: [''], needs: [] };
const ANYTHING: Part = { exact: null, needs: [] };

const DIGIT = '0';

/** One UTF-16 unit without regard to case, any digit as the same; the two that `i` with `u` takes for ASCII letters are those letters. */
export function foldUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32;
  if (unit >= 48 && unit <= 57) return 48;
  return unit === 0x17f ? 115 : unit === 0x212a ? 107 : unit;
}

const folded = (letters: string) => String.fromCharCode(...[...letters].map((sign) => foldUnit(sign.charCodeAt(0))));

/** How often a list of runs stands in a text by chance, roughly. */
const commonness = (needed: Needed) => needed.reduce((sum, { length }) => sum + LETTERS ** -Math.min(RARE, length), 0);

/** Letters with an edge at either end where one is told of a word's letter there. */
function asRun(joinedLetters: string): string {
  const letters = joinedLetters.replace(MARKS, '');
  const isOpened = OPENED.test(joinedLetters) && /^[a-z0]/.test(letters);
  const isClosed = CLOSED.test(joinedLetters) && /[a-z0]$/.test(letters);
  return `${isOpened ? EDGE : ''}${letters}${isClosed ? EDGE : ''}`;
}

function asNeeds(part: Part): readonly Needed[] {
  if (part.exact === null) return part.needs;
  const exact = part.exact.map(asRun);
  return exact.length > 0 && !exact.some((run) => EVERYWHERE.test(run)) ? [exact] : [];
}

function rarest(all: readonly Needed[]): Needed | undefined {
  return all.reduce<Needed | undefined>((best, own) => (best === undefined || commonness(own) < commonness(best) ? own : best), undefined);
}

function joined(parts: readonly Part[]): Part {
  const needs: Needed[] = [];
  let exact: readonly string[] = [''];
  /** What stands behind each of them alike: put there once for a row of letters, not letter by letter. */
  let behind = '';
  let isWhole = true;
  const settle = () => {
    if (behind !== '') exact = exact.map((front) => front + behind);
    behind = '';
  };
  const close = () => {
    settle();
    needs.push(...asNeeds({ exact, needs: [] }));
  };
  for (const part of parts) {
    if (part.exact?.length === 1) {
      behind += part.exact[0]!;
      continue;
    }
    const most = exact.length === 1 ? MOST_NEEDED : MOST_EXACT;
    if (part.exact !== null && exact.length * part.exact.length <= most) {
      settle();
      exact = exact.flatMap((front) => part.exact!.map((back) => front + back));
      continue;
    }
    isWhole = false;
    close();
    needs.push(...part.needs);
    exact = part.exact ?? [''];
  }
  if (isWhole) {
    settle();
    return { exact, needs: [] };
  }
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

const just = (letters: string): Part => ({ exact: [letters], needs: [] });
/** A class that has all ASCII letters. */
const LETTERS_AND_MORE = /^(?:\[(?:A-Za-z|\\p\{L\}|\\w)[^\]]*\]|\\w|\\p\{L\})$/;
const TIMES = /[?*+]\??|\{(\d+)(,\d*)?\}\??/y;
/** Letters in a row that stand for themselves, none of them told how often. */
const PLAIN = /(?:[ !"#%&',\-/0-9:;<=>@A-Z_`a-z~](?![?*+{]))+/y;
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

  /** Alternatives, up to the end or the bracket that closes them; what is known of where they begin holds for each. */
  alternatives(before: Part = NOTHING): Part {
    const found = [this.#sequence(before)];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      found.push(this.#sequence(before));
    }
    return either(found);
  }

  #sequence(before: Part): Part {
    const found = [before];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const plain = this.#take(PLAIN);
      found.push(plain === null ? this.#repeated(this.#item(found.at(-1)!)) : just(folded(plain[0])));
    }
    return joined(found);
  }

  #repeated(part: Part): Part {
    const match = this.#take(TIMES);
    if (match === null) return part;
    const [times, count = '1', more] = match;
    if (times.startsWith('?') || times === '{0,1}') return part.exact === null ? ANYTHING : { exact: [...new Set(['', ...part.exact])], needs: [] };
    if (times.startsWith('*') || Number(count) === 0) return ANYTHING;
    const isCounted = more === undefined && times.startsWith('{');
    const [only] = part.exact?.length === 1 ? part.exact : [];
    const said = only !== undefined && only.length * Number(count) <= LONGEST_REPEATED ? { exact: [only.repeat(Number(count))], needs: [] } : part;
    return isCounted && (said !== part || count === '1') ? said : { exact: null, needs: asNeeds(said) };
  }

  #item(before: Part): Part {
    const sign = this.#source[this.#at]!;
    this.#at += 1;
    if (sign === '(') return this.#group(before.exact?.length === 1 && OPENING.test(before.exact[0]!) ? before : NOTHING);
    if (sign === '[') return this.#letters();
    if (sign === '\\') return this.#escaped();
    if (sign === '^' || sign === '$') return NOTHING;
    return sign === '.' ? ANYTHING : letter(sign);
  }

  #group(before: Part): Part {
    const opening = this.#take(GROUP)?.[0] ?? '';
    const from = this.#at;
    const inside = this.alternatives(before);
    const source = this.#source.slice(from, this.#at);
    this.#at += 1;
    if (opening.endsWith('!') && LETTERS_AND_MORE.test(source)) return just(opening === '?<!' ? OPENS : CLOSES);
    // What else stands before or behind is not looked at.
    return /^\?<?[=!]$/.test(opening) ? NOTHING : inside;
  }

  /** A class of letters; a short one without spans is each of its letters. */
  #letters(): Part {
    const inside = this.#take(CLASS)?.[0].slice(0, -1) ?? '';
    if (/^(?:\\d|\d-\d|\d)+$/.test(inside)) return letter(DIGIT);
    const isPlain = inside !== '' && inside.length <= LONGEST_CLASS && !/^\^|\\|.-./s.test(inside);
    return isPlain ? either([...inside].map(letter)) : ANYTHING;
  }

  #escaped(): Part {
    const sign = this.#source[this.#at]!;
    this.#take(ESCAPE);
    if (sign === 'b') return just(OPENS + CLOSES);
    if (sign === 'B') return NOTHING;
    if (sign === 'd') return letter(DIGIT);
    return /\w/.test(sign) ? ANYTHING : letter(sign);
  }
}

/** Letters that are no ASCII may be written in more than one way. */
function letter(sign: string): Part {
  const unit = sign.charCodeAt(0);
  return sign.length === 1 && unit >= 32 && unit < 128 ? just(folded(sign)) : ANYTHING;
}

/**
 * What a text must have for a regular expression to match in it: one run of letters of each list, after the prefilter of RE2
 * (https://github.com/google/re2/blob/main/re2/prefilter.h). No list where it needs none.
 */
export function neededLetters(source: string): readonly Needed[] {
  return [...asNeeds(new Source(source).alternatives())].sort((a, b) => commonness(a) - commonness(b)).slice(0, MOST_LISTS);
}
