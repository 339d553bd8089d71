import type { Span } from '../draft/span.ts';

/** "is a", "been": says that somebody is what follows. */
const COPULA = /^(?:is|are|was|were|be|been|being|es|son|era)\s+(?:(?:an?|un|una|unos|unas)\s+)?(?=[\p{L}\d])/u;
/** What joins a phrase to the next one, and marks between two. */
const JOINS = /(?:[\s,;:.]|\s(?:and|or|but|that|who(?:['’]s)?|y|o|pero|que|dan|tapi|yang))+$/iu;
/** A phrase does not end behind such a word. */
const LEADS_ON = /(?:^|\s)(?:an?|the|of|as|with|on|in|into|at|to|for|by|from|than|like|one|two|if|it|somebody|someone|your|his|her|their|my|our|un|una|de|la|el|los|las|con|por|para|macam|untuk)$/iu;
/** "a pompous": whose noun may still come. */
const ARTICLED = /(?:^|\s)(?:an?|un|una)\s+[\p{L}'’-]+$/iu;
/** The next word, where no mark stands before it. */
const NEXT = /^[ \u00A0]+([\p{L}\d][\p{L}\d'’-]*)/u;
/** A noun that has come is not followed by another. */
const NO_NOUN = /^(?:who|who['’]s|that|which|and|or|but|to|in|at|on|with|of|for|from|by|because|if|when|while|as|is|are|was|were|has|had|i|you|he|she|they|we|it|so|than|like|y|o|que|de|en|con|dan|yang|la|lah|je|tau|please|pls|here|there|now|today|tonight|again|ever|too|just|always|never)$/iu;
/** In UTF-16 units; longer is no word. */
const LONGEST_WORD = 60;
/** Words taken in at most, and of them in a row that lead on to nothing. */
const MOST_WORDS = 6;
const MOST_NOUNS = 2;

/** Where a phrase ends that is not yet whole at `end`. */
function wholeEnd(text: string, start: number, end: number): number {
  let last = end;
  let nouns = ARTICLED.test(text.slice(start, end)) ? MOST_NOUNS : 0;
  for (let words = 0; words < MOST_WORDS; words++) {
    const leadsOn = LEADS_ON.test(text.slice(start, last));
    if (leadsOn) nouns = MOST_NOUNS;
    const next = NEXT.exec(text.slice(last, last + LONGEST_WORD));
    if (nouns === 0 || next === null || (!leadsOn && NO_NOUN.test(next[1]!))) return last;
    if (!leadsOn) nouns--;
    last += next[0].length;
  }
  return last;
}

/**
 * The phrase a wording stands in, so that what is quoted can be read alone: "is a lazy" of "is a lazy clown and …" becomes "lazy clown", and
 * "thick as two" takes its planks. Nothing is taken in across a mark. Offsets as in `text`.
 */
export function wholePhrase(text: string, { start, end }: Span): Span {
  const last = wholeEnd(text, start, end);
  const said = text.slice(start, last);
  const from = start + (COPULA.exec(said)?.[0].length ?? 0);
  const to = last - (JOINS.exec(said)?.[0].length ?? 0);
  return /[\p{L}\d]{2}/u.test(text.slice(from, to)) ? { start: from, end: to } : { start, end };
}
