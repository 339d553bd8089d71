import { ABUSE } from './lexicons/abuse.ts';
import { isEnglishWord } from './lexicons/english.ts';
import { HATE } from './lexicons/hate.ts';
import { IDENTITIES, PERSON_OF } from './lexicons/identities.ts';
import { remembering } from './remembered.ts';

/** Shortest word whose letters may be swapped, and shortest that may lack one. */
const SHORTEST = 4;
/** What is run together with a word of abuse: "justpathetic", "Ihate". */
const FRONT = new Set(['i', 'absolute', 'complete', 'than', 'their', 'we', 'who', 'has', 'have', 'me', 'us', 'our', 'person', 'guy', 'sick', 'nothing', 'worse', 'disabled', 'behaviour', 'massive', 'belong', 'from', 'near', 'everyone', 'country', 'lives', 'die', 'so', 'a', 'the', 'these', 'those', 'all', 'just', 'too', 'many', 'much', 'more', 'such', 'you', 'your', 'my', 'most', 'are', 'is', 'be', 'being', 'of', 'for', 'with', 'by', 'only', 'like', 'absolutely', 'really', 'people', 'women', 'men', 'every', 'any', 'no', 'not', 'dirty', 'fucking', 'bloody', 'black', 'gay', 'trans', 'this', 'that', 'and', 'to', 'would', 'will', 'should', 'can', 'kill', 'hate', 'stupid', 'filthy', 'utter', 'total', 'common', 'typical', 'some', 'another', 'them', 'they', 'in', 'on', 'at', 'never', 'always', 'very']);

const singles = (words: readonly string[]) => words.filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word));

/** Words of hate and abuse and names of groups: those that are misspelt to slip past a filter. */
const WORDS = [...new Set([
  ...singles(PERSON_OF), ...singles(IDENTITIES.identity), ...singles(HATE.loathing.flatMap((phrase) => phrase.split(' '))), ...singles(HATE.harm), ...singles(HATE.debasing), ...singles(ABUSE['name-calling']),
  ...singles(ABUSE['of-people']), ...singles(ABUSE.contempt), 'deserve', 'execute', 'executed', 'exterminate', 'deport', 'deported', 'murder', 'civilised', 'society', 'threat',
])];
const KNOWN = new Set(WORDS);

function variantsOf(): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of WORDS) {
    for (let at = 1; at < word.length; at += 1) {
      if (word.length > SHORTEST) found.set(word.slice(0, at) + word.slice(at + 1), word);
      if (at + 1 < word.length && word[at] !== word[at + 1]) found.set(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2), word);
    }
  }
  return found;
}

let variants: Map<string, string> | null = null;

/** The word of abuse behind a misspelt one: a letter missing or two swapped, "haet" for "hate"; null for a word in its own right. */
export const repaired = remembering((lower): string | null => {
  if (lower.length < SHORTEST || KNOWN.has(lower)) return null;
  variants ??= variantsOf();
  const word = variants.get(lower);
  return word !== undefined && !isEnglishWord(lower) ? word : null;
});

/** Where a word that is none is two run together, the second or the first of them a word of abuse; 0 when it is not. */
export const seam = remembering((lower): number => {
  if (lower.length < SHORTEST + 1 || lower.length > 30 || KNOWN.has(lower)) return 0;
  for (let at = 1; at < lower.length - 2; at += 1) {
    const [front, back] = [lower.slice(0, at), lower.slice(at)];
    const isJoined = (FRONT.has(front) && KNOWN.has(back)) || (KNOWN.has(front) && front.length > 3 && FRONT.has(back) && back.length > 2);
    if (isJoined && !isEnglishWord(lower)) return at;
  }
  return 0;
});
