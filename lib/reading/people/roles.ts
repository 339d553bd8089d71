import type { Role } from '../detection.ts';
import { AUTHORSHIP, CAREER, CARE_BY, COLLEAGUES, PATIENT_NOUNS, PRAISE, PUBLIC_LIFE, TELLING, RELATION_NOUNS } from '../lexicons/name-cues.ts';
import { BEDSIDE, PRONOUNS_OF_ONE } from '../lexicons/individual-cues.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';
import type { Candidate } from './candidate.ts';
import { stepBack } from './cues.ts';
import { isMedicalTerm } from '../lexicons/no-names.ts';
import { individualInView, isEverydayTalk } from './individual.ts';
import type { NameWord } from './words.ts';

const POSSESSIVES: ReadonlySet<string> = new Set(['her', 'his', 'their', 'patient', "patient's", "pt's", 'the', 'hers']);
const OWN: ReadonlySet<string> = new Set(['my', 'our', 'own']);
const YEAR = /^(?:19|20)\d\d$/;
/** Tokens looked at on either side. */
const REACH = 9;

interface Surroundings {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function surroundings(reading: Reading, words: readonly NameWord[], candidate: Candidate): Surroundings {
  const sentence = sentenceAt(reading, candidate.start);
  const before: string[] = [];
  for (let at = candidate.from - 1; at >= 0 && before.length < REACH && words[at]!.start >= sentence.start; at -= 1) before.push(words[at]!.lower);
  const after: string[] = [];
  for (let at = candidate.to; at < words.length && after.length < REACH && words[at]!.end <= sentence.end + 1; at += 1) after.push(words[at]!.lower);
  return { before, after };
}

function isAuthor({ before, after }: Surroundings): boolean {
  const [first = '', second = '', third = ''] = after;
  if (first === 'et' && second.startsWith('al')) return true;
  if ((first === 'and' || first === '&') && second === 'colleagues') return true;
  if (YEAR.test(first) || (first === '(' && YEAR.test(second)) || (first === ',' && YEAR.test(second) && third !== '')) return before.length === 0 || !/^(?:since|in|on)$/.test(before[0]!);
  if (/^'?s?$/.test(first) && AUTHORSHIP.has(second)) return true;
  if (AUTHORSHIP.has(first) && first !== 'review' && first !== 'study' && first !== 'studies') return true;
  return before.slice(0, 3).some((word) => AUTHORSHIP.has(word) && word !== 'review' && word !== 'study') && !before.slice(0, 2).includes('for');
}

function isPoster(reading: Reading, { before }: Surroundings, candidate: Candidate): boolean {
  const [last = '', second = ''] = before.filter((word) => !/^(?:dr|\.|prof|mr|mrs|ms)$/.test(word));
  if (last === "i'm" || last === 'im' || (last === 'am' && second === 'i') || (last === 'is' && second === 'name' && before.includes('my'))) return true;
  if (last === 'is' && second === 'this' && candidate.title === 'clinician') return true;
  if (last === 'me' || last === 'myself') return true;
  const own = `${reading.draft.account ?? ''} ${reading.draft.profile ?? ''}`.toLowerCase();
  return own.length > 1 && candidate.parts.length > 1 && candidate.words.every(({ text }) => text.length > 2 && own.includes(text.toLowerCase()));
}

function isRelated(words: readonly NameWord[], candidate: Candidate, { before, after }: Surroundings): 'relative' | 'own' | null {
  const back = stepBack(words, candidate.from);
  if (candidate.cues.has('relation')) {
    const owner = words[back - 1]?.lower ?? '';
    const further = words[back - 2]?.lower ?? '';
    if (OWN.has(owner) || (OWN.has(further) && !POSSESSIVES.has(owner))) return 'own';
    return 'relative';
  }
  if (candidate.isPossessive && after[0] !== undefined && RELATION_NOUNS.has(after[0])) return 'relative';
  if (before[0] === ',' && before[1] !== undefined && RELATION_NOUNS.has(before[1])) return 'relative';
  return null;
}

/** Whom a name stands for, told from the words around it and from what the text is about. */
export function roleOf(reading: Reading, words: readonly NameWord[], candidate: Candidate): Role {
  const around = surroundings(reading, words, candidate);
  const { before, after } = around;
  const view = reading.get(individualInView);
  const has = (...cues: readonly Parameters<Candidate['cues']['has']>[0][]) => cues.some((cue) => candidate.cues.has(cue));
  if (isPoster(reading, around, candidate)) return 'poster';
  if (isAuthor(around)) return 'author';
  const related = isRelated(words, candidate, around);
  if (related === 'relative') return candidate.cues.has('relation') ? 'relative' : 'patient';
  if (related === 'own') return 'poster';
  if (before[0] === 'resident' && reading.get(individualInView) > 0) return 'patient';
  const isWork = after.some((word) => CAREER.has(word)) || (before[0] !== undefined && COLLEAGUES.has(before[0]) && before.slice(1, 5).some((word) => OWN.has(word)));
  if (isWork && !has('patient', 'age', 'apposition')) return 'colleague';
  if (has('patient', 'age', 'apposition')) return 'patient';
  const near = [...before, ...after];
  if (candidate.title === 'public') return 'public-figure';
  const isPraised = before.some((word) => PRAISE.has(word));
  const isPublic = near.slice(0, 14).some((word) => PUBLIC_LIFE.has(word));
  if (candidate.title === 'clinician') {
    const isCaring = before.slice(0, 4).some((word) => CARE_BY.has(word)) || after.slice(0, 4).some((word) => /^(?:clinic|office|list|referred|saw|prescribed|operated|team)$/.test(word));
    if (view === 0 || ((isPraised || isPublic) && !(view === 2 && isCaring))) return isPublic ? 'public-figure' : 'colleague';
    return 'clinician';
  }
  const isBedside = near.some((word) => BEDSIDE.has(word) || isMedicalTerm(word));
  if (has('verb') && (candidate.title !== null || isBedside)) return 'patient';
  if (candidate.title === 'courtesy' && !reading.get(isEverydayTalk)) return 'patient';
  if (isBedside && !isPublic && !isPraised && near.some((word) => TELLING.has(word))) return 'patient';
  if (candidate.parts.length === 2 && candidate.parts[1] === 'initial' && !reading.get(isEverydayTalk)) return 'patient';
  if (has('naming') && before.slice(0, 4).some((word) => PATIENT_NOUNS.has(word))) return 'patient';
  if (has('verb') && (view > 0 || near.some((word) => PRONOUNS_OF_ONE.has(word)))) return 'patient';
  if (has('belonging', 'fate', 'naming')) return view > 0 || has('belonging', 'fate') ? 'patient' : 'unknown';
  if (isPublic && view < 2) return 'public-figure';
  if (isPraised && view === 0) return after.some((word) => BEDSIDE.has(word)) ? 'patient' : 'colleague';
  if (before.slice(0, 3).some((word) => COLLEAGUES.has(word))) return 'colleague';
  if (candidate.title === 'courtesy' && view > 0) return 'patient';
  return 'unknown';
}
