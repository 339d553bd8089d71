import { stemmer } from 'stemmer';
import type { Reading } from '../reading.ts';
import { tokens, type Token } from '../tokens.ts';

/** Words of every subject, in English, Malay and Spanish. */
const NO_SUBJECT = new Set((
  'the and for that this with you your are was were have has had not but they them their there here what when where which who how why can could would '
  + 'should will just like about from into over than then very been being also even only more most much many some any all out one two get got go going '
  + 'day today time year years week people thing things way lot good great bad new old see say said know think want need make made look work still back well '
  + 'yes no ok thanks thank please sorry hope love feel sure right same lol haha really actually always never every other another first last next our us my mine '
  + 'me him her his she he it its im ive dont cant isnt doesnt youre thats because if or so as at by in of on to up is be do did does an a i we am may might must '
  + 'yang dan untuk dengan ini itu saya kami kita anda awak tak tidak ada akan pada dari ke di lah je pun juga sangat boleh nak dah sudah apa kenapa macam '
  + 'que los las una por para con como esto esta este muy pero más mas todo todos hay ser son fue han hoy bien sin sobre tus mis nos les del'
).split(' '));

/** Shortest word that can name a subject, in letters; abbreviations in capitals may be shorter. */
const SHORTEST = 4;

/** Stands for what was named before. */
const STANDS_FOR = /^(?:it|its|it's|they|they're|them|their|theirs|he|she|him|her|hers|ours|yours|those|these|ones?)$/;

/** The word that a token gives to what a text is about; null when it gives none. */
function subjectOf({ kind, text, lower }: Token): string | null {
  if (kind !== 'word' && kind !== 'hashtag') return null;
  const word = lower.replace(/^#/, '').replace(/'s$/, '');
  if (NO_SUBJECT.has(word.replaceAll("'", '')) || /\d/.test(word)) return null;
  return word.length >= SHORTEST || (word.length >= 2 && /^#?[A-Z\d]+$/.test(text)) ? word : null;
}

/** Stems of the words that a text is about; tags count as words. */
export function subjectWords(reading: Reading): ReadonlySet<string> {
  return new Set(reading.get(tokens).map(subjectOf).filter((word) => word !== null).map((word) => stemmer(word)));
}

/** True when a text says "it" or "they" before it has named anything: what is meant was named by another. */
export function hangs(reading: Reading): boolean {
  const first = reading.get(tokens).find((token) => STANDS_FOR.test(token.lower) || subjectOf(token) !== null);
  return first !== undefined && STANDS_FOR.test(first.lower);
}
