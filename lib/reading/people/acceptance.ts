import { RELATION_NOUNS, SAYING } from '../lexicons/name-cues.ts';
import { isCity } from '../lexicons/places.ts';
import { CLINICIAN_TITLES, COURTESY_TITLES } from '../lexicons/titles.ts';
import type { Candidate } from './candidate.ts';
import { isInitials } from './initials.ts';
import { isPlaceholder } from './titled.ts';
import { isClearGiven, isFamiliarGiven, type NameWord } from './words.ts';

/** Shortest unknown word that an age behind it makes a name at the beginning of a sentence too, in letters: "Kerubo, 61, ...". */
const SHORTEST_UNKNOWN = 3;

/** "A Whipple before lunch": the capital letter is an article. */
function isArticle(words: readonly NameWord[], { from, words: [first] }: Candidate): boolean {
  return first?.key === 'a' && first.isOpening && words[from + 1]?.text !== '.';
}

/** "the Nobel", "a Turner phenotype": an article before a single word makes it a thing. */
function isCommonNoun(words: readonly NameWord[], { from, parts }: Candidate): boolean {
  return parts.length === 1 && /^(?:the|a|an|this|that|every|each|another)$/.test(words[from - 1]?.lower ?? '');
}

/**
 * In everyday talk, with no illness or care in it, a capital letter inside a sentence and a place beside a verb of speech or a comma
 * are enough; in clinical text the same words are rather eponyms, brands and tests.
 */
function isLikelyInTalk(words: readonly NameWord[], candidate: Candidate, first: NameWord): boolean {
  if (candidate.isLower || first.isEponym || isInitials(candidate) || candidate.words.some(({ spelling }) => spelling === 'upper')) return false;
  const before = words[candidate.from - 1];
  const after = words[candidate.to];
  const isSaid = SAYING.has(after?.lower ?? '') || SAYING.has(before?.lower ?? '');
  const isAddressed = /^[,:?!]$/.test(after?.text ?? '') && (before === undefined || before.text === ',' || first.isOpening);
  const isTelling = !first.isOpening && candidate.words.every((word) => word.isCaseTelling || word.isOpening);
  if (candidate.parts.length > 1) return isTelling && candidate.words.some((word) => !word.isEnglish && word.text.length > 2);
  const isTown = isCity(first.key);
  if (candidate.parts[0] === 'unknown') return isSaid && !first.isEnglish && !isTown;
  if (first.isEnglish || isTown) return candidate.parts[0] === 'given' && isTelling && (isSaid || (isAddressed && !isTown));
  return isSaid || isAddressed || isTelling;
}

function isAcceptedInLower({ words, parts, cues }: Candidate, first: NameWord, isNear: boolean): boolean {
  if (first.isEnglish) return false;
  if (parts.length > 1 && cues.size > 0 && words.every((word) => word.flags !== 0 && !word.isEnglish)) return true;
  if (isFamiliarGiven(first)) return cues.size > 1 || (cues.size > 0 && !cues.has('form'));
  return isNear && parts[0] !== 'unknown' && (parts.length > 1 || isClearGiven(first));
}

/** "Gogo delivered …", "Housemate has started …": what anybody is called. */
function isCalling({ lower }: NameWord): boolean {
  return COURTESY_TITLES.has(lower) || CLINICIAN_TITLES.has(lower) || RELATION_NOUNS.has(lower);
}

function isAcceptedUnknown({ cues, parts }: Candidate, first: NameWord, isNear: boolean): boolean {
  if (first.isEponym || first.spelling === 'upper') return false;
  if (parts.length === 1 && (cues.has('abed') || cues.has('deed') || cues.has('called')) && first.text.length >= SHORTEST_UNKNOWN) return true;
  if (isNear) return first.isCaseTelling || (cues.has('apposition') && first.text.length > SHORTEST_UNKNOWN);
  // "Peadar was in again about the knee": a word of no list, at the beginning too.
  if (parts.length === 1 && cues.has('fate') && first.text.length > SHORTEST_UNKNOWN && first.isOpening && !first.isEnglish && !isCalling(first)) return true;
  return (cues.has('human') && (first.isCaseTelling || cues.has('fate'))) || (first.isCaseTelling && (cues.has('fate') || cues.has('belonging')));
}

/** Whether a phrase is a name where it stands: strong ones anywhere, weak ones with a cue that only a name would have. */
export function isAccepted(words: readonly NameWord[], candidate: Candidate, isLay: boolean): boolean {
  const { cues, parts, strength, words: [first] } = candidate;
  if (candidate.title !== null || cues.has('naming')) return true;
  if (first === undefined || isPlaceholder(candidate) || isArticle(words, candidate)) return false;
  if (cues.has('family')) return true;
  if (isCommonNoun(words, candidate) && !cues.has('belonging')) return false;
  if (strength >= 2) return true;
  if (isLay && isLikelyInTalk(words, candidate, first)) return true;
  const isNear = cues.has('patient') || cues.has('relation') || cues.has('age') || cues.has('apposition');
  if (isInitials(candidate) && cues.has('abed') && (parts.length > 1 || first.text.length === 2)) return true;
  if (isInitials(candidate)) return (cues.has('verb') && parts.length > 1) || (isNear && (parts.length > 1 || first.text.length === 2 || cues.size > 1));
  if (candidate.isLower) return isAcceptedInLower(candidate, first, isNear);
  if (parts.every((part) => part === 'unknown')) return isAcceptedUnknown(candidate, first, isNear);
  if (first.isEponym && (!isClearGiven(first) || first.key.includes('-'))) {
    return cues.has('relation') || cues.has('apposition') || cues.has('fate');
  }
  if (parts.length === 1 && first.isEnglish && first.isOpening) {
    return cues.has('apposition') || cues.has('belonging') || ((cues.has('fate') || cues.has('deed') || cues.has('abed')) && parts[0] === 'given');
  }
  if (parts.length === 1 && first.spelling === 'upper' && !first.isShouted) return cues.has('relation') || cues.has('apposition');
  // "Our Doreen" is nobody's town.
  const isOurs = parts.length === 1 && first.spelling === 'capital' && words[candidate.from - 1]?.lower === 'our';
  return cues.size > 0 || ((first.isOpening || isOurs) && isFamiliarGiven(first));
}
