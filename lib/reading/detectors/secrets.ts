import { overlaps, type Span } from '../../draft/span.ts';
import type { Feature, Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';
import { givenAccess, isAboutSecrets } from './access.ts';
import {
  FACTORY_SECRET, KEYS, MEETING, NO_SECRET, OTHER_CODE, PASSWORD_TALK, REMARK, SECRET_LOOK, SHARED_NETWORK, STRONG_SECRET, TEACHING, WORDINGS,
  WORTH_READING, type SecretKind,
} from './secret-wordings.ts';
import { allOf, isIn } from '../patterns/quick-match.ts';

/** Something that opens something else, and only the secret itself: "4412#" of "door code 4412#". */
export interface Secret extends Span {
  readonly kind: SecretKind;
}

/** How far before a wording one looks for what it opens, in UTF-16 units. */
const NEAR = 160;
/** Most of a sentence on either side of a wording that is read along. */
const FAR = 300;

type Match = RegExpMatchArray & { readonly index: number };

/** Where a group of a match stands, without quotation marks around it and the sentence's own punctuation behind it. */
function spanOf(match: Match, group: 'secret' | 'user'): Span | null {
  const written = match.groups?.[group];
  if (written === undefined) return null;
  const start = match.index + (group === 'secret' ? match[0].lastIndexOf(written) : match[0].indexOf(written));
  const [, opening = '', bare = written] = /^(["'(]?)(.*?)[.,;:)"'?]*$/su.exec(written) ?? [];
  return { start: start + opening.length, end: start + opening.length + bare.length };
}

const YEAR = /^(?:19|20)\d{2}$/;
/** "your date of birth", "her dog's name", a phrase of plain words: said in words, and only where a password is told. */
const IN_WORDS = /^[a-z']+ [a-z' ]+$/i;

function looksSecret(kind: SecretKind, written: string, around: string): boolean {
  if (kind === 'code') return true;
  if (kind === 'pin') return !YEAR.test(written);
  if (IN_WORDS.test(written)) return true;
  if (NO_SECRET.test(written)) return false;
  if (kind === 'login' && FACTORY_SECRET.test(written)) return true;
  if (SECRET_LOOK.test(written)) return written.length >= 4;
  return kind === 'password' && SHARED_NETWORK.test(around) && /^[A-Za-zÀ-ɏ]{5,}$/.test(written) && !REMARK.test(written);
}

function isHarmless(text: string, kind: SecretKind, at: number, sentence: string): boolean {
  const isCode = kind === 'code' || kind === 'key';
  if (isCode && OTHER_CODE.test(text.slice(Math.max(0, at - 14), at))) return true;
  if (!isCode && isIn(sentence, TEACHING)) return true;
  const isPasscode = /^pass/i.test(text.slice(at, at + 4));
  return (isCode ? isPasscode : kind !== 'login') && MEETING.test(text.slice(Math.max(0, at - NEAR), at));
}

/** The sentence at an offset, as far as it is near. */
function sentenceAround(reading: Reading, at: number): string {
  const { start, end } = sentenceAt(reading, at);
  return reading.text.slice(Math.max(start, at - FAR), Math.min(end, at + FAR));
}

function find(reading: Reading): readonly Secret[] {
  const { text } = reading;
  const found: Secret[] = [];
  const add = (kind: SecretKind, span: Span) => {
    if (span.end > span.start && !found.some((other) => overlaps(other, span))) found.push({ kind, ...span });
  };
  for (const match of allOf(text, KEYS)) add('key', { start: match.index, end: match.index + match[0].length });
  for (const [kind, wording] of WORDINGS) {
    for (const match of allOf(text, wording)) {
      const secret = spanOf(match, 'secret');
      if (secret === null) continue;
      const sentence = sentenceAround(reading, match.index);
      const isQuoted = /["']/.test(text[secret.start - 1] ?? '');
      if (!isQuoted && !looksSecret(kind, reading.quote(secret), `${text.slice(Math.max(0, match.index - NEAR), match.index)}${sentence}`)) continue;
      if (isHarmless(text, kind, match.index, sentence)) continue;
      const user = spanOf(match, 'user');
      if (user !== null) add('login', user);
      add(kind === 'login' ? 'password' : kind, secret);
    }
  }
  if (!isIn(text, PASSWORD_TALK)) return found;
  for (const match of allOf(text, STRONG_SECRET)) {
    const sentence = sentenceAround(reading, match.index);
    if (isIn(sentence, PASSWORD_TALK) && !isIn(sentence, TEACHING)) add('password', { start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * Passwords, PINs, codes, keys and logins that the text gives away. A label and a link ("is", ":", "=") announce them, and what follows
 * has to look like a secret; keys are known by their issuer's form. Left out on purpose: advice about passwords, passwords named as bad
 * examples, discount, billing and postal codes, and the passcode of a meeting that the post invites to.
 */
export const secrets: Feature<readonly Secret[]> = (reading) => {
  const told = isIn(reading.text, WORTH_READING) ? find(reading).filter(({ kind }) => kind === 'key' || !isAboutSecrets(reading)) : [];
  return [...told, ...givenAccess(reading).filter((given) => !told.some((other) => overlaps(other, given)))];
};
