import type { Span } from '../draft/span.ts';
import { everyMatch } from './patterns/quick-match.ts';
import type { Reading } from './reading.ts';

export type TokenKind = 'word' | 'number' | 'hashtag' | 'handle' | 'url' | 'emoji' | 'mark';

/** One word, number, tag, address or mark of punctuation. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
}

const URL = String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"]+[^\s<>"'.,;:!?)\]])`;
const TAG = String.raw`(?<hashtag>#[\p{L}\p{M}\p{N}_]+)`;
const HANDLE = String.raw`(?<handle>(?<![\p{L}\p{N}.])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?)`;
const NUMBER = String.raw`(?<number>\d+(?:[.,]\d+)*(?![\p{L}\d]|[.,]\d|['-]\p{L}))`;
const WORD = String.raw`(?<word>(?:\d+[.,])*[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)`;
const EMOJI = String.raw`(?<emoji>\p{Extended_Pictographic}|\p{Regional_Indicator}{2})`;
const MARK = String.raw`(?<mark>[^\s])`;
const TOKEN = new RegExp([URL, TAG, HANDLE, NUMBER, WORD, EMOJI, MARK].join('|'), 'gu');
const KINDS: readonly TokenKind[] = ['url', 'hashtag', 'handle', 'number', 'word', 'emoji', 'mark'];

/** The text cut into tokens. "10-year-old", "62yo", "3.2kg" and "o'brien" are one word each. */
export function tokens(reading: Reading): readonly Token[] {
  const found: Token[] = [];
  for (const match of everyMatch(reading.text, TOKEN)) {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? 'mark';
    const text = match[0];
    found.push({ kind, text, lower: text.toLowerCase(), start: match.index, end: match.index + text.length });
  }
  return found;
}
