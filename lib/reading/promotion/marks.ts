import type { Span } from '../../draft/span.ts';
import type { Reading } from '../reading.ts';
import { sentenceIndexAt, sentences } from '../sentences.ts';
import { standingAt } from '../stance.ts';
import { FORMS } from './forms.ts';
import { phrases, type Field } from './phrases.ts';
import { UNASKED_FORMS } from './unasked.ts';
import { everyMatch, thatMayBeIn } from '../patterns/quick-match.ts';

/** What speaks for or against selling and spam: a field of the lexicon, or a form of writing. */
export type Mark = Field | keyof typeof FORMS | keyof typeof UNASKED_FORMS;

const formsThatMayStand = thatMayBeIn(Object.entries({ ...FORMS, ...UNASKED_FORMS }) as [Mark, RegExp][], ([, form]) => form);

/** What spam says with a "don't", an "if" and a "they say" of its own: "don't break the chain". */
const URGED: ReadonlySet<Mark> = new Set<Mark>([
  'pass-on', 'spell', 'whole-list', 'joining-in', 'petition', 'signing', 'prize', 'spread', 'stakes', 'growth', 'keyword', 'wary',
  'no-sale', 'follow-swap', 'premium', 'texting', 'chosen', 'fetching', 'notice', 'demand', 'bait', 'pitch', 'phone-ware', 'phone-word', 'lending', 'betting', 'longing', 'longing-word', 'forged', 'fortune',
]);
/** Numbers and small print stand for themselves, whatever is said of them. */
const PLAIN: ReadonlySet<Mark> = new Set<Mark>(['short-code', 'costly', 'rate', 'opt-out', 'link', 'shout', 'freephone', 'call-this', 'machine-word', 'site', 'barked', 'charged']);

/** What each sentence gives; what is quoted or denied gives nothing. Empty when the text gives nothing. */
export function marksBySentence(reading: Reading): readonly ReadonlySet<Mark>[] {
  const all = reading.get(sentences);
  const found: Set<Mark>[] = all.map(() => new Set());
  const add = (mark: Mark, span: Span, sentence: number) => {
    const own = found[sentence];
    if (own === undefined || own.has(mark)) return;
    if (PLAIN.has(mark)) {
      own.add(mark);
      return;
    }
    const { voice, polarity } = standingAt(reading, span);
    const isDropped = URGED.has(mark) ? polarity === 'refuted' : voice !== 'writer' || polarity !== 'asserted';
    if (voice !== 'quoted' && !isDropped) own.add(mark);
  };
  for (const phrase of reading.get(phrases)) add(phrase.field, phrase, phrase.sentence);
  for (const [mark, form] of formsThatMayStand(reading.text)) {
    for (const { index, 0: { length } } of everyMatch(reading.text, form)) {
      add(mark, { start: index, end: index + length }, sentenceIndexAt(reading, index));
    }
  }
  return found;
}

/** Sentences that are weighed together; a story's far parts don't add up. */
const WINDOW = 3;
/** A text so short has no far parts, in UTF-16 units. */
const SHORT = 320;

/** Sentences in a row, weighed. */
export interface Weighed extends Span {
  readonly worth: number;
  readonly marks: ReadonlySet<Mark>;
}

/** The sentences in a row that are worth most, narrowed to the one of them that is worth most by itself. */
export function heaviest(reading: Reading, worthOf: (marks: ReadonlySet<Mark>) => number): Weighed | null {
  const all = reading.get(sentences);
  const given = reading.get(marksBySentence);
  const width = reading.text.length <= SHORT ? all.length : WINDOW;
  let best: Weighed | null = null;
  for (let first = 0; first < Math.max(1, all.length - width + 1) && first < all.length; first += 1) {
    const marks = new Set(given.slice(first, first + width).flatMap((own) => [...own]));
    const worth = worthOf(marks);
    if (best !== null && worth <= best.worth) continue;
    const within = all.slice(first, first + width).map((span, at) => ({ span, worth: worthOf(given[first + at]!) }));
    const { span } = within.reduce((a, b) => (b.worth > a.worth ? b : a));
    best = { start: span.start, end: span.end, worth, marks };
  }
  return best;
}

export type Weights = Readonly<Partial<Record<Mark, number>>>;

/** Marks that say again what another says: "DM me" holds "DM". Beside it they are worth little. */
const SAYS_AGAIN: Readonly<Partial<Record<Mark, Mark>>> = {
  'buyer-word': 'buyer-call', 'price-tag': 'price', 'ware-word': 'ware', vendor: 'vending', code: 'code-word', 'machine-word': 'short-code', keyword: 'machine-word',
  charged: 'costly', rate: 'charged', 'call-this': 'freephone',
};
const AGAIN = 0.1;

/** What marks are worth together. */
export function sum(marks: ReadonlySet<Mark>, weights: Weights): number {
  let total = 0;
  for (const mark of marks) {
    const said = SAYS_AGAIN[mark];
    const worth = weights[mark] ?? 0;
    total += said !== undefined && marks.has(said) ? Math.min(worth, AGAIN) : worth;
  }
  return total;
}
