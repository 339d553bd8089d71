import type { Span } from '../draft/span.ts';
import { find, pattern, sentencesWith } from './patterns/pattern.ts';
import { quotations } from './quotations.ts';
import { firstFrom } from './in-order.ts';
import type { Reading } from './reading.ts';
import { cueTest } from './patterns/sentence-cues.ts';
import { sentences } from './sentences.ts';
import { shape } from './shape.ts';

/** What one sentence does. Several may hold: "If it itches, stop the cream." supposes and orders. */
export interface SentenceActs extends Span {
  /** An order or an offer of one: "stop it tonight", "Ana, don't mix them". */
  readonly orders: boolean;
  readonly asks: boolean;
  /** Said under a condition or of what might be. */
  readonly supposes: boolean;
  /** Said of many or of nobody in particular. */
  readonly generalises: boolean;
  /** Tells what happened, by one who was there. */
  readonly tells: boolean;
  /** At least half of it stands between quotation marks. */
  readonly quotes: boolean;
}

/** What a whole text does. */
export type SpeechAct = 'story' | 'advice' | 'question' | 'quotation' | 'teaching' | 'joke' | 'statement';

const ORDER = pattern('^ <lead-in>{0,4} <order>|do+not !<be>');
/** "@tess stop it". */
const ORDER_TO_HANDLE = pattern('^ _ <lead-in>{0,2} <order> !<be>');
/** "Tess, stop it", "Salt water, honey, leave it alone". */
const ORDER_WITHIN = pattern(',|;|:|-|then|. <lead-in>{0,2} <order> !<be>');
/** No subject is left out before these. */
const FORBIDDEN = pattern(',|;|:|-|and|but <lead-in>{0,2} jangan|don\'t|dont|never|do+not !<had> !<said>');
const OWN_VERB = cueTest('i', 'we', 'he-she');
const ASKED = [pattern('^ <lead-in>{0,3} <asking>'), pattern('^ <lead-in>{0,3} <wh> <be>|<modal>|do|does|did|ke|to')];
const SUPPOSED = cueTest('supposing', 'made-up');
const GENERAL = cueTest('generic', 'patients', 'people', 'staffs', 'relatives');
const HAPPENED = cueTest('befell', 'past', 'said', 'treated', 'operated', 'told', 'had', 'fate', 'lost');
const WITNESS = cueTest('i', 'me', 'my', 'we', 'us', 'our', 'lately', 'once');
const TEACHES = cueTest('teaching', 'exam', 'studied');
const JESTS = cueTest('jest');

/** For each sentence, in order: whether half of it or more lies between quotation marks. One sweep over both. */
function areQuoted(all: readonly Span[], quoted: readonly Span[]): readonly boolean[] {
  let next = 0;
  let open: readonly Span[] = [];
  return all.map((sentence) => {
    const begun = firstFrom(quoted, sentence.end);
    open = [...open, ...quoted.slice(next, begun)].filter(({ end }) => end > sentence.start);
    next = begun;
    const covered = open.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)), 0);
    return covered > 0 && covered * 2 >= sentence.end - sentence.start;
  });
}

/** The acts of every sentence, in order. */
export function sentenceActs(reading: Reading): readonly SentenceActs[] {
  const all = reading.get(sentences);
  const { units } = reading.get(shape);
  const ordered = sentencesWith(reading, [ORDER, FORBIDDEN]);
  for (const { from } of find(reading, ORDER_TO_HANDLE)) if (units[from]!.lower.startsWith('@')) ordered.add(units[from]!.sentence);
  const within = sentencesWith(reading, [ORDER_WITHIN]);
  const asked = sentencesWith(reading, ASKED);
  const quoted = areQuoted(all, reading.get(quotations));
  return all.map((span, sentence) => {
    const { start, end } = span;
    const ends = reading.text.slice(Math.max(start, end - 4), end);
    const asks = ends.includes('?') || (asked.has(sentence) && !/[.!]/.test(ends));
    const supposes = SUPPOSED.sentence(reading, sentence);
    return {
      start,
      end,
      asks,
      orders: !asks && (ordered.has(sentence) || (within.has(sentence) && !OWN_VERB.sentence(reading, sentence))),
      supposes,
      generalises: GENERAL.sentence(reading, sentence),
      tells: !asks && !supposes && HAPPENED.sentence(reading, sentence) && WITNESS.sentence(reading, sentence),
      quotes: quoted[sentence]!,
    };
  });
}

/**
 * What the text as a whole does. The rarer sign wins: a quotation or a joke is told from a story by marks of its own,
 * and a story that ends in a lesson is a story still.
 */
export function speechAct(reading: Reading): SpeechAct {
  const acts = reading.get(sentenceActs);
  if (acts.length === 0) return 'statement';
  const share = (of: (act: SentenceActs) => boolean) => acts.filter(of).length / acts.length;
  if (share(({ quotes }) => quotes) > 0.5) return 'quotation';
  if (JESTS.text(reading)) return 'joke';
  if (share(({ tells, generalises }) => tells && !generalises) >= 0.25) return 'story';
  if (TEACHES.text(reading)) return 'teaching';
  if (share(({ asks }) => asks) >= 0.5) return 'question';
  if (share(({ orders }) => orders) >= 0.25) return 'advice';
  return 'statement';
}
