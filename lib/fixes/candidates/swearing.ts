import { LEARNED } from '../../checking/second-opinion.ts';
import type { Span } from '../../draft/span.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { languageOf } from '../language-of.ts';
import { sentenceAround } from '../sentence.ts';
import { removal } from '../tidy.ts';
import { NAMES_CALLED } from '../wordings/names-called.ts';
import { SWEARING } from '../wordings/swearing.ts';
import { leavingSentence } from './leave-out.ts';
import { softening } from './softening.ts';

/** Says nothing but that the writer swears, where it stands alone. */
const EXCLAIMED = /^(?:(?:oh )?(?:fuck(?:['’]s sake)?|f[*]+k|shit|sh[*]t|bollocks|bollox|feck|goddamn(?: ?it)?|god damn(?: it)?|son of a bitch|ffs|fuxake|fuxsake|jfc|wtf|wtaf|fml|gfy|omfg)|joder|coño|hostias?|mierda|carajo|puta madre|no mames|sial|celaka|pukimak|babi|voetsek)$/i;
const STOP_BEFORE = /(?:^|[.!?…,;:\n(–—-])[ \t]*$/;
const STOP_BEHIND = /^[ \t]*(?:$|[.!?…,;:\n)–—]|\p{Extended_Pictographic})/u;

/** Takes out what is only exclaimed, between stops. */
function unexclaimed(text: string, spans: readonly Span[]): Candidate[] {
  const isExclaimed = ({ start, end }: Span) => EXCLAIMED.test(text.slice(start, end))
    && STOP_BEFORE.test(text.slice(Math.max(0, start - 3), start)) && STOP_BEHIND.test(text.slice(end, end + 3));
  const [first] = spans;
  if (first === undefined || !spans.every(isExclaimed)) return [];
  return [{ label: { id: 'fix.leave-out', data: { quote: text.slice(first.start, first.end) } }, edits: spans.map((span) => removal(text, span)) }];
}

/** Says a plain word for the swear word or takes it out, where that is sure to read; or takes out the sentence where something else remains to be said. */
export const proposeCleanWords: Proposer = ({ span }, alike, draft) => {
  if (span === null) return [];
  const { text } = draft;
  const spans = alike.flatMap((each) => each.span ?? []);
  const language = languageOf(draft);
  return [...unexclaimed(text, spans), ...softening(text, spans, [...SWEARING[language], ...NAMES_CALLED[language]]), ...leavingSentence(text, span)];
};

/** "You absolute walnut", with a comma or a stop on both sides. */
const YOU = /(?<![A-Za-zÀ-ɏ])(?:you|u|ya|kau|tú)[ \t]+(?:[A-Za-zÀ-ɏ-]+[ \t]+)?$/i;
const BEGINS_WITH_YOU = /^(?:you|ya|kau|tú)(?![A-Za-zÀ-ɏ'’])/i;
const NAME_CALLED = /^(?:\S+\s+){0,3}\S+$/;

/** Takes out what a reader is called. */
function notCalled(text: string, { start, end }: Span): Candidate[] {
  const quote = text.slice(start, end);
  const you = BEGINS_WITH_YOU.test(quote) ? 0 : YOU.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? null;
  if (you === null || !NAME_CALLED.test(quote)) return [];
  const from = start - you;
  if (!STOP_BEFORE.test(text.slice(Math.max(0, from - 3), from)) || !STOP_BEHIND.test(text.slice(end, end + 24))) return [];
  return [{ label: { id: 'fix.leave-out', data: { quote: text.slice(from, end) } }, edits: [removal(text, { start: from, end })] }];
}

/**
 * Says a plain word for what somebody is called, or takes it out: where that is found, then in its sentence, then in all of the text, which
 * the network judges as a whole; or takes out the sentence that wordings find.
 */
export const proposeNoNames: Proposer = ({ span, kind }, _alike, draft) => {
  if (span === null) return [];
  const { text } = draft;
  const language = languageOf(draft);
  const list = [...NAMES_CALLED[language], ...SWEARING[language]];
  const words = [span, sentenceAround(text, span), { start: 0, end: text.length }].flatMap((each) => softening(text, [each], list));
  const plain = [...(kind === LEARNED ? [] : notCalled(text, span)), ...words].map((candidate): Candidate => ({ ...candidate, leaves: 'nothing' }));
  // Contempt that only the network finds is in more than the sentence it points at.
  if (kind === LEARNED) return plain;
  return [...plain, ...leavingSentence(text, span).map((candidate): Candidate => ({ ...candidate, leaves: 'nothing-near' }))];
};
