import { overlaps, type Span } from '../../draft/span.ts';
import { isEnglishWord } from '../lexicons/english.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { tokens, type Token } from '../tokens.ts';

/** Fewest words in capitals that shout, in a row; fewer with exclamation marks. */
const FEWEST = 4;
const FEWEST_EXCLAIMED = 3;
const JOYFUL = cueTest('joyful', 'thanks');
const SELF = cueTest('i', 'my');
const TO_OTHERS = cueTest('you', 'your', 'people', 'staff', 'staffs', 'patients', 'they');

/** Asked of oneself, meant for others: "WHY DO I HAVE TO SAY THIS EVERY WEEK". */
const REPROACH = /^(?:why (?:do|must|am) i|how (?:many times|often)|do i (?:have|need) to|am i (?:speaking|talking|invisible|the only)|(?:must|can|could|may) i)\b/i;

/** A word of the language in capitals; an acronym ("COPD") is none, nor is a single letter. */
function isShouted({ kind, text, lower }: Token): boolean {
  return kind === 'word' && text.length > 1 && text === text.toUpperCase() && /[A-Z]/.test(text) && isEnglishWord(lower.replace(/'(?:s|t|re|ve|ll|m|d)$|n't$/, ''));
}

/** Whether a token breaks a row of shouted words: any word that is written small. */
function breaks({ kind, text }: Token): boolean {
  return kind === 'word' && text !== text.toUpperCase();
}

/** Rows of words in capitals. */
export function capitals(reading: Reading): readonly Span[] {
  const found: Span[] = [];
  let row: Token[] = [];
  const close = () => {
    const [first, last] = [row[0], row.at(-1)];
    if (first !== undefined && last !== undefined) {
      const fewest = /^[!?]*!!|^[!?]{3}/.test(reading.text.slice(last.end)) ? FEWEST_EXCLAIMED : FEWEST;
      if (row.length >= fewest) found.push({ start: first.start, end: last.end });
    }
    row = [];
  };
  for (const token of reading.get(tokens)) {
    if (isShouted(token)) row.push(token);
    else if (breaks(token)) close();
  }
  close();
  return found;
}

/** Rows of capitals that shout at somebody; joy in capitals ("HAPPY NURSES WEEK", "WE MATCHED") and a cry about oneself are none. */
export function shouting(reading: Reading): readonly Span[] {
  const rows = reading.get(capitals);
  if (rows.length === 0) return [];
  const all = reading.get(sentences);
  const isCalm = (row: Span) => {
    const across = all.flatMap((sentence, index) => (overlaps(sentence, row) ? index : []));
    if (across.some((index) => JOYFUL.sentence(reading, index))) return true;
    const isToOthers = REPROACH.test(reading.quote(row)) || across.some((index) => TO_OTHERS.sentence(reading, index) || /\?[!?]|!\?/.test(reading.quote(all[index]!)));
    return !isToOthers && across.some((index) => SELF.sentence(reading, index));
  };
  return rows.filter((row) => !isCalm(row));
}
