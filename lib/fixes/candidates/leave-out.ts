import type { Span } from '../../draft/span.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { languageOf } from '../language-of.ts';
import { onlyYear } from '../only-year.ts';
import { removal, sentenceAround, withLabel } from '../tidy.ts';
import { WORDINGS } from '../wordings/index.ts';

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

/** Says what the words are: "it's 07700 900123", "my address is". Without them the part of the sentence says nothing. */
const IS_SAID = /(?:\b(?:is|are|was|es|ialah|adalah)|['’](?:s|re))[ \t]*:?[ \t]*(?:now[ \t]+)?$/i;
const PART_BEFORE = /(?:^|[,;.!?…\n–(]|\s-\s)[^,;.!?…\n–(]*$/;
const PART_BEHIND = /^(?:(?![ \t](?:and|but|so|y|pero|dan|tapi)[ \t])[^,;.!?…\n–)])*/;
const AND = /^[ \t](?:and|but|so|y|pero|dan|tapi)(?=[ \t])/;
/** "My real email:". */
const IS_LISTED = /\b(?:my|our|mi|nuestro)[ \t](?:[\p{L}-]+[ \t]){0,2}(?:e-?mail|phone|mobile|cell|number|address|correo|n[úu]mero|tel[ée]fono|nombor|alamat)(?:[ \t](?:address|number))?:[ \t]*$/iu;
/** "My home phone 020 7946 0321 still works": the phone can stay. */
const OWNED_LABEL = /\b(?:my|our|her|his|their)[ \t](?:[\p{L}]+[ \t])?(?:phone|mobile|number|cell|e-?mail|fax)[ \t]+$/iu;
const VERB_BEHIND = /^[ \t]+(?!(?:and|or|if|for|on|at|to|so)\b)\p{Ll}/u;
const BORN = /\b(?:born|nac[ií](?:[óo]|do|da)?|lahir|dob)[ \t:]*(?:on|in|el|pada)?[ \t]*$/i;

/** Enough words to be a sentence. */
const LEFT = /^[ \t]*(?:[^\s.!?]+[ \t]+){2,}/;

/** The part of the sentence that says it, where another part is left; null where the words are all it is about. */
function withItsPart(text: string, span: Span): Span | null {
  const before = text.slice(Math.max(0, span.start - 80), span.start);
  if (BORN.test(before)) return null;
  if (!IS_SAID.test(before) && !IS_LISTED.test(before)) return span;
  const part = PART_BEFORE.exec(before)![0];
  const start = span.start - part.length + Number(/^[,;.!?…\n–(]/.test(part));
  const behind = span.end + PART_BEHIND.exec(text.slice(span.end))![0].length;
  const and = AND.exec(text.slice(behind))?.[0].length ?? 0;
  const opensSentence = /(?:^|[.!?…\n])\s*$/.test(text.slice(0, start));
  const closesSentence = /^(?:[.!?…\n]|$)/.test(text.slice(behind));
  if (opensSentence && (closesSentence || !LEFT.test(text.slice(behind + Math.max(1, and))))) return null;
  // A comma or an "and" on one side goes with it.
  return opensSentence ? { start, end: behind + Math.max(1, and) } : { start: start - 1, end: behind };
}

/** True where what the number belongs to is spoken of, and stays: "my home phone 020 7946 0321 still works". */
export function isOfAThingTold(text: string, { start, end }: Span): boolean {
  return OWNED_LABEL.test(text.slice(Math.max(0, start - 40), start)) && VERB_BEHIND.test(text.slice(end, end + 8));
}

/** "If anyone wants the cot" is no sentence, where it comes to open one. */
const NO_SENTENCE = /^[ \t]*(?:so )?(?:if|when|because|for|who|where|until|since|cuz|cos)\b/i;
const OPENS = /(?:^|[.!?…\n])[\s"“'(]*$/;

/** True where the words can go and what is left is a sentence still. */
function leavesSentence(text: string, { start, end }: Span): boolean {
  return !(OPENS.test(text.slice(Math.max(0, start - 8), start)) && NO_SENTENCE.test(text.slice(end, end + 16)));
}

/** The words that go, with what makes no sense without them. */
function withWhatLeads(text: string, span: Span, kind: string): Span {
  if (kind === 'location') return withItsLead(text, span);
  if (isOfAThingTold(text, span)) return span;
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
export const proposeLeavingOut: Proposer = ({ span, kind, rule }, alike, draft) => {
  const { text } = draft;
  if (span === null) return [];
  const spans = alike.flatMap((each) => (each.span ? [each.span] : []));
  const parts = spans.map((each) => withItsPart(text, each));
  const gone = parts.map((part, at) => (part === null || part !== spans[at] ? part : withWhatLeads(text, part, kind)));
  const words: Candidate = {
    label: span.end - span.start > LONGEST_LABEL ? { id: 'fix.leave-out-words', data: {} } : { id: 'fix.leave-out', data: { quote: text.slice(span.start, span.end) } },
    edits: gone.flatMap((part) => (part === null ? [] : [removal(text, part)])),
  };
  const year = rule === 'own-identifier' && kind === 'date' ? onlyYear(text, span, WORDINGS[languageOf(draft)]) : [];
  return [...year, ...(gone.every((part) => part !== null && leavesSentence(text, part)) ? [words] : []), ...leavingSentence(text, span)];
};

/** Takes out the whole sentence; for findings that are more than a few words. */
export const proposeLeavingOutSentence: Proposer = ({ span }, _alike, { text }) => (span === null ? [] : leavingSentence(text, span));
