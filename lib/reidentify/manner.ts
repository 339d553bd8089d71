import { isMedicalTerm } from '../reading/lexicons/no-names.ts';
import { known } from '../reading/models/known.ts';
import { theModel } from '../reading/models/model.ts';
import { verbose } from '../reading/patterns/verbose.ts';
import type { Reading } from '../reading/reading.ts';
import { shape } from '../reading/shape.ts';

/** One of many of the kind: "another", "third Lyme of the week", "flu season", "dengue again"; not "he can run again". */
const ONE_OF_MANY = new RegExp(verbose`(?<![\p{L}])(?:another|(?<!\b(?:can|could|to|never|will|would|may|might)\s[a-z]{2,10}\s)again|seasons?
  |every|always|usual(?:ly)?|typical(?:ly)?|classic|so\smany|(?:third|fourth|fifth|sixth)\s[\p{L}-]+(?:\s[\p{L}-]+)?\s(?:this|of\sthe|today)
  |number\s\d+)(?![\p{L}])`, 'giu');
/** Said to whoever reads it. */
const TO_THE_READER = /(?<![\p{L}])(?:you|your|you're|yours)(?![\p{L}])/giu;
/** Names of people, places and things: fewer fit a story that holds many. */
const NAMES = /(?<=[\p{L}\p{N},;)’'] )\p{Lu}[\p{L}’'-]{3,}/gu;
/** "Addison's" is named after somebody who has no part in the story. */
const OWNED = /['’]s$/;
/** Most of each that count. */
const MOST_COUNTED = 4;
/** A word without digits, as the network might know it. */
const A_WORD = /^[a-zà-ÿ'’-]+$/;

/** How a text is told, whoever it tells of; lengths and numbers in natural logs. */
export const MANNERS = ['words', 'sentences', 'ofMany', 'reader', 'asked', 'names', 'unusual'] as const;
export type Manner = (typeof MANNERS)[number];

const counted = (text: string, pattern: RegExp) => Math.min(MOST_COUNTED, [...text.matchAll(pattern)].length);

/**
 * Words that hardly anybody writes: the network was taught every word that some of its many thousand drafts hold. A bassoonist, a mahout and a
 * bread tag are each somebody; a stroke at a bus stop may be anybody's.
 */
function unusual(reading: Reading): number {
  const { numbers } = theModel();
  const words = reading.get(shape).units.map(({ lower }) => lower).filter((lower) => A_WORD.test(lower));
  return new Set(words.map(known).filter((word) => !numbers.has(word))).size;
}

/** How it is told, which says more than the figures: how long, as one of many, to the reader or asked, with names and rare words. */
export function manner(reading: Reading): Readonly<Record<Manner, number>> {
  const { text } = reading;
  return {
    words: Math.log(text.split(/\s+/u).length),
    sentences: Math.log(text.split(/[.!?]+\s/u).length),
    ofMany: counted(text, ONE_OF_MANY),
    reader: counted(text, TO_THE_READER),
    asked: Number(text.includes('?')),
    names: Math.log1p([...text.matchAll(NAMES)].filter(([name]) => !isMedicalTerm(name.toLowerCase().replace(OWNED, ''))).length),
    unusual: Math.log1p(unusual(reading)),
  };
}
