import { overlaps, type Span } from '../draft/span.ts';
import { OF_A_THIRD, POINTS_BACK } from './closed-classes.ts';
import { sentencesOf } from './sentence.ts';

const NO_WORDS = /(?:https?:\/\/|www\.|[#@])\S*/g;
const countWords = (words: string) => words.replace(NO_WORDS, '').match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0;

/** Fewer words than a post needs to say something. */
const HOLLOW = 6;
/** A remark on what was said before it: "Third time this week." */
const LONGEST_REMARK = 4;
const OF_THE_WRITER = /(?<!\p{L})(?:I|we|my|our|us|me|you|your|yo|mi|saya|aku|kami|kita)(?!\p{L})/iu;
/** Leads to what follows: "Guess what?", "Story time:" */
const LEADS_ON = /(?:[:,?…–-]|\.\.)["”’)]*\s*$/u;
const NUMBERED = /^\d{1,2}[.)/:]/;
const NEW_PARAGRAPH = /\n\s*\n/;

/** True of what makes no sense without the sentences before it: it speaks of somebody told of there, or is a remark on them. */
function goesWithThem(words: string): boolean {
  return OF_A_THIRD.test(words) || (countWords(words) <= LONGEST_REMARK && !OF_THE_WRITER.test(words));
}

/** Words at the head of a sentence that may stand for what was said before it; further on they may stand for what it says itself. */
const HEAD = /^(?:\S+\s+){0,3}\S+/u;
const pointsBack = (words: string) => OF_A_THIRD.test(words) || POINTS_BACK.test(HEAD.exec(words)?.[0] ?? '');

/** The sentences in paragraphs. */
function paragraphsOf(text: string): Span[][] {
  const paragraphs: Span[][] = [];
  let last: Span | undefined;
  for (const sentence of sentencesOf(text)) {
    if (last === undefined || NEW_PARAGRAPH.test(text.slice(last.end, sentence.start))) paragraphs.push([]);
    paragraphs.at(-1)!.push(sentence);
    last = sentence;
  }
  return paragraphs;
}

/**
 * From the first that is meant to the end of its paragraph; null where something else is said behind it, which would lose what it follows on,
 * or where it follows on what stands before it: that tells of the same.
 */
function goingFrom(text: string, paragraph: readonly Span[], spans: readonly Span[]): Span[] | null {
  const isMeant = (sentence: Span) => spans.some((span) => overlaps(span, sentence));
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  const first = paragraph.findIndex(isMeant);
  if (first < 0) return [];
  // Tags, links and pictures behind it stay.
  const going = paragraph.slice(first).filter((sentence) => isMeant(sentence) || countWords(wordsOf(sentence)) > 0);
  if (first > 0 && goesWithThem(wordsOf(paragraph[first]!))) return null;
  return going.every((sentence) => isMeant(sentence) || goesWithThem(wordsOf(sentence))) ? going : null;
}

/**
 * The sentences that go with some of a text's words: those around them and what hangs on them. Null where what is left would not stand: words
 * are left behind them in their paragraph, the next one points back, what stands before leads to them, or less is left than goes: then they
 * were what the text is about. `isAnswer`: an answer may be a word or two.
 */
export function sentencesOut(text: string, spans: readonly Span[], isAnswer = false): Span[] | null {
  const gone: Span[] = [];
  const left: string[] = [];
  let isBehind = false;
  for (const paragraph of paragraphsOf(text)) {
    const going = goingFrom(text, paragraph, spans);
    if (going === null) return null;
    // A number that goes leaves the next one without the one before it.
    if (going.some(({ start, end }) => NUMBERED.test(text.slice(start, end)))) return null;
    const staying = paragraph.filter((sentence) => !going.includes(sentence)).map(({ start, end }) => text.slice(start, end));
    if (isBehind && staying.length > 0 && pointsBack(staying[0]!)) return null;
    if (going.length > 0 && LEADS_ON.test(staying.filter((words) => countWords(words) > 0).at(-1) ?? left.at(-1) ?? '')) return null;
    isBehind = going.length > 0 || (isBehind && staying.length === 0);
    gone.push(...going);
    left.push(...staying);
  }
  const least = isAnswer ? 1 : Math.max(HOLLOW, countWords(gone.map(({ start, end }) => text.slice(start, end)).join(' ')));
  return gone.length === 0 || countWords(left.join(' ')) < least ? null : gone;
}

/** Sentences that follow on one another become one span, so that their removals do not meet. */
export function runsOf(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '') result[result.length - 1] = { start: last.start, end: span.end };
    else result.push(span);
  }
  return result;
}
