import type { Span } from '../../draft/span.ts';
import { neededLetters } from './needed-letters.ts';
import { mayHaveEach, type Sought, soughtOf } from './sought.ts';
import { lettersOf } from './text-letters.ts';

/**
 * What each expression needs, worked out when it is first used: most never match, and one that is passed over is never compiled, which
 * costs several times as much.
 */
const NEEDS = new WeakMap<RegExp, readonly Sought[]>();

function needsOf(regex: RegExp): readonly Sought[] {
  const known = NEEDS.get(regex);
  if (known !== undefined) return known;
  const needs = neededLetters(regex.source).map(soughtOf);
  NEEDS.set(regex, needs);
  return needs;
}

/**
 * False when the text lacks letters without which the expression can't match. Its sentences lack them as well, for they begin and end at
 * white space: whoever asks sentence by sentence asks this of the whole text first.
 */
export function mayBeIn(text: string, regex: RegExp): boolean {
  const needs = needsOf(regex);
  return needs.length === 0 || mayHaveEach(lettersOf(text), needs);
}

/**
 * Tells of many things with an expression each, in their order, those whose expression may be in a text. What each needs and which letters the
 * text has are looked up once for all of them: asked one by one that takes longer than the answer.
 */
export function thatMayBeIn<T>(all: readonly T[], expressionOf: (one: T) => RegExp): (text: string) => readonly T[] {
  let needs: readonly (readonly Sought[])[] | null = null;
  return (text) => {
    needs ??= all.map((one) => needsOf(expressionOf(one)));
    const letters = lettersOf(text);
    const may: T[] = [];
    for (let at = 0; at < all.length; at += 1) if (mayHaveEach(letters, needs[at]!)) may.push(all[at]!);
    return may;
  };
}

/** Every match of an expression with the flag `g`. `matchAll` gives the same, and makes a new expression and an iterator for it each time. */
export function everyMatch(text: string, regex: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    found.push(match);
    if (match[0] === '') regex.lastIndex += regex.unicode && text.codePointAt(match.index)! > 0xffff ? 2 : 1;
  }
  return found;
}

const NONE: readonly RegExpExecArray[] = [];

/** The same, quick where there is none. */
export function allOf(text: string, regex: RegExp): readonly RegExpExecArray[] {
  return mayBeIn(text, regex) ? everyMatch(text, regex) : NONE;
}

/** Where matches stand, in UTF-16 units. */
export function spansOf(matches: readonly RegExpExecArray[]): Span[] {
  return matches.map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** The first match of an expression without the flags `g` and `y`; quick where there is none. */
export function firstOf(text: string, regex: RegExp): RegExpExecArray | null {
  return mayBeIn(text, regex) ? regex.exec(text) : null;
}

/** True when the expression matches anywhere; quick where it does not. */
export function isIn(text: string, regex: RegExp): boolean {
  return mayBeIn(text, regex) && text.search(regex) >= 0;
}
