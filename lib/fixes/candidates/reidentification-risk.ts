import type { Edit } from '../../draft/span.ts';
import type { Message } from '../../checking/report.ts';
import { Reading } from '../../reading/reading.ts';
import { changes, type Change } from '../../reidentify/changes.ts';
import { crowdOfReading } from '../../reidentify/clues.ts';
import { aimOf, DEFAULT_THRESHOLD, rounded } from '../../reidentify/crowd.ts';
import type { Generalised } from '../../reidentify/generalise.ts';
import { likelyOf } from '../../reidentify/telling.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';
import type { Proposer } from '../candidate.ts';
import { fitted, removal } from '../tidy.ts';

/** Above so many persons a number on a button is no more than "very many". */
const VERY_MANY = 1_000_000;
/** Changes looked at; each that helps is checked as a whole draft. */
const MOST_TRIED = 8;

/** What leads to the words and goes with them when they are left out: "in Sylmar", "on Tuesday", "a retired". */
const LEAD = /(?:^|[\s(])((?:in|at|on|from|of|to|near|over|during|since|for|with|by|the|a|an|our|my|this|last|who is|was|aged)[ \t]+){1,2}$/i;
const ARTICLE = /\b(an?)[ \t]+$/i;
const MOVEMENT = /\b(?:in|at|on|from|near|over|during|since)[ \t]+(?:the[ \t]+)?$/i;

/** The words with the preposition in front of them, so that none is left standing alone. */
function leavingOut(text: string, part: Generalised): Edit | null {
  const { span } = part.clue;
  if (span === null) return null;
  const lead = LEAD.exec(text.slice(Math.max(0, span.start - 24), span.start));
  const isAdverb = part.clue.kind === 'time' || part.clue.kind === 'place';
  const start = lead !== null && isAdverb ? span.start - lead[0].trimStart().length : span.start;
  return removal(text, { start, end: span.end });
}

/** The wider words in place of the narrower ones; "a" becomes "an" where they need it, "on Tuesday" becomes "recently". */
function saying(text: string, part: Generalised): Edit | null {
  const { span } = part.clue;
  if (span === null) return null;
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  if (part.clue.kind === 'time') {
    const lead = MOVEMENT.exec(before);
    const start = lead === null ? span.start : span.start - lead[0].length;
    return { start, end: span.end, text: fitted(text, start, part.words) };
  }
  const article = ARTICLE.exec(before);
  const hasOwn = /^(?:an?|our|the|someone)\b/.test(part.words);
  if (article === null) return { ...span, text: fitted(text, span.start, part.words) };
  const start = span.start - article[0].length;
  const words = hasOwn ? part.words : `${/^[aeiou]/i.test(part.words) ? 'an' : 'a'} ${part.words}`;
  return { start, end: span.end, text: fitted(text, start, words) };
}

function editOf(reading: Reading, part: Generalised): Edit | null {
  const { text } = reading;
  const edit = part.words === '' ? leavingOut(text, part) : saying(text, part);
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

/**
 * Says it with less, so that more people fit: the smallest change first. That the kind `self-known` is about what was said or happened,
 * only leaving that out would help.
 */
export const proposeWiderCrowd: Proposer = (finding, alike, draft, demands) => {
  if (finding.kind === 'self-known') return proposeLeavingOutSentence(finding, alike, draft, demands);
  const reading = new Reading(draft);
  const said = reading.get(crowdOfReading);
  const aim = aimOf(demands.crowdThreshold ?? DEFAULT_THRESHOLD);
  const from = likelyOf(said);
  return changes(said, reading.text, aim).slice(0, MOST_TRIED).flatMap((change) => {
    const edits = change.parts.map((part) => editOf(reading, part));
    return edits.every((edit) => edit !== null) ? [{ label: labelOf(change, from), edits }] : [];
  });
};
