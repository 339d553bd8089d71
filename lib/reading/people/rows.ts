import type { Candidate } from './candidate.ts';
import { isEponymic } from './eponymic.ts';
import { phraseAt, type Phrase } from './phrases.ts';
import type { NameWord } from './words.ts';

const JOINT = /^(?:,|and|&|or)$/;
const AND = /^(?:and|&|or)$/;

/** "SMITH, John", as on labels: the given name follows behind a comma. */
export function inverted(words: readonly NameWord[], phrase: Phrase): Phrase {
  const { to, parts } = phrase;
  if (words[to]?.text !== ',' || words[to + 1]?.spelling === 'lower' || parts.length > 1) return phrase;
  const given = phraseAt(words, to + 1, 'cued');
  if (given === null || given.parts[0] !== 'given') return phrase;
  return {
    ...phrase, to: given.to, end: given.end, parts: [...parts, ...given.parts], words: [...phrase.words, ...given.words],
    isPossessive: given.isPossessive,
  };
}

/** Where the next member of a row begins behind a name, or null when no row goes on. */
function nextInRow(words: readonly NameWord[], to: number): number | null {
  const joint = words[to];
  if (joint === undefined || !JOINT.test(joint.lower)) return null;
  const next = joint.text === ',' && AND.test(words[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  if (joint.text !== ',' || next === to + 2) return next;
  const isGoingOn = /^(?:,|and|&|\.)$/.test(words[next + 1]?.lower ?? '') || /^(?:,|and|&)$/.test(words[next + 2]?.lower ?? '');
  return isGoingOn ? next : null;
}

/** Where a one-word member of a row stands before a name, or null. */
function previousInRow(words: readonly NameWord[], from: number): number | null {
  const joint = words[from - 1];
  if (joint === undefined || !JOINT.test(joint.lower) || words[from - 2]?.spelling !== 'capital') return null;
  return joint.text !== ',' || /^[,:]$/.test(words[from - 3]?.text ?? '') ? from - 2 : null;
}

/** Names in a row are all names when one is: "Gerste, Johnson and Maria". Returns those not found before. */
export function othersInRow(words: readonly NameWord[], found: readonly Candidate[]): Candidate[] {
  const more: Candidate[] = [];
  const isTaken = (at: number) => [...found, ...more].some(({ from, to }) => from <= at && at < to);
  const add = (at: number | null, beside: Candidate): Candidate | null => {
    const word = at === null ? undefined : words[at];
    if (at === null || word === undefined || word.spelling !== 'capital' || isTaken(at) || word.isNoName || word.isEponym) return null;
    if (word.isEnglish && (word.flags === 0 || word.isOpening)) return null;
    const phrase = phraseAt(words, at, 'cued');
    if (phrase === null || isTaken(phrase.to - 1) || phrase.parts.length > Math.max(2, beside.parts.length)) return null;
    if (isEponymic(words, phrase)) return null;
    const candidate: Candidate = { ...phrase, strength: 1, title: null, cues: new Set(['form']) };
    more.push(candidate);
    return candidate;
  };
  for (const known of found) {
    if (known.isLower || known.isPossessive || (known.strength < 2 && known.cues.size === 0)) continue;
    for (let last: Candidate | null = known; last !== null;) last = add(nextInRow(words, last.to), last);
    for (let first: Candidate | null = known; first !== null;) first = add(previousInRow(words, first.from), first);
  }
  return more;
}
