import { GIVEN } from '../lexicons/name-flags.ts';
import { PATIENT_NOUNS, RELATION_NOUNS } from '../lexicons/name-cues.ts';
import { LARGE_REGIONS } from '../lexicons/regions.ts';
import type { Cue } from './candidate.ts';
import { isEponymic } from './eponymic.ts';
import type { Phrase } from './phrases.ts';
import type { NameWord } from './words.ts';

/** Months that people are called by too, and how months are cut short. */
const MONTHS: ReadonlySet<string> = new Set('april may june july august jan jun mar sept march avril julio junio augustus'.split(' '));
/** In front of a month. */
const BEFORE_MONTH = /^(?:\d.*|in|on|since|until|till|by|of|last|this|next|every|early|late|mid|from|to|and|between|before|after|during)$/;

/** What is said of a month and hardly of somebody: "April is the cruellest". */
const SAID_OF_MONTH = /^(?:is|was|will|brings|means|came|has)$/;

/** "in May", "April 10th", "April is here". */
export function isMonth(words: readonly NameWord[], at: number): boolean {
  if (!MONTHS.has(words[at]!.key)) return false;
  if (words[at]!.isOpening && SAID_OF_MONTH.test(words[at + 1]?.lower ?? '') && /^(?:the|a|here|over|almost)$/.test(words[at + 2]?.lower ?? '')) return true;
  return /^\d/.test(words[at + 1]?.text ?? '') || BEFORE_MONTH.test(words[at - 1]?.lower ?? '');
}

/** "Hong Kong", "Puerto Rico". */
function isLand({ words }: Phrase): boolean {
  return words.length > 1 && LARGE_REGIONS.has(words.map(({ key }) => key).join('_'));
}

/** What is done "at" somebody. */
const AT_SOMEBODY = /^(?:shouted|yelled|screamed|smiled|looked|look|looking|waved|laughed|swore|mad|angry|glare|glared|grinned|winked)$/;

/** "We at Alder Vale", "beds at Beth Israel": behind "at" stands a place; a person only with something of theirs. */
function isAfterAt(words: readonly NameWord[], { from, isPossessive }: Phrase): boolean {
  return words[from - 1]?.lower === 'at' && !isPossessive && !AT_SOMEBODY.test(words[from - 2]?.lower ?? '');
}

/** What is told apart by letters: "Hall C", "Group B". */
const LETTERED = /^(?:hall|room|block|suite|building|gate|wing|grant|bay|pod|case|mark|bill|page|hope|ward|star)$/;

/** "Hall C", but not "Hall C." at the name's own stop, nor "Mark C" of whom something is told. */
function isLettered({ words: [first, second], end, parts }: Phrase): boolean {
  return parts.length === 2 && first !== undefined && second !== undefined && first.isEnglish && LETTERED.test(first.key)
    && second.text.length === 1 && end === second.end && (first.flags & GIVEN) === 0;
}

/** "Bill passed: …", "the Finance Bill has passed". */
function isLaw(words: readonly NameWord[], { words: [first], to, parts }: Phrase): boolean {
  return parts.length === 1 && first?.key === 'bill' && words.slice(to, to + 2).some(({ lower }) => /^(?:passed|passes|fails|failed)$/.test(lower));
}

/** "known as Buerger's colour": nobody is called by a genitive of which all words stand for a disease. */
function isOwnedByEponym({ words, isPossessive }: Phrase): boolean {
  return isPossessive && words.every(({ isEponym }) => isEponym);
}

/** "de la", "del": between the parts of a name, or behind a thing. */
const PARTICLE_OF_THINGS = /^(?:del?|las?|los)$/;

/** "Día de la Enfermería", "Línea de la Vida": without a name before them the particles belong to a thing. */
function isCalledAfter(words: readonly NameWord[], { from, words: [first] }: Phrase): boolean {
  let at = from;
  let hasOf = false;
  while (words[at] !== first && PARTICLE_OF_THINGS.test(words[at]?.lower ?? '')) at += 1;
  if (words[at] !== first) return false;
  for (at -= 1; at >= 0 && PARTICLE_OF_THINGS.test(words[at]!.lower); at -= 1) hasOf ||= /^del?$/.test(words[at]!.lower);
  const thing = words[at];
  return hasOf && thing?.spelling === 'capital' && thing.flags === 0 && !PATIENT_NOUNS.has(thing.lower) && !RELATION_NOUNS.has(thing.lower);
}

/** "M as in mike", "D for Delta": told to spell a letter. */
function isSpelling(words: readonly NameWord[], { from, words: [first] }: Phrase): boolean {
  const back = words[from - 1]?.lower === 'in' && words[from - 2]?.lower === 'as' ? 3 : /^(?:for|as)$/.test(words[from - 1]?.lower ?? '') ? 2 : 0;
  const letter = words[from - back];
  return back > 0 && letter?.text.length === 1 && first?.key.startsWith(letter.key) === true;
}

/** True for words that look like a name and, with such a cue before them and no title, are a land, a place, a law, a thing or an illness. */
export function isNoPerson(words: readonly NameWord[], phrase: Phrase, cue: Cue | null): boolean {
  if (isSpelling(words, phrase) || isLand(phrase) || isLettered(phrase) || isLaw(words, phrase)) return true;
  if (cue === null && isCalledAfter(words, phrase)) return true;
  if (cue !== 'naming' && isAfterAt(words, phrase)) return true;
  return (cue !== 'naming' || isOwnedByEponym(phrase)) && isEponymic(words, phrase);
}
