import { LEARNED } from '../../checking/second-opinion.ts';
import type { Span } from '../../draft/span.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { opensSentence } from '../opening.ts';
import { removal } from '../tidy.ts';
import { leavingSentence } from './leave-out.ts';

/** "Who the fuck", "holy shit", "tired as fuck": goes as one. */
const GOES_WITH_IT = /(?:\b(?:who|what|why|how|where|when|shut)[ \t]+(?<the>the[ \t]+(?:(?:actual|literal|absolute)[ \t]+)?)|(?<holy>\b(?:holy|as)[ \t]+(?:fucking[ \t]+|bloody[ \t]+)?))$/i;
/** "Fucking car park": stands before what it colours, and leaves nothing open. */
const COLOURS = /(?:ing|in|in'|y|ed|babi|bloody|damn|puto|puta|pinche|puñetera?)$/i;
const BEFORE_A_WORD = /^[ \t]+\p{L}/u;
/** "Shitty day, …": without it a noun stands alone. */
const ONE_WORD = /^[ \t]+[\p{L}'’]+[ \t]*[,.!?…]/u;
/** What needs a word behind it: "this shit", "a piece of shit", "esta mierda". */
const NEEDS_MORE = /\b(?:an?|the|this|that|these|those|my|your|his|her|their|our|of|some|such|no|is|are|was|were|you|give|gives|gave|so|to|for|i|we|they|it|un[ao]?s?|el|l[ao]s?|est[aeo]s?|es[aeo]s?|mis?|tus?|sus?|de|es|qué|puta)[ \t]+$/i;
/** Alone between stops: "wtf.", "Shit, I". */
const STOP_BEFORE = /(?:^|[.!?…,;:\n(–—-])[ \t]*$/;
const STOP_BEHIND = /^[ \t]*(?:$|[.!?…,;:\n)–—]|\p{Extended_Pictographic})/u;

/** The words that can go without a gap; null where the sentence would not stand without them. */
function goesAlone(text: string, { start, end }: Span): Span | null {
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 24);
  const groups = GOES_WITH_IT.exec(before)?.groups;
  const lead = groups?.['the'] ?? groups?.['holy'];
  if (lead !== undefined) return { start: start - lead.length, end };
  if (STOP_BEFORE.test(before) && STOP_BEHIND.test(behind)) return { start, end };
  if (COLOURS.test(text.slice(start, end)) && BEFORE_A_WORD.test(behind)) return opensSentence(text, start) && ONE_WORD.test(behind) ? null : { start, end };
  return NEEDS_MORE.test(before) || STOP_BEFORE.test(before) ? null : { start, end };
}

/** Takes the word out where the rest still reads, or the sentence where something else remains to be said. */
export const proposeCleanWords: Proposer = ({ span, kind }, alike, { text }) => {
  if (span === null || kind === LEARNED) return [];
  const alone = alike.map((each) => (each.span === null ? null : goesAlone(text, each.span)));
  const words: Candidate[] = alone.some((each) => each === null) ? [] : [{
    label: { id: 'fix.leave-out', data: { quote: text.slice(alone[0]!.start, alone[0]!.end) } },
    edits: alone.flatMap((each) => (each === null ? [] : [removal(text, each)])),
  }];
  return [...words, ...leavingSentence(text, span)];
};

/** "you idiot" and what else is called after somebody. */
const CALLED = /\b(?:you|u|ya|kau|tú|so)[ \t]+(?:[\p{L}-]+[ \t]+)?$/iu;
/** A name for somebody is a few words; more are what is said of them. */
const NAME_CALLED = /^(?:\S+\s+){0,3}\S+$/;
const A_NOUN_BEHIND = /^[ \t]+(?!(?:who|that|and|but|or|of|in|on|at|to|is|was|are|were|for|with|again|then|when|because|as|like|if|from|by|than|about|yang|que|y|tu|ni|ke|la|lah)\b)\p{Ll}{3,}/u;
const A_DETERMINER = /\b(?:the|an?|this|that|these|those|my|your|his|her|their|our|some|such|every)[ \t]+$/i;

/** Takes a name out that somebody is called, where the rest still reads; else the sentence that calls it. */
export const proposeNoNames: Proposer = ({ span, kind }, _alike, { text }) => {
  if (span === null || kind === LEARNED) return [];
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const behind = text.slice(span.end, span.end + 24);
  const start = span.start - (CALLED.exec(before)?.[0].length ?? 0);
  const isCalled = NAME_CALLED.test(text.slice(span.start, span.end)) && STOP_BEFORE.test(text.slice(Math.max(0, start - 3), start)) && STOP_BEHIND.test(behind);
  const isAdjective = !/\s/.test(text.slice(span.start, span.end)) && A_DETERMINER.test(before) && A_NOUN_BEHIND.test(behind);
  const from = isCalled ? start : span.start;
  const words: Candidate[] = isCalled || isAdjective
    ? [{ label: { id: 'fix.leave-out', data: { quote: text.slice(from, span.end) } }, edits: [removal(text, { start: from, end: span.end })] }] : [];
  return [...words, ...leavingSentence(text, span)];
};
