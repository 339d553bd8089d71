import type { Span } from '../../draft/span.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { removal, sentenceAround, withLabel } from '../tidy.ts';

/** What leads to an address and makes no sense without it: ", we're at". */
const LEADS_THERE = /(?:,?[ \t]*(?:\b(?:and|so)[ \t]+)?\b(?:we're|we are|i'm|i am|i live|we live|living|it's|find (?:us|me)|meet (?:us|me))[ \t]+)?\b(?:at|on|in|to)[ \t]+$/i;

function withItsLead(text: string, span: Span): Span {
  const lead = LEADS_THERE.exec(text.slice(Math.max(0, span.start - 60), span.start))?.[0].length ?? 0;
  return { start: span.start - lead, end: span.end };
}

/** The sentence around a span taken out; none where the sentence is all there is. */
export function leavingSentence(text: string, span: Span): Candidate[] {
  const sentence = sentenceAround(text, span);
  const isAll = text.slice(sentence.start, sentence.end).trim() === text.trim();
  return isAll ? [] : [{ label: { id: 'fix.leave-out-sentence', data: {} }, edits: [removal(text, sentence)] }];
}

/** Takes out the words, or the whole sentence they stand in when something else remains to be said. */
export const proposeLeavingOut: Proposer = ({ span, kind }, alike, { text }) => {
  if (span === null) return [];
  const words: Candidate = {
    label: { id: 'fix.leave-out', data: { quote: text.slice(span.start, span.end) } },
    edits: alike.flatMap((each) => (each.span ? [removal(text, kind === 'location' ? withItsLead(text, each.span) : withLabel(text, each.span))] : [])),
  };
  return [words, ...leavingSentence(text, span)];
};

/** Takes out the whole sentence; for findings that are more than a few words. */
export const proposeLeavingOutSentence: Proposer = ({ span }, _alike, { text }) => (span === null ? [] : leavingSentence(text, span));
