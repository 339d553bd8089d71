import type { Span } from '../../draft/span.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { removal, sentenceAround, withLabel } from '../tidy.ts';

/** What leads to an address and makes no sense without it: ", we're at". */
const LEADS_THERE = /(?:,?[ \t]*(?:\b(?:and|so)[ \t]+)?\b(?:we're|we are|i'm|i am|i live|we live|living|it's|find (?:us|me)|meet (?:us|me))[ \t]+)?\b(?:at|on|in|to)[ \t]+$/i;

function withItsLead(text: string, span: Span): Span {
  const lead = LEADS_THERE.exec(text.slice(Math.max(0, span.start - 60), span.start))?.[0].length ?? 0;
  return { start: span.start - lead, end: span.end };
}

const CONTACTS: ReadonlySet<string> = new Set(['phone', 'fax', 'email']);
/** What leads to a number or an address: "text me on". */
const LEADS_TO_CONTACT = /[ \t]\b(?:on|at|via|di|al|en)[ \t]+$/i;

/** Behind the words: another of their kind, which what leads to them leads to as well. */
const ANOTHER = /^[ \t]+(?:or|and|o|y|atau|dan)\b/i;

/** The words that go, with what makes no sense without them. */
function withWhatLeads(text: string, span: Span, kind: string): Span {
  if (kind === 'location') return withItsLead(text, span);
  const labelled = withLabel(text, span);
  const lead = CONTACTS.has(kind) && !ANOTHER.test(text.slice(labelled.end, labelled.end + 8)) ? LEADS_TO_CONTACT.exec(text.slice(0, labelled.start)) : null;
  return lead === null ? labelled : { start: lead.index, end: labelled.end };
}

/** The sentence around a span taken out; none where the sentence is all there is. */
export function leavingSentence(text: string, span: Span): Candidate[] {
  const sentence = sentenceAround(text, span);
  const isAll = text.slice(sentence.start, sentence.end).trim() === text.trim();
  return isAll ? [] : [{ label: { id: 'fix.leave-out-sentence', data: {} }, edits: [removal(text, sentence)] }];
}

/** More words than a button holds in one line are named on none, in UTF-16 units. */
const LONGEST_LABEL = 48;

/** Takes out the words, or the whole sentence they stand in when something else remains to be said. */
export const proposeLeavingOut: Proposer = ({ span, kind }, alike, { text }) => {
  if (span === null) return [];
  const words: Candidate = {
    label: span.end - span.start > LONGEST_LABEL ? { id: 'fix.leave-out-words', data: {} } : { id: 'fix.leave-out', data: { quote: text.slice(span.start, span.end) } },
    edits: alike.flatMap((each) => (each.span ? [removal(text, withWhatLeads(text, each.span, kind))] : [])),
  };
  return [words, ...leavingSentence(text, span)];
};

/** Takes out the whole sentence; for findings that are more than a few words. */
export const proposeLeavingOutSentence: Proposer = ({ span }, _alike, { text }) => (span === null ? [] : leavingSentence(text, span));
