import type { Edit } from '../../draft/span.ts';
import type { Message } from '../../checking/report.ts';
import { Reading } from '../../reading/reading.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { writtenLanguage } from '../written-language.ts';
import { changes, easing, type Change } from '../../reidentify/changes.ts';
import { crowdOfReading } from '../../reidentify/clues.ts';
import { aimOf, DEFAULT_THRESHOLD, rounded } from '../../reidentify/crowd.ts';
import type { Generalised } from '../../reidentify/generalise.ts';
import { likelyOf } from '../../reidentify/telling.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';
import { proposePatientCase } from './stories.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { fitted, removal } from '../tidy.ts';

/** Above so many persons a number on a button is no more than "very many". */
const VERY_MANY = 1_000_000;
/** Changes looked at; each that helps is checked as a whole draft. */
const MOST_TRIED = 8;

/** Words that lead to a place, a time or an event and go with it: "in Sylmar", "on Tuesday", "from the crash". */
const LEAD = /(?:^|[\s(])((?:in|at|on|from|of|to|near|over|during|since|after|for|with|by)[ \t]+(?:the[ \t]+|our[ \t]+|this[ \t]+|last[ \t]+)?)$/i;
/** A clue that holds what leads to it: "after Friday's derby". */
const LEADING = /^(?:in|at|on|during|since|after|following|from)\b/i;
const MOVEMENT = /\b(?:in|at|on|from|near|over|during|since)[ \t]+(?:the[ \t]+)?$/i;
const ARTICLE = /\b(an?)[ \t]+$/i;
/** Where a part of a sentence can begin and end, so that what is left still is one. */
const BEGINS = /(?:^|[.,;:!?(\n–][ \t]*|\s-[ \t]*)$/;
const ENDS = /^(?:[ \t]*(?:[.,;:!?)\n–-]|$)|[ \t]+(?:and|but|who|with|then|so|when|while|because)\b)/;
/** Who somebody is, with all that belongs to it: "our only", "a retired". */
const WHO = /(?:^|[.,;:!?(\n–][ \t]*|\s-[ \t]*|\b(?:of|from|for|to|with|by|and|is|was)[ \t]+)((?:(?:the|our|an?|my|his|her|this|that)[ \t]+)?(?:(?:only|retired|former|young|old|local|own|female|male|lady)[ \t]+)*)$/i;
/** An illness can be called by another name behind these. */
const OF_ILLNESS = /(?:^|[.,;:!?(\n–][ \t]*|\s-[ \t]*|\b(?:with|has|had|have|of|from|is|was|to|for|new|and)[ \t]+(?:an?[ \t]+)?)$/i;
const A_HOLDER = /^[ \t]+(?:patient|pt|lady|man|woman|kid|baby|clinic|ward|nurse|positive|crisis|attack)\b/i;
/** Behind these no noun follows: "she is Sikh and". */
const FUNCTION_WORD = /^[ \t]+(?:and|or|but|who|whose|with|in|at|on|of|from|for|to|is|was|has|had|so|because|by|like)\b/i;
/** Words that go on with a sentence behind a place or a person, where a noun would make no sense: "our region wharf". */
const GOES_ON = new RegExp(verbose`^(?:['’]s\b|\s*(?:[.,;:!?)\n–-]|$)|\s+(?:and|or|but|who|whose|which|where|when|while|with|in|at|on|of|off|from|for|to
  |into|by|like|than|then|so|because|as|if|after|before|since|until|is|was|are|were|has|had|have|does|did|will|would|can|could|never|just
  |today|tonight|tomorrow|yesterday|this|that|last|now|again|here|there|the|an?|his|her|their|my|our|your)\b)`, 'i');
/** What somebody did. */
const A_DEED = new RegExp(verbose`^\s+(?:[a-z]{2,}ed|broke|came|went|fell|said|told|took|sat|ran|lost|got|rang|held|hold|gave|brought|made|left
  |saw|kept|woke|died|hurt|cut|asks|says|lives|walks|collapsed)\b`, 'i');
const IS = /\b(?:is|was|were|be|been|until|till|than|not)[ \t]+$/i;
const ADVERBS: ReadonlySet<string> = new Set(['time', 'place', 'event']);

/** The next word with a capital, where it now begins a sentence. */
function withCapital(text: string, edit: Edit): Edit {
  if (edit.text.trim() !== '') return edit;
  const opens = /(?:^|[.!?]["')]*\s*|\n\s*)$/.test(text.slice(Math.max(0, edit.start - 12), edit.start));
  const next = text[edit.end] ?? '';
  if (!opens || !/\p{Ll}/u.test(next) || !/\p{Lu}/u.test(text)) return edit;
  return { start: edit.start, end: edit.end + 1, text: `${edit.text}${next.toUpperCase()}` };
}

/** Takes the words out with what leads to them; null where what is left would be no sentence. */
function leavingOut(text: string, { clue: { kind, span } }: Generalised): Edit | null {
  if (span === null) return null;
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const lead = ADVERBS.has(kind) ? LEAD.exec(before)?.[1] : undefined;
  const isApart = BEGINS.test(before) && ENDS.test(text.slice(span.end, span.end + 12));
  const leadsItself = ADVERBS.has(kind) && LEADING.test(text.slice(span.start, span.end));
  const beforeLead = before.slice(0, before.length - (lead?.length ?? 0));
  const rest = text.slice(span.end, span.end + 24);
  // "For our Kozhikode colleagues", "the final was on Sunday": the sentence needs it.
  if ((kind === 'place' && lead !== undefined && !GOES_ON.test(rest)) || (ADVERBS.has(kind) && IS.test(beforeLead))) return null;
  const isFree = kind === 'time' || leadsItself || (kind === 'age' && LEADING.test(text.slice(span.start, span.end))) || (lead !== undefined && kind !== 'detail') || isApart;
  return isFree ? withCapital(text, removal(text, { start: span.start - (lead?.length ?? 0), end: span.end })) : null;
}

/** The wider words in place of the narrower ones; "a" becomes "an" where they need it. Null where they would not fit in. */
function saying(text: string, { clue: { kind, span }, words }: Generalised): Edit | null {
  if (span === null) return null;
  const before = text.slice(Math.max(0, span.start - 36), span.start);
  const from = (start: number): Edit => ({ start, end: span.end, text: fitted(text, start, words) });
  if (kind === 'time') return from(span.start - (MOVEMENT.exec(before)?.[0].length ?? 0));
  if (kind === 'occupation') {
    const owner = /['’]s$/.exec(text.slice(span.start, span.end))?.[0] ?? '';
    if (words === 'patient') return { ...from(span.start), text: `${words}${owner}` };
    const who = WHO.exec(before)?.[1];
    if (who === undefined) return null;
    const start = span.start - who.length;
    return { start, end: span.end, text: fitted(text, start, `${words}${owner}`) };
  }
  if ((kind === 'condition' || kind === 'procedure') && (!OF_ILLNESS.test(before) || A_HOLDER.test(text.slice(span.end, span.end + 12)))) return null;
  const article = ARTICLE.exec(before);
  if (article === null) return from(span.start);
  const start = span.start - article[0].length;
  const isWhole = /^(?:an?|our|the|someone)\b/.test(words);
  return { start, end: span.end, text: fitted(text, start, isWhole ? words : `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`) };
}

/** A faith or a people as an adjective goes without a trace: "a Sikh bus driver". */
function leavingOutAdjective(text: string, { clue: { kind, span } }: Generalised): Edit | null {
  if (span === null || (kind !== 'religion' && kind !== 'ethnicity')) return null;
  const noun = /^[ \t]+(?=\p{Ll}{2})/u.exec(text.slice(span.end))?.[0];
  if (noun === undefined || FUNCTION_WORD.test(text.slice(span.end))) return null;
  const end = span.end + noun.length;
  const article = ARTICLE.exec(text.slice(Math.max(0, span.start - 24), span.start));
  const needed = /^[aeiou]/i.test(text.slice(end)) ? 'an' : 'a';
  if (article === null || article[1]!.toLowerCase() === needed) return withCapital(text, { start: span.start, end, text: '' });
  const start = span.start - article[0].length;
  return { start, end, text: fitted(text, start, `${needed} `) };
}

/** What only takes words away in one place takes them away as one. */
function joined(edits: readonly Edit[]): Edit[] {
  const whole: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    const meets = last !== undefined && edit.start <= last.end && last.text.trim() === '' && edit.text.trim() === '';
    if (meets) whole.splice(-1, 1, { start: last.start, end: Math.max(last.end, edit.end), text: edit.text });
    else whole.push(edit);
  }
  return whole;
}

/** False where an edit would leave a stop without a sentence, or "the our region". */
function isWhole(text: string, { start, end, text: put }: Edit): boolean {
  const before = text.slice(Math.max(0, start - 12), start) + put;
  const behind = text.slice(end, end + 24);
  if (/\bour (?:region|hospital)$/i.test(put) && !GOES_ON.test(behind)) return false;
  if (/\bsomeone$/i.test(put) && !GOES_ON.test(behind) && !A_DEED.test(behind)) return false;
  if (/\b(?:young|teenage|middle-aged|older)$/i.test(put) && (A_DEED.test(behind) || /^[ \t]+(?:who|is|was|has|had|with|in|on|and)\b/i.test(behind))) return false;
  const isBare = /(?:^|[.!?\n])\s*$/.test(before) && /^\s*[.,;:!?]/.test(text.slice(end));
  return !isBare && !/\b(?:the|an?|this|that|our|my) (?:our|someone)\b/i.test(before);
}

function editOf(reading: Reading, part: Generalised): Edit | null {
  const edit = part.words === '' ? leavingOut(reading.text, part) ?? leavingOutAdjective(reading.text, part) : saying(reading.text, part);
  return edit === null ? null : { ...reading.typed(edit), text: edit.text };
}

/** What the button says: the words that go, those that come, and what is won. */
function labelOf({ parts, persons }: Change, from: number): Message {
  const told = (count: number) => rounded(Math.min(Math.max(1, count), VERY_MANY));
  const numbers = { from: told(from), to: told(persons) };
  const ordered = [...parts].sort((a, b) => Number(a.words !== '') - Number(b.words !== ''));
  const [one, two, more] = ordered;
  if (one === undefined || more !== undefined) return { id: 'fix.crowd.many', data: { count: parts.length, ...numbers } };
  const data = { first: one.clue.words, say: one.words, second: two?.clue.words ?? '', other: two?.words ?? '', ...numbers };
  const how = (part: Generalised) => (part.words === '' ? 'out' : 'say');
  return { id: `fix.crowd.${two === undefined ? how(one) : `${how(one)}-${how(two)}`}`, data };
}

/** What the button says where a change is not enough. */
function easingLabel({ parts }: Change): Message {
  const [first = '', second = '', third] = parts.map(({ clue }) => clue.words);
  if (third !== undefined) return { id: 'fix.crowd.less-many', data: { count: parts.length } };
  return second === '' ? { id: 'fix.crowd.less', data: { first } } : { id: 'fix.crowd.less-two', data: { first, second } };
}

/**
 * Says it with less, so that more people fit: the smallest change first; or leaves the story out; or, where no change is enough, what
 * helps most. A finding of the kind `self-known` is about what was said or what happened, so only leaving that out helps.
 */
export const proposeWiderCrowd: Proposer = (finding, alike, draft, demands) => {
  if (finding.kind === 'self-known') return proposeLeavingOutSentence(finding, alike, draft, demands);
  const reading = new Reading(draft);
  const without = proposePatientCase(finding, alike, draft, demands).filter(({ label }) => label.id.startsWith('fix.leave-out'));
  // The wider words, and what leads to the narrower ones, are known in English alone: elsewhere a change would break the sentence.
  if (writtenLanguage(draft) !== 'en') return without;
  const said = reading.get(crowdOfReading);
  const aim = aimOf(demands.crowdThreshold ?? DEFAULT_THRESHOLD);
  const from = likelyOf(said);
  const canBeSaid = (part: Generalised) => editOf(reading, part) !== null;
  const editsOf = ({ parts }: Change) => joined(parts.flatMap((part) => editOf(reading, part) ?? []));
  const canStand = ({ edits }: Candidate) => edits.every((edit) => isWhole(draft.text, edit));
  const wider = changes(said, reading.text, aim, canBeSaid).slice(0, MOST_TRIED)
    .map((change) => ({ label: labelOf(change, from), edits: editsOf(change) }));
  const most = easing(said, reading.text, (part) => {
    const edit = editOf(reading, part);
    return edit !== null && isWhole(draft.text, edit);
  });
  const easier: Candidate[] = most === null ? [] : [{ label: easingLabel(most), edits: editsOf(most), eases: true }];
  return [...wider.filter(canStand), ...without, ...easier.filter(canStand)];
};
