import type { Span } from '../../draft/span.ts';
import type { Proposer } from '../candidate.ts';
import { removal, sentenceAround, withLabel } from '../tidy.ts';

/** What leads to an address and makes no sense without it: ", we're at". */
const LEADS_THERE = /(?:,?[ \t]*(?:\b(?:and|so)[ \t]+)?\b(?:we're|we are|i'm|i am|i live|we live|living|it's|find (?:us|me)|meet (?:us|me))[ \t]+)?\b(?:at|on|in|to)[ \t]+$/i;

function withItsLead(text: string, span: Span): Span {
  const lead = LEADS_THERE.exec(text.slice(Math.max(0, span.start - 60), span.start))?.[0].length ?? 0;
  return { start: span.start - lead, end: span.end };
}

/** Takes out the words, or the whole sentence they stand in when something else remains to be said. */
export const proposeLeavingOut: Proposer = (finding, alike, draft) => {
  const { span } = finding;
  if (span === null) return [];
  const { text } = draft;
  const sentence = sentenceAround(text, span);
  const whole = text.slice(sentence.start, sentence.end).trim() === text.trim();
  const words = {
    label: { id: 'fix.leave-out', data: { quote: text.slice(span.start, span.end) } },
    edits: alike.flatMap((each) => (each.span ? [removal(text, finding.kind === 'location' ? withItsLead(text, each.span) : withLabel(text, each.span))] : [])),
  };
  return whole ? [words] : [words, { label: { id: 'fix.leave-out-sentence', data: {} }, edits: [removal(text, sentence)] }];
};

/** Takes out the whole sentence; for findings that are more than a few words. */
export const proposeLeavingOutSentence: Proposer = (finding, _alike, draft) => {
  if (finding.span === null) return [];
  const sentence = sentenceAround(draft.text, finding.span);
  if (draft.text.slice(sentence.start, sentence.end).trim() === draft.text.trim()) return [];
  return [{ label: { id: 'fix.leave-out-sentence', data: {} }, edits: [removal(draft.text, sentence)] }];
};
