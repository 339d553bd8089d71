import { stemmer } from 'stemmer';
import { THEMES } from '../lexicons/themes.ts';
import type { Reading } from '../reading.ts';
import { listedWords } from './listed-words.ts';

const THEMES_OF = new Map<string, Set<string>>();
for (const [theme, words] of Object.entries(THEMES)) {
  for (const word of words.split(' ')) {
    const plain = word.replaceAll('-', ' ');
    THEMES_OF.set(plain, (THEMES_OF.get(plain) ?? new Set()).add(theme));
  }
}

/** Words that every post has now and then: alone they make no theme. */
const COMMON = new Set((
  'clinic read book list post night day call link talk name card letter report leave break phone telephone room tea coffee words year years thank thanks '
  + 'family practice program screen week weekend start-date ready app text told tell new system paper study job team doctor nurse nurses clinics surgery '
  + 'work drive driving walk lunch door money parent parents mother father child children kid kids son daughter hospital lesson teaching teach data trial'
).split(' ').map((word) => word.replaceAll('-', ' ')));

/** The words of a text that tell of a theme of clinicians' posts, each with its themes; a word counts once. */
function themeWords(reading: Reading): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(listedWords(reading, (word) => THEMES_OF.has(word)).map((word) => [word, THEMES_OF.get(word)!]));
}

/** The words of an answer, other than those that the post has itself, that speak of what the post is about. */
export function kindredWords(reading: Reading, before: Reading): ReadonlySet<string> {
  const theirs = before.get(themeWords);
  const counts = new Map<string, number>();
  for (const [word, told] of theirs) for (const theme of told) counts.set(theme, (counts.get(theme) ?? 0) + (COMMON.has(word) ? 1 : 2));
  const themes = new Set([...counts].filter(([, count]) => count >= 2).map(([theme]) => theme));
  const stems = new Set([...theirs.keys()].map((word) => stemmer(word)));
  const own = [...reading.get(themeWords)].filter(([word, told]) => !stems.has(stemmer(word)) && [...told].some((theme) => themes.has(theme)));
  return new Set(own.map(([word]) => word));
}
