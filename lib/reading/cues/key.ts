import { repaired } from '../misspelling.ts';
import { remembering } from '../remembered.ts';
import { firmSpelling } from '../spelling.ts';
import type { Token } from '../tokens.ts';
import { isListed } from './lexicon.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;
/** Digits among letters: "m0ron", "1diot"; not "34yo" or "b12". */
const DISGUISED = /^(?=.*\p{L}.*\p{L}).*(?:\p{L}\d\p{L}|^\d\p{L}{3})/u;

/** "62yo" and "62 yo" are looked up as "#yo" and "# yo", "OR" as "^or" where lexicons tell it from "or". */
function keyOf(token: Pick<Token, 'kind' | 'text' | 'lower'>): string {
  if (token.text.length < 4 && token.text !== token.lower && token.text === token.text.toUpperCase() && isListed(`^${token.lower}`)) return `^${token.lower}`;
  if (token.kind === 'word' && DISGUISED.test(token.lower)) {
    const spelt = firmSpelling(token.lower);
    if (isListed(spelt)) return spelt;
  }
  if (token.kind === 'word' && !isListed(token.lower)) {
    const meant = repaired(token.lower);
    if (meant !== null) return meant;
  }
  const first = token.lower.charCodeAt(0);
  return first >= 48 && first <= 57 ? token.lower.replace(NUMBER, '#') : token.lower;
}

const keyOfWord = remembering((text) => keyOf({ kind: 'word', text, lower: text.toLowerCase() }));
/** What a token is looked up by in the lexicons. */
export const keyOfToken = (token: Token) => (token.kind === 'word' ? keyOfWord(token.text) : keyOf(token));
