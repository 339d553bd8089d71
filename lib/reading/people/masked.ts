import type { Span } from '../../draft/span.ts';
import { fold } from '../fold.ts';
import { MASKED_WORDS } from '../lexicons/disguise-cues.ts';
import { FAMILIAR, GIVEN } from '../lexicons/name-flags.ts';
import { nameFlags, namesBeginningWith } from '../lexicons/names.ts';
import { allOf } from '../patterns/quick-match.ts';

/** A word with asterisks or dots inside or behind its letters. */
const MASKED = /(?<![\p{L}\p{N}*])\p{L}[\p{L}]*(?:[*•·]+[\p{L}]*)+(?![\p{L}\p{N}*])/gu;
/** Fewest characters of a masked word, asterisks included. */
const SHORTEST = 4;

/** A masked word, folded, and what it may stand for; null when it shows too little, or masks what people mask for other reasons. */
function maskOf(word: string): { readonly folded: string; readonly mask: RegExp } | null {
  const folded = fold(word).replace(/[•·]/g, '*');
  if (folded.length < SHORTEST || folded.replace(/\*/g, '').length < 2) return null;
  const mask = new RegExp(`^${[...folded].map((letter) => (letter === '*' ? '[a-z]' : letter)).join('')}$`);
  return MASKED_WORDS.some((plain) => mask.test(plain)) ? null : { folded, mask };
}

/** A name English readers know fits the mask; where a capital letter begins it, a rare one will do. */
function isMaskedName(word: string): boolean {
  const masked = maskOf(word);
  if (masked === null) return false;
  const { folded, mask } = masked;
  const wanted = /^\p{Lu}\p{Ll}*\*/u.test(word) ? GIVEN : FAMILIAR;
  for (const name of namesBeginningWith(folded.slice(0, folded.indexOf('*')))) {
    if (mask.test(name) && (nameFlags(name) & wanted) !== 0) return true;
  }
  return false;
}

const BEFORE_MASKED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[
  'mrs?|ms|mdm|madam|miss|uncle|aunt(?:ie|y)?|nana|pakcik|makcik|kak|abang|encik|puan|do[ñn]a?|se[ñn]ora?|pt|patient|pesakit|paciente|named|called|rip',
].join('|')})\\.?\\s$`, 'iu');
const BEHIND_MASKED = /^(?:'s|’s)?\s(?:(?:in|from|at)\s)?(?:rm|room|bed|bay|ward|cubicle|katil|wad|bilik|cama)\s?\w?\d/i;

/** A title, kin, a patient or a masked name in front of a masked word, or a bed behind it, say that it masks somebody, whatever lists hold. */
function isMaskedSomebody(text: string, word: string, start: number, before: Span | undefined): boolean {
  if (!/^\p{Lu}/u.test(word) || maskOf(word) === null) return false;
  const end = start + word.length;
  if (before?.end === start - 1 || BEFORE_MASKED.test(text.slice(Math.max(0, start - 12), start))) return true;
  return BEHIND_MASKED.test(text.slice(end, end + 24));
}

/** Where names stand of which some letters are masked, in reading order: "M*rc*s", "Mdm S*lters". */
export function maskedNames(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: word, index } of allOf(text, MASKED)) {
    if (isMaskedName(word) || isMaskedSomebody(text, word, index, found.at(-1))) found.push({ start: index, end: index + word.length });
  }
  return found;
}
