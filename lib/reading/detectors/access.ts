import { overlaps, type Span } from '../../draft/span.ts';
import type { Reading } from '../reading.ts';
import {
  ABOUT_SECRETS, CODE_TOLD, HINT, LOCK_CODE, LOCK_TALK, LOGIN_TALK, MACHINE_KEYS, MADE_UP_WORD, NO_CODE, NO_SECRET_WORD, OTHER_THAN_ACCESS, PAIR,
  QUOTED_WORD, SAME_TWICE, SECRET_WORD, SHOUTED, TAIL,
} from './access-wordings.ts';
import { MEETING, type SecretKind } from './secret-wordings.ts';
import { allOf, isIn } from '../patterns/quick-match.ts';

/** A secret found by its shape and by the talk around it. */
interface Given extends Span {
  readonly kind: SecretKind;
}

/** How far around a shape one looks for what it opens, in UTF-16 units: before a word, behind it, and before a row of digits. */
const BEFORE_WORD = 220;
const BEHIND_WORD = 80;
const BEFORE_CODE = 130;
const BEHIND_CODE = 50;
const SHORTEST = 6;
const YEAR = /^(?:19|20)\d\d$/;
/** In front of a year that is a code all the same. */
const YEAR_AS_CODE = /(?:code|combo|pin|keypad|safe|lock|kod|clave)(?![A-Za-z])[^.!?\n]{0,30}$|=\s?$|still\s$/i;

/** True for a lesson, a joke or a report about secrets. */
export function isAboutSecrets({ text }: Reading): boolean {
  return isIn(text, ABOUT_SECRETS);
}

/** Secrets that no label announces: "use mine, rtownsend3 / Galway!98", "back door takes 2580", and those told by a hint. */
export function givenAccess(reading: Reading): readonly Given[] {
  const { text, draft } = reading;
  const answered = [...(draft.thread ?? []), draft.replyTo ?? ''].join(' ');
  const isLogin = isIn(text, LOGIN_TALK) || LOGIN_TALK.test(answered);
  const isLock = isIn(text, LOCK_TALK) || answered.search(LOCK_TALK) >= 0;
  if ((!isLogin && !isLock) || isAboutSecrets(reading)) return [];
  const found: Given[] = [];
  const add = (kind: SecretKind, start: number, written: string) => {
    const span = { start, end: start + written.length };
    if (!found.some((other) => overlaps(other, span))) found.push({ kind, ...span });
  };
  const near = (start: number, end: number, before: number, behind: number) => text.slice(Math.max(0, start - before), start) + text.slice(end, end + behind);
  if (isLogin) {
    for (const { 0: written, index } of allOf(text, SECRET_WORD)) {
      const word = written.replace(TAIL, '');
      if (word.length < SHORTEST || !MADE_UP_WORD.test(word)) continue;
      if (NO_SECRET_WORD.test(word) || SHOUTED.test(word) || OTHER_THAN_ACCESS.test(text.slice(Math.max(0, index - 20), index))) continue;
      if (LOGIN_TALK.test(near(index, index + word.length, BEFORE_WORD, BEHIND_WORD)) || LOGIN_TALK.test(answered)) add('password', index, word);
    }
    for (const match of allOf(text, SAME_TWICE)) {
      if (LOGIN_TALK.test(near(match.index, match.index, BEFORE_WORD, 0)) || LOGIN_TALK.test(answered)) add('login', match.index, match[0]);
    }
    for (const match of allOf(text, PAIR)) {
      const secret = match.groups?.secret ?? '';
      if (/[\d!@#$%_]/.test(secret) && !/\.[a-z]{2,}$|:$/i.test(match.groups?.user ?? '') && text[match.index - 1] !== '/' && LOGIN_TALK.test(near(match.index, match.index, BEFORE_WORD, 0))) add('login', match.index, match[0]);
    }
  }
  if (isLock) {
    for (const { 0: code, index } of allOf(text, LOCK_CODE)) {
      const before = text.slice(Math.max(0, index - BEFORE_CODE), index);
      const around = near(index, index + code.length, BEFORE_CODE, BEHIND_CODE);
      if (around.search(LOCK_TALK) < 0 && answered.search(LOCK_TALK) < 0) continue;
      if (!CODE_TOLD.test(before) && index > 0) continue;
      if (NO_CODE.test(around) || (MEETING.test(before) && !/host/i.test(before)) || /sort|bsb/i.test(before.slice(-14)) || (YEAR.test(code) && !YEAR_AS_CODE.test(before))) continue;
      add('code', index, code.trimEnd());
    }
  }
  for (const pattern of [...MACHINE_KEYS, QUOTED_WORD]) {
    for (const match of allOf(text, pattern)) {
      const secret = match.groups?.secret ?? '';
      add('key', match.index + match[0].lastIndexOf(secret), secret);
    }
  }
  for (const { 0: words, index } of allOf(text, HINT)) add('password', index, words);
  return found;
}
