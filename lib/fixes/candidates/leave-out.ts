import type { Proposer } from '../candidate.ts';
import { removal, sentenceAround, withLabel } from '../tidy.ts';

/** Takes out the words, or the whole sentence they stand in when something else remains to be said. */
export const proposeLeavingOut: Proposer = (finding, alike, draft) => {
  const { span } = finding;
  if (span === null) return [];
  const { text } = draft;
  const sentence = sentenceAround(text, span);
  const whole = text.slice(sentence.start, sentence.end).trim() === text.trim();
  const words = {
    label: { id: 'fix.leave-out', data: { quote: text.slice(span.start, span.end) } },
    edits: alike.flatMap((each) => (each.span ? [removal(text, withLabel(text, each.span))] : [])),
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
