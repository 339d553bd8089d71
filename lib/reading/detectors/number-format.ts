import type { Span } from '../../draft/span.ts';
import type { Certainty, Detection, IdentifierKind } from '../detection.ts';
import { verbose } from '../patterns/verbose.ts';
import { everyMatch, thatMayBeIn } from '../patterns/quick-match.ts';

/**
 * One kind of number with an issuer and a known form. The pattern proposes, validation confirms, the words around it decide:
 * right behind its own label a number counts even when it was never issued; elsewhere only when it validates.
 */
export interface NumberFormat {
  readonly sort: string;
  readonly kind: IdentifierKind;
  /** How it is written, separators included: a regular expression's source without backward references, case left aside. */
  readonly shape: string;
  /** The words that name it, also a source. They count as whole words only. */
  readonly label: string;
  /** Whether the number, without separators and in capitals, can have been issued. */
  valid(compact: string): boolean;
  /**
   * What the form proves when no label stands by: written with its separators or letters (`grouped`), and as bare digits (`compact`).
   * Null where other numbers look the same.
   */
  readonly bare: { readonly grouped: Certainty | null; readonly compact: Certainty | null };
  /** How it must be written to count without a label, where the shape is wider than that. */
  readonly alone?: RegExp;
  /** True when the form fits numbers of other issuers as well and no check digit tells them apart, or theirs tells the same. */
  readonly isShared?: boolean;
}

/** Anything but a word may touch a number: "SSN:123", "(123)". A decimal point or a further group of digits may not. */
const BEFORE = String.raw`(?<![A-Za-zÀ-ɏ\d]|\d[.,:/-])`;
const AFTER = String.raw`(?![A-Za-zÀ-ɏ\d]|[.,:/-]\d)`;

/** What may stand between a label and its number: "no.", "is", ":", "#", "(", "card number was". */
const FILLER = new RegExp(verbose`^(?:[\s:=#("'.,>*-]|\b(?:
  no|nos|nr|num|numbers?|nombor|id|ids|card|cards|code|is|was|are|of|the|here|reads?|being|ending|adalah|ialah|es|ist|est
)\b)*$`, 'i');

/** How far a label may stand from a valid number it does not touch, in UTF-16 units. */
const REACH = { before: 45, after: 30 };

interface Compiled {
  readonly shape: RegExp;
  readonly label: RegExp;
}
const compiled = new WeakMap<NumberFormat, Compiled>();

function patterns(format: NumberFormat): Compiled {
  const known = compiled.get(format);
  if (known !== undefined) return known;
  const fresh = {
    shape: new RegExp(`${BEFORE}(?:${format.shape})${AFTER}`, 'gi'),
    label: new RegExp(String.raw`(?<![A-Za-zÀ-ɏ\d])(?:${format.label})(?![A-Za-zÀ-ɏ])`, 'gi'),
  };
  compiled.set(format, fresh);
  return fresh;
}

/** How a number stands to its label: right behind it, in reach of it, alone, or as part of a longer row of digits. */
type Naming = 'named' | 'near' | 'alone' | 'part';

function naming(text: string, number: Span, label: RegExp): Naming {
  const from = Math.max(0, number.start - REACH.before);
  const before = text.slice(from, number.start);
  let result: Naming = 'alone';
  for (const match of `${before}${text[number.start]}`.matchAll(label)) {
    if (match.index === 0 && from > 0) continue; // may be the end of a longer word
    const between = before.slice(match.index + match[0].length);
    if (FILLER.test(between)) return 'named';
    if (!/[.!?;]\s|\n/.test(between)) result = 'near';
  }
  if (result === 'near') return result;
  const [tail] = text.slice(number.end, number.end + REACH.after).split(/[.!?;\n]/, 1);
  if (tail !== undefined && tail.search(label) >= 0) return 'near';
  return text.slice(number.start, number.end).includes(' ') && (/\d $/.test(before) || /^ \d/.test(tail ?? '')) ? 'part' : 'alone';
}

function judge(format: NumberFormat, written: string, valid: boolean, named: Naming): Certainty | null {
  if (named === 'named') return valid ? 'certain' : 'likely';
  if (!valid || named === 'part') return null;
  if (named === 'near') return 'certain';
  if (format.alone?.test(written) === false) return null;
  return /^\d+$/.test(written) ? format.bare.compact : format.bare.grouped;
}

/**
 * What a number is called. Bare digits with nothing beside them pass some country's check by chance one time in ten, so that they are
 * somebody's number, but nobody can say whose: an invalid tax number of one country is a valid one of the next.
 */
function kindOf(format: NumberFormat, written: string, named: Naming): IdentifierKind {
  return named === 'alone' && (format.isShared || /^\d+$/.test(written)) ? 'other-id' : format.kind;
}

/** Every number of one format in the text. */
function findFormat(text: string, format: NumberFormat): readonly Detection[] {
  const { shape, label } = patterns(format);
  const found: Detection[] = [];
  for (const match of everyMatch(text, shape)) {    const span = { start: match.index, end: match.index + match[0].length };
    const named = naming(text, span, label);
    const certainty = judge(format, match[0], format.valid(match[0].replace(/[^A-Za-zÀ-ɏ\d]/g, '').toUpperCase()), named);
    if (certainty !== null) found.push({ ...span, kind: kindOf(format, match[0], named), certainty, sort: format.sort });
  }
  return found;
}

/** Finds every number of some formats in a text. */
export function finderOf(formats: readonly NumberFormat[]): (text: string) => readonly Detection[] {
  const thatMayStand = thatMayBeIn(formats, (format) => patterns(format).shape);
  return (text) => thatMayStand(text).flatMap((format) => findFormat(text, format));
}
