import { LEARNED } from '../../checking/second-opinion.ts';
import type { Message } from '../../checking/report.ts';
import type { Span } from '../../draft/span.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { languageOf } from '../language-of.ts';
import { BORN_WORD, onlyYear } from '../only-year.ts';
import { opensSentence } from '../opening.ts';
import { isAnnounced, isOfAThingTold } from '../thing-told.ts';
import { isWhatIsSaid, partThatSays } from '../said-part.ts';
import { sentenceAround } from '../sentence.ts';
import { runsOf, sentencesOut } from '../sentences-out.ts';
import { removal, withLabel } from '../tidy.ts';
import { WORDINGS } from '../wordings/index.ts';

/** How far in front of the words is read for what leads to them, in UTF-16 units. */
const LONGEST_LEAD = 60;

/** What leads to an address and makes no sense without it: ", we're at". */
const LEADS_THERE = /(?:,?[ \t]*(?:\b(?:and|so)[ \t]+)?\b(?:we're|we are|i'm|i am|i live|we live|living|it's|find (?:us|me)|meet (?:us|me))[ \t]+)?\b(?:at|on|in|to)[ \t]+$/i;

function withItsLead(text: string, span: Span): Span {
  const lead = LEADS_THERE.exec(text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start))?.[0].length ?? 0;
  return { start: span.start - lead, end: span.end };
}

const CONTACTS: ReadonlySet<string> = new Set(['phone', 'fax', 'email', 'address']);
/** What leads to a number or an address: "text me on". */
const LEADS_TO_CONTACT = /[ \t]\b(?:on|at|via|di|al|en|(?:or|and|o|y|atau|dan)[ \t]+(?:e-?mail|mail|write to)(?:[ \t]+(?:me|us))?(?:[ \t]+(?:on|at))?)[ \t]+$/i;
/** Set apart: ", number 533401987,". */
const NUMBER_APART = /,[ \t]*(?:number|no\.?|n[úu]mero|nombor)[ \t]*:?[ \t]*$/iu;

/** Behind the words: another of their kind, which what leads to them leads to as well. */
const ANOTHER = /^[ \t]+(?:or|and|o|y|atau|dan)\b/i;

const BORN = new RegExp(String.raw`(?:${BORN_WORD}|\bdob)[ \t:]*(?:on|in|el|pada)?[ \t]*$`, 'i');
/** "If anyone wants the cot" is no sentence, where it comes to open one. */
const NO_SENTENCE = /^[ \t]*(?:so )?(?:if|when|because|for|who|where|until|since|cuz|cos)\b/i;

/** True where the words can go and what is left is a sentence still. */
function leavesSentence(text: string, { start, end }: Span): boolean {
  return !(opensSentence(text, start) && NO_SENTENCE.test(text.slice(end, end + 16)));
}

/** The words that go, with what makes no sense without them. */
function withWhatLeads(text: string, span: Span, kind: string): Span {
  if (kind === 'location') return withItsLead(text, span);
  if (isOfAThingTold(text, span)) return span;
  const apart = NUMBER_APART.exec(text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start));
  if (apart !== null) return { start: span.start - apart[0].length, end: span.end };
  const labelled = withLabel(text, span);
  const lead = CONTACTS.has(kind) && !ANOTHER.test(text.slice(labelled.end, labelled.end + 8)) ? LEADS_TO_CONTACT.exec(text.slice(Math.max(0, labelled.start - LONGEST_LEAD), labelled.start)) : null;
  return lead === null ? labelled : { start: labelled.start - lead[0].length, end: labelled.end };
}

/** What goes with the words, so that a sentence is left; null where they are all that it is about: "born in Leeds". */
function whatGoes(text: string, span: Span, kind: string): Span | null {
  if (BORN.test(text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start))) return null;
  if (isWhatIsSaid(text, span)) return partThatSays(text, span);
  const goes = withWhatLeads(text, span, kind);
  return isAnnounced(text, goes) ? null : goes;
}

const PARAGRAPH_BEFORE = /(?:^|\n[ \t]*\n)\s*$/;

/** A paragraph that goes takes the blank line behind it along. */
function withBlankLines(text: string, { start, end }: Span): Span {
  const blank = PARAGRAPH_BEFORE.test(text.slice(0, start)) ? /^[ \t]*\n\s*/.exec(text.slice(end))?.[0].length ?? 0 : 0;
  return { start, end: end + blank };
}

/** Sentences taken out, with those that hang on them; none where what is left would not stand. An answer may be a word or two. */
export function leavingSentences(text: string, spans: readonly Span[], isAnswer = false): Candidate[] {
  const gone = sentencesOut(text, spans, isAnswer);
  if (gone === null) return [];
  const label: Message = gone.length === 1 ? { id: 'fix.leave-out-sentence', data: {} } : { id: 'fix.leave-out-sentences', data: { count: gone.length } };
  return [{ label, edits: runsOf(text, gone).map((run) => removal(text, withBlankLines(text, run))) }];
}

/** The same of the sentence around a span. */
export function leavingSentence(text: string, span: Span): Candidate[] {
  return leavingSentences(text, [sentenceAround(text, span)]);
}

/** More words than a button holds in one line are named on none, in UTF-16 units. */
const LONGEST_LABEL = 48;

/** Takes out the words, or the whole sentence they stand in when something else remains to be said. */
export const proposeLeavingOut: Proposer = ({ span, kind, rule }, alike, draft) => {
  const { text } = draft;
  if (span === null) return [];
  const gone = alike.flatMap((each) => (each.span ? [whatGoes(text, each.span, kind)] : []));
  const goes = gone[0] ? text.slice(gone[0].start, gone[0].end).replace(/^[\s,;:–(]+|[\s,;:–)]+$/gu, '') : '';
  const words: Candidate = {
    label: goes.length > LONGEST_LABEL ? { id: 'fix.leave-out-words', data: {} } : { id: 'fix.leave-out', data: { quote: goes } },
    edits: gone.flatMap((part) => (part === null ? [] : [removal(text, part)])),
  };
  const year = rule === 'own-identifier' && kind === 'date' && !isWhatIsSaid(text, span) ? onlyYear(text, span, WORDINGS[languageOf(draft)]) : [];
  return [...year, ...(gone.every((part) => part !== null && leavesSentence(text, part)) ? [words] : []), ...leavingSentence(text, span)];
};

/**
 * Takes out the sentence of what is more than a few words: a threat, a claim, talk that was private. A post tells of such a thing as a whole, and
 * the sentences beside it would tell on, so that only a paragraph of its own goes. Where only the network finds something, it points at one sentence
 * for all of the text, and none goes.
 */
export const proposeLeavingOutSentence: Proposer = ({ span, kind }, _alike, { text }) => {
  if (span === null || kind === LEARNED || !PARAGRAPH_BEFORE.test(text.slice(0, sentenceAround(text, span).start))) return [];
  return leavingSentence(text, span).map((candidate): Candidate => ({ ...candidate, leaves: 'nothing-near' }));
};
