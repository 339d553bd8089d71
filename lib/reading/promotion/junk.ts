import { overlaps, type Span } from '../../draft/span.ts';
import type { Reading } from '../reading.ts';
import { tokens, type Token } from '../tokens.ts';
import { phrases } from './phrases.ts';
import { heaviest, sum, type Mark, type Weights } from './marks.ts';

export type JunkKind = 'chain' | 'petition' | 'scheme' | 'giveaway' | 'follow' | 'lure' | 'stuffing' | 'repeated';

/** A sentence of a chain letter, a petition, a get-rich scheme and the like; the whole text when its form gives it away. */
export interface Junk extends Span {
  readonly kind: JunkKind;
}

interface Sort {
  readonly kind: JunkKind;
  /** What is around adds up only where one of these stands. */
  readonly core: readonly Mark[];
  readonly worth: Weights;
  /** From how much on it is enough. */
  readonly enough: number;
}

const AGAINST = { wary: -0.5, 'for-free': -0.2, declared: -0.3, hiring: -0.5 } as const;

/** What a message that nobody asked for is about, or how it wants to be answered. */
const LURES: readonly Mark[] = [
  'charged', 'costly', 'short-code', 'freephone', 'machine-word', 'keyword', 'opt-out', 'rate', 'chosen', 'notice', 'demand', 'forged',
  'phone-ware', 'lending', 'betting', 'longing', 'fortune', 'fetching', 'bait', 'pitch',
];

const ENOUGH = 0.9;

/** Set on the drafts of tests/corpus/own. */
const SORTS: readonly Sort[] = [
  { kind: 'follow', enough: ENOUGH, core: ['follow-swap'], worth: { 'follow-swap': 1, ...AGAINST } },
  {
    kind: 'petition',
    enough: ENOUGH,
    core: ['petition'],
    worth: {
      petition: 0.6, signing: 0.35, spread: 0.3, link: 0.2, 'pass-on': 0.3, 'joining-in': 0.15, shout: 0.1, ...AGAINST,
    },
  },
  {
    kind: 'scheme',
    enough: ENOUGH,
    core: ['earning', 'coin', 'growth'],
    worth: {
      growth: 0.6, earning: 0.6, coin: 0.45, keyword: 0.5, price: 0.3, 'buyer-call': 0.35, scarce: 0.3, shout: 0.15,
      link: 0.2, 'code-word': 0.2, 'no-sale': -0.2, ...AGAINST,
    },
  },
  {
    kind: 'lure',
    enough: 0.75,
    core: LURES,
    worth: {
      charged: 0.65, costly: 0.65, 'short-code': 0.5, freephone: 0.45, 'machine-word': 0.4, keyword: 0.35, 'opt-out': 0.45, rate: 0.4,
      chosen: 0.43, notice: 0.48, demand: 0.44, bait: 0.45, pitch: 0.35, fetching: 0.3, 'call-this': 0.3, barked: 0.25, site: 0.3, forged: 0.5,
      'phone-ware': 0.45, 'phone-word': 0.15, lending: 0.45, betting: 0.45, longing: 0.45, 'longing-word': 0.1, lewd: 0.1, fortune: 0.3,
      growth: 0.3, premium: 0.2, texting: 0.1, prize: 0.1, price: 0.15, cut: 0.25, 'cut-price': 0.2, 'buyer-call': 0.15,
      'buyer-word': 0.1, shout: 0.1, scarce: 0.2, stakes: 0.1, earning: 0.2, coin: 0.15, public: -0.35, 'no-sale': -0.1, ...AGAINST,
    },
  },
  {
    kind: 'giveaway',
    enough: ENOUGH,
    core: ['prize'],
    worth: {
      prize: 0.5, 'joining-in': 0.35, 'pass-on': 0.3, spread: 0.2, stakes: 0.15, link: 0.3, keyword: 0.3, shout: 0.15,
      'whole-list': 0.15, premium: 0.1, site: 0.2, barked: 0.15, scarce: 0.2, ...AGAINST,
    },
  },
  {
    kind: 'chain',
    enough: ENOUGH,
    core: ['pass-on', 'spread'],
    worth: {
      'pass-on': 0.35, spread: 0.4, stakes: 0.4, 'whole-list': 0.25, spell: 0.25, shout: 0.15, 'joining-in': 0.1,
      link: -0.1, ...AGAINST,
    },
  },
];
/** Fewest tags or names in a post that hardly holds anything else. */
const FEWEST_TAGS = 8;
const FEWEST_NAMES = 6;
/** So many words to a name there may be beside them. */
const WORDS_TO_A_NAME = 1.5;
/** Words said this often in a row are said for a machine; one word alone may be a sigh. */
const TIMES = 3;
const SHORTEST_RUN = 2;
const LONGEST_RUN = 8;

const CALLS: ReadonlySet<string> = new Set([
  'buyer-call', 'buyer-word', 'vending', 'cut-price', 'price-tag', 'earning', 'coin', 'scarce', 'code-word',
]);

/** An address with or without its scheme. */
const ADDRESS = /(?:https?:\/\/)?(?<![\w.@-])[a-z\d-]{1,30}(?:\.[a-z\d-]{1,30}){1,4}\/\S*/i;

const isOf = (kind: Token['kind']) => (token: Token) => token.kind === kind;

/** Words that are said for their own sake when they are few: "I passed. I passed. I passed." */
const FEW = 5;

/** The same words three times in a row: five and more of them, or such as sell or call somewhere. */
function repeats(reading: Reading, words: readonly Token[]): Span | null {
  const calls = reading.get(phrases).filter(({ field }) => CALLS.has(field));
  for (let from = 0; from < words.length; from += 1) {
    for (let length = SHORTEST_RUN; length <= LONGEST_RUN && from + length * TIMES <= words.length; length += 1) {
      let at = from;
      while (at < from + length * (TIMES - 1) && words[at]!.lower === words[at + length]!.lower) at += 1;
      if (at < from + length * (TIMES - 1)) continue;
      if (new Set(words.slice(from, from + length).map(({ lower }) => lower)).size < 2) continue;
      const span = { start: words[from]!.start, end: words[from + length * TIMES - 1]!.end };
      const isLinked = words.slice(from, from + length * TIMES).some(({ kind }) => kind === 'url');
      if (length >= FEW || isLinked || calls.some((call) => overlaps(call, span))) return span;
    }
  }
  return null;
}

/** Spam by its form: tags, names or links with hardly a word, or the same again and again. */
function byForm(reading: Reading): Junk | null {
  const all = reading.get(tokens);
  const words = all.filter(isOf('word')).length;
  const tags = all.filter(isOf('hashtag')).length;
  const names = all.filter(isOf('handle')).length;
  const rest = reading.text.includes('/') ? reading.text.split(ADDRESS) : [reading.text];
  const whole = { start: 0, end: reading.text.length };
  if (tags >= FEWEST_TAGS && tags > words) return { kind: 'stuffing', ...whole };
  if (names >= FEWEST_NAMES && names * WORDS_TO_A_NAME > words) return { kind: 'stuffing', ...whole };
  if (rest.length > 2 && rest.join(' ').trim().split(/\s+/).length < rest.length) return { kind: 'repeated', ...whole };
  const said = all.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'url');
  const span = repeats(reading, said);
  return span === null ? null : { kind: 'repeated', ...span };
}

/** What makes the post spam; null when nothing does. */
export function junk(reading: Reading): Junk | null {
  for (const { kind, core, worth, enough } of SORTS) {
    const found = heaviest(reading, (marks) => (core.some((mark) => marks.has(mark)) ? sum(marks, worth) : 0));
    if (found !== null && found.worth >= enough) return { kind, start: found.start, end: found.end };
  }
  return byForm(reading);
}
