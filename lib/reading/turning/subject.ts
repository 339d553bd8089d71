import { stemmer } from 'stemmer';
import type { Reading } from '../reading.ts';
import { tokens } from '../tokens.ts';

/** Words of every subject, in English, Malay and Spanish. */
const NO_SUBJECT = new Set((
  'the and for that this with you your are was were have has had not but they them their there here what when where which who how why can could would '
  + 'should will just like about from into over than then very really been being also even only more most much many some any all out one two get got go going '
  + 'day today time year years week people thing things way lot good great bad new old see say said know think want need make made look work still back well '
  + 'yes no ok thanks thank please sorry hope love feel sure right same lol haha really actually always never every other another first last next our us my mine '
  + 'me him her his she he it its im ive dont cant isnt doesnt youre thats because if or so as at by in of on to up is be do did does an a i we am may might must '
  + 'yang dan untuk dengan ini itu saya kami kita anda awak tak tidak ada akan pada dari ke di lah je pun juga sangat boleh nak dah sudah apa kenapa macam '
  + 'que los las una por para con como esto esta este muy pero más mas todo todos hay ser son fue han hoy bien sin sobre tus mis nos les del'
).split(' '));

/** Shortest word that can name a subject, in letters; abbreviations in capitals may be shorter. */
const SHORTEST = 4;

/** Stems of the words that a text is about; tags count as words. */
export function subjectWords(reading: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, text, lower } of reading.get(tokens)) {
    if (kind !== 'word' && kind !== 'hashtag') continue;
    const word = lower.replace(/^#/, '').replace(/'s$/, '');
    if (NO_SUBJECT.has(word.replaceAll("'", '')) || /\d/.test(word)) continue;
    if (word.length >= SHORTEST || (word.length >= 2 && /^#?[A-Z\d]+$/.test(text))) found.add(stemmer(word));
  }
  return found;
}
