import { ANYTHING, asNeeds, byRarity, CLOSES, either, isOpening, joined, just, type Needed, NOTHING, OPENS, type Part } from './needs.ts';
import { foldUnit } from './text-letters.ts';

/** Longest class of letters that is taken for each of them. */
const LONGEST_CLASS = 6;
/** What is told so many times is written out, up to so many letters. */
const LONGEST_REPEATED = 12;
/** Most lists that are asked for; the first of them spares nearly all. */
const MOST_LISTS = 3;

const DIGIT = '0';
const BLANK = ' ';

const folded = (letters: string) => String.fromCharCode(...[...letters].map((sign) => foldUnit(sign.charCodeAt(0))));

/** A class that has all ASCII letters. */
const LETTERS_AND_MORE = /^(?:\[(?:A-Za-z|\\p\{L\}|\\w)[^\]]*\]|\\w|\\p\{L\})$/;
const TIMES = /[?*+]\??|\{(\d+)(,\d*)?\}\??/y;
/** Letters in a row that stand for themselves, none of them told how often. */
const PLAIN = /(?:[ !"#%&',\-/0-9:;<=>@A-Z_`a-z~](?![?*+{]))+/y;
const GROUP = /\?(?:[:=!]|<[=!]|<[^>]+>|[a-z-]+:)|/y;
const CLASS = /\^?(?:[^\\\]]|\\.)*\]/sy;
const CLASS_SIGN = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|.)|./gisu;
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
      if (plain === null) found.push(...this.#repeated(this.#item(found.at(-1)!)));
      else found.push(just(folded(plain[0])));
    }
    return joined(found);
  }

  /** A part as often as it is told to stand there: where that is left open, once at either end, and anything between. */
  #repeated(part: Part): readonly Part[] {
    const match = this.#take(TIMES);
    if (match === null) return [part];
    const [times, count = '1', more] = match;
    if (times.startsWith('?') || times === '{0,1}') return [part.exact === null ? ANYTHING : { exact: [...new Set(['', ...part.exact])], needs: [] }];
    if (times.startsWith('*') || Number(count) === 0) return [ANYTHING];
    const [only] = part.exact?.length === 1 ? part.exact : [];
    const isShort = only !== undefined && only.length * Number(count) <= LONGEST_REPEATED;
    const said = isShort ? { ...part, exact: [only.repeat(Number(count))] } : part;
    const isAllSaid = more === undefined && times.startsWith('{') && (isShort || count === '1');
    return isAllSaid ? [said] : [said, ANYTHING, { exact: said.exact, needs: [] }];
  }

  #item(before: Part): Part {
    const sign = this.#source[this.#at]!;
    this.#at += 1;
    if (sign === '(') return this.#group(isOpening(before) ? before : NOTHING);
    if (sign === '[') return this.#letters();
    if (sign === '\\') return this.#escaped();
    if (sign === '^' || sign === '$') return NOTHING;
    return sign === '.' ? ANYTHING : letter(sign);
  }

  #group(before: Part): Part {
    const opening = this.#take(GROUP)?.[0] ?? '';
    const from = this.#at;
    const isAround = /^\?<?[=!]$/.test(opening);
    const inside = this.alternatives(isAround ? NOTHING : before);
    const source = this.#source.slice(from, this.#at);
    this.#at += 1;
    if (opening.endsWith('!')) return LETTERS_AND_MORE.test(source) ? just(opening === '?<!' ? OPENS : CLOSES) : NOTHING;
    // What must stand before or behind is somewhere in the text; what is next to it here is not next to that.
    return isAround ? { exact: [''], needs: asNeeds(inside) } : inside;
  }

  /** A class of letters; of a short one without spans each of its letters. */
  #letters(): Part {
    const inside = this.#take(CLASS)?.[0].slice(0, -1) ?? '';
    if (/^(?:\\d|\d-\d|\d)+$/.test(inside)) return letter(DIGIT);
    const signs = inside.match(CLASS_SIGN) ?? [];
    const isListed = signs.length > 0 && signs.length <= LONGEST_CLASS && signs[0] !== '^' && !signs.slice(1, -1).includes('-');
    return isListed ? either(signs.map((sign) => (sign.startsWith('\\') ? escaped(sign.slice(1)) : letter(sign)))) : ANYTHING;
  }

  #escaped(): Part {
    const [sign] = this.#take(ESCAPE)!;
    if (sign === 'b') return just(OPENS + CLOSES);
    return sign === 'B' ? NOTHING : escaped(sign);
  }
}

/** Letters that are no ASCII may be written in more than one way. */
function letter(sign: string): Part {
  const unit = sign.charCodeAt(0);
  return sign.length === 1 && unit >= 32 && unit < 128 ? just(folded(sign)) : ANYTHING;
}

/** What stands behind a backslash. */
function escaped(sign: string): Part {
  if (sign === 'd') return letter(DIGIT);
  if (/^(?:[stnrfv]|x20)$/.test(sign)) return letter(BLANK);
  return /^\w/.test(sign) ? ANYTHING : letter(sign);
}

/**
 * What a text must have for a regular expression to match in it: one run of letters of each list, after the prefilter of RE2
 * (https://github.com/google/re2/blob/main/re2/prefilter.h). No list where it needs none.
 */
export function neededLetters(source: string): readonly Needed[] {
  return byRarity(asNeeds(new Source(source).alternatives())).slice(0, MOST_LISTS);
}
