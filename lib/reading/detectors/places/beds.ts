import { BED_WORDS, COUNTED } from '../../lexicons/place-cues.ts';
import type { NameWord } from '../../people/words.ts';
import { placeOf, type Place } from './place.ts';

const NUMBER = /^(?:\d{1,4}[a-z]?|[a-z]\d{1,3}|\d{1,2}[a-z]\d{0,2})$/i;
const SIDES = /^(?:side|isolation|exam|recovery|delivery|hospital|icu|resus|hall|trauma|private|operating)$/;
/** What is told of a bed without anybody in it. */
const UNTAKEN = /^(?:free|empty|closed|open|available|broken|clean|dirty|blocked|ready|somehow)$/;
const LETTER = /^[A-HJK]$/;

/** "bed 12", "Room 304", "ward 7B", "side room 2", "Cubicle C". */
export function beds(words: readonly NameWord[]): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word.kind !== 'word' || !BED_WORDS.has(word.lower)) continue;
    let next = at + 1;
    if (/^(?:no|number|num|nr)$/.test(words[next]?.lower ?? '')) next += 1;
    while (words[next]?.text === '.' || words[next]?.text === '#' || words[next]?.text === '-' || words[next]?.text === ':') next += 1;
    const number = words[next];
    if (number === undefined || number.start - word.end > 5) continue;
    if (!NUMBER.test(number.text) && !LETTER.test(number.text)) continue;
    if (LETTER.test(number.text) && number.text === 'A' && words[next + 1]?.kind === 'word') continue;
    const after = words[next + 1];
    if (after !== undefined && (COUNTED.has(after.lower) || (after.text === '/' && /^\d/.test(words[next + 2]?.text ?? '')))) continue;
    if (word.lower === 'room' && number.text === '101') continue;
    if (/^(?:is|are|now)$/.test(after?.lower ?? '') && UNTAKEN.test(words[next + 2]?.lower ?? '')) continue;
    const isSide = SIDES.test(words[at - 1]?.lower ?? '');
    found.push(placeOf(words, 'bed', isSide ? at - 1 : at, next + 1));
  }
  return found;
}
