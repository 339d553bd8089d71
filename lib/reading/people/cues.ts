import { BEDSIDE, CARE_UNITS } from '../lexicons/individual-cues.ts';
import {
  BELONGINGS, CALLING, CARE_VERBS, FATES, HUMAN_FATES, NAME_LABELS, NAMING, PATIENT_NOUNS, PERSON_VERBS, RELATION_NOUNS,
} from '../lexicons/name-cues.ts';
import { PEOPLE_OF_PLACES } from '../lexicons/place-cues.ts';
import { remembering } from '../remembered.ts';
import type { Cue } from './candidate.ts';
import { deedsAfter } from './deeds.ts';
import type { Phrase } from './phrases.ts';
import type { NameWord } from './words.ts';

const SKIPPED: ReadonlySet<string> = new Set([',', ':', '(', '-', '"', "'", '[', '–', '=', '/', '*', '|', '#']);
const AGE = /^(?:\d{1,3}-?(?:y|yo|yof|yom|yr|yrs|m|f|year-old|yr-old|month-old|week-old|day-old|years-old|mo|wo|do|yo-f|yo-m|s|something)|\d{1,3}\/[mf])$/;
const NUMBER_OF_YEARS = /^\d{1,3}$/;
const SEX: ReadonlySet<string> = new Set(['m', 'f', 'male', 'female', 'man', 'woman', 'boy', 'girl', 'lady', 'gentleman', 'guy']);
/** "the Nakamura family". */
const KIN: ReadonlySet<string> = new Set(
  'family twins triplets baby babies boy boys girl girls kids parents household couple brothers sisters siblings lads children grandchildren'.split(' '));
const BEFORE_KIN = /^(?:the|whole|entire|our|poor|lovely|wonderful)$/;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'our', 'my', 'aged', 'age']);
/** "goes by Duchess", "known as Smiley": two words after which a name comes. */
const NAMING_PAIRS: ReadonlySet<string> = new Set(['goes_by', 'known_as', 'answers_to', 'nicknamed_as', 'calls_himself', 'calls_herself', 'named_her', 'named_him']);
const AUXILIARY = /^(?:is|was|has|had|got|gets|came|comes|will|went|who|just|finally|then|also|sadly|can|keeps)$/;
const OWN_PRONOUN = /^(?:his|her|hers|himself|herself)$/;
const HAVING = /^(?:had|has|got|gets)$/;
const COMING = /^(?:came|comes|coming|walked|walks|rolled|rolls|brought|wheeled|rocked|got|is|was)$/;
/** What people are in who are in no bed: "was in debt all his life". */
const NOT_IN_CARE = /^(?:debt|love|charge|fashion|fact|season|line|shape|business|office|power|print|stock|town|concert|session|flower|bloom|full|for|order|use)$/;
/** What people are called by behind their name: "Bunty ji", "Kurian uncle". */
const CALLED_BEHIND = /^(?:ji|saab|sahab|sahib|garu|bhai|didi|chettan|chechi|akka|anna|amma|paati|thatha|kaka|kaki|uncle|aunty|auntie)$/;
/** "Maa ji", "Doctor saab": whoever is meant, no name is told. */
const NO_NAME_BY_ITSELF = /^(?:maa|mata|pita|guru|swami|doctor|sister|master|madam|sir|baba|mummy|papa)$/;
const NOT_MAKING = /^(?:didn't|didnt|won't|wont|did)$/;

/** By which a ward calls those it is fond of: "RIP Big Terry", "lil mateo". */
const EPITHET = /^(?:big|old|ol|ol'|auld|little|lil|lil'|wee|young|poor|sweet|dear|gorgeous)$/;
/** What is said to somebody, in front of the name: "Well done Kaz!". */
const GREETING = /^(?:done|night|goodnight|nite|goodbye|bye|farewell|tight|birthday|you)$/;
const GREETINGS: ReadonlySet<string> = new Set([
  'well_done', 'sleep_tight', 'happy_birthday', 'told_you', 'for_you', 'bless_you', 'miss_you', 'proud_you', 'of_you', 'see_you', 'thank_you',
]);

/** "Night Bea,", "told you, Winston,": a name to which somebody speaks, with a mark behind it. */
function isCalled(words: readonly NameWord[], index: number, from: number): boolean {
  const { lower } = words[index]!;
  if (!/^[,.!?]$/.test(words[from + 1]?.text ?? '')) return false;
  if (words[from]?.spelling !== 'capital' || !GREETING.test(lower)) return false;
  return /night|nite|bye|farewell/.test(lower) || GREETINGS.has(`${words[index - 1]?.lower ?? ''}_${lower}`);
}

/** Index of the token before `at`, stepping over marks that may stand between a cue and a name. */
export function stepBack(words: readonly NameWord[], at: number): number {
  let index = at - 1;
  while (index >= 0 && SKIPPED.has(words[index]!.text)) index -= 1;
  return index;
}

/** "a boy called", "my patient, aka": somebody stands before the word. */
function isPersonBefore(words: readonly NameWord[], at: number): boolean {
  return [1, 2, 3].some((back) => {
    const lower = words[at - back]?.lower ?? '';
    return PATIENT_NOUNS.has(lower) || RELATION_NOUNS.has(lower) || PEOPLE_OF_PLACES.has(lower) || AGE.test(lower) || /^(?:old|he|she|who)$/.test(lower);
  });
}

/** Behind whom something is told of somebody: "the new kid in cubicle 7 is called". */
const TELLS_MORE = /^(?:in|on|from|with|who|at|,)$/;
const CALLED_WITHIN = 9;

/** "The new kid in cubicle 7 is called": somebody stands in the same words, and no ward that has them in its name. */
function isSubjectBefore(words: readonly NameWord[], at: number): boolean {
  if (!/^(?:is|was|also)$/.test(words[at - 1]?.lower ?? '')) return false;
  for (let index = at - 2; index >= 0 && index >= at - CALLED_WITHIN; index -= 1) {
    const { lower, text } = words[index]!;
    if (/^[.!?;:]$/.test(text)) return false;
    if (lower.length > 1 && (PATIENT_NOUNS.has(lower) || RELATION_NOUNS.has(lower)) && TELLS_MORE.test(words[index + 1]!.lower)) return true;
  }
  return false;
}

/** Prepositions between what is done for somebody and a name: "CPR on", "care for". */
const FOR_SOMEBODY = /^(?:on|to|for|with|of|from)$/;
const LAST_OF_PAIRS: ReadonlySet<string> = new Set([...NAMING_PAIRS].map((pair) => pair.split('_')[1]!));
/** Words that by themselves, or with the one before them, may lead one to expect a name; nearly all others do not. */
const mayLead = remembering((lower) => (
  [NAMING, LAST_OF_PAIRS, CALLING, NAME_LABELS, SEX, PATIENT_NOUNS, RELATION_NOUNS, PERSON_VERBS, CARE_VERBS].some((words) => words.has(lower))
  || [AGE, GREETING, FOR_SOMEBODY, /^(?:initials|him|her|them|name's|is|was|old)$/].some((form) => form.test(lower))));
const isEpithet = remembering((lower) => EPITHET.test(lower));

/** Why the words in front lead one to expect a name, or null. */
export function cueBefore(words: readonly NameWord[], from: number): Cue | null {
  const near = stepBack(words, from);
  const index = near > 0 && isEpithet(words[near]!.lower) ? stepBack(words, near) : near;
  if (words[index]?.lower === 'mine' && words[index - 1]?.lower === 'of') return PATIENT_NOUNS.has(words[index - 2]?.lower ?? '') ? 'patient' : null;
  const word = words[index];
  if (word === undefined) return null;
  const { lower } = word;
  if (!mayLead(lower)) return null;
  const second = words[stepBack(words, index)]?.lower ?? '';
  if (NAMING.has(lower) || NAMING_PAIRS.has(`${second}_${lower}`) || (lower === 'initials' && /^(?:letter|upper)$/.test(words[from]?.spelling ?? '')) || (/^(?:him|her|them)$/.test(lower) && /^(?:named|called|naming)$/.test(second))) return 'naming';
  if (CALLING.has(lower)) return isPersonBefore(words, index) || isSubjectBefore(words, index) ? 'naming' : null;
  if (NAME_LABELS.has(lower) && words[index + 1]?.text === ':') return 'naming';
  if (lower === "name's" || ((lower === 'is' || lower === 'was') && NAME_LABELS.has(second))) return 'naming';
  if (word.kind === 'word' && word.isPossessive) return null;
  if (AGE.test(lower) || (SEX.has(lower) && (lower.length > 1 || /^\d/.test(second))) || (lower === 'old' && /^(?:year|yr|month|week|day|years|yo)$/.test(second))) return 'age';
  if (PATIENT_NOUNS.has(lower)) return 'patient';
  if (RELATION_NOUNS.has(lower)) return 'relation';
  if (PERSON_VERBS.has(lower)) return 'human';
  if (isCalled(words, index, from)) return 'called';
  if (CARE_VERBS.has(lower) || (FOR_SOMEBODY.test(lower) && (CARE_VERBS.has(second) || /^(?:visits?|cpr|compressions)$/.test(second)))) return 'verb';
  return null;
}

/** "Ana Diaz, 14 Mill Lane": what follows a number with a capital letter, right behind it, is where somebody lives. */
function isHouseNumber(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];
  return next?.kind === 'word' && next.spelling === 'capital' && next.isCaseTelling;
}

/** "Gerik, 3 jam", "Bario, 40 minutes by air": what a number behind a name counts that is no age. */
const NO_YEARS = /^(?:jam|minit|km|kilomet\w+|batu|hours?|hrs?|mins?|minutes?|miles?|days?|weeks?|times|goals?|points?|sets?|kali|ekor|horas|minutos|kms|beds?|slides?|patients|followers|likes|pages|songs|episodes|seasons|votes|stars|laps|chapters)$/;

function afterMark(words: readonly NameWord[], { from, to: at }: Phrase): Cue[] {
  const second = words[at + 1];
  const third = words[at + 2]?.lower ?? '';
  if (second === undefined) return [];
  if (AGE.test(second.lower) || (second.kind === 'number' && NUMBER_OF_YEARS.test(second.text) && !isHouseNumber(words, at + 1) && !NO_YEARS.test(third))) return ['apposition'];
  // "Ring Sinead (daughter)".
  if (words[at]!.text === '(' && RELATION_NOUNS.has(second.lower) && words[at + 2]?.text === ')') return ['apposition'];
  const isAged = ARTICLES.has(second.lower) && (AGE.test(third) || PATIENT_NOUNS.has(third) || NUMBER_OF_YEARS.test(third));
  const isIllness = words[from]!.flags !== 0 && words[at]!.text === '(' && second.lower === 'the' && BEDSIDE.has(third) && !CARE_UNITS.has(third) && !OF_STAFF.test(words[at + 3]?.lower ?? '') && !OF_STAFF.test(third);
  return isAged || isIllness ? ['apposition'] : [];
}

/** Who treats, behind what they treat: "Sam (the dialysis nurse)". */
const OF_STAFF = /^(?:nurse|sister|reg|registrar|consultant|doctor|doc|gp|surgeon|physio|lead|team|fellow|resident|tech|coordinator|pharmacist|specialist|guy|person|queen|king|prof|professor|manager|matron|paramedics?|nurses|room|medical|bed)$/;

/** "Carlitos salió de la UCI", "Pedrito volvió a urgencias". */
const RETURNING = /^(?:salió|volvió|llegó|vino|regresó|ingresó|entró|sale|vuelve|keluar|masuk)$/;
const HOUSES_OF_CARE = /^(?:uci|ucin|urgencias|quirófano|hospital|planta|terapia|consulta|alta|wad|icu|hdu|nicu)$/;

function afterVerb(next: string, second: string, third: string, fourth: string): Cue[] {
  if (NOT_MAKING.test(next) && (second === 'make' || third === 'make')) return ['fate', 'human'];
  if (COMING.test(next) && /^(?:in|back|through)$/.test(second) && !NOT_IN_CARE.test(third)) return ['fate'];
  if (RETURNING.test(next) && [second, third, fourth].some((word) => HOUSES_OF_CARE.test(word))) return ['fate', 'human'];
  if (FATES.has(next)) return HUMAN_FATES.has(next) ? ['fate', 'human'] : ['fate'];
  if (/^(?:finally|just|also)$/.test(next) && /^(?:got|had|gets|has)$/.test(second) && OWN_PRONOUN.test(third)) return ['fate', 'human'];
  if (!AUXILIARY.test(next)) return [];
  const isDone = FATES.has(second) || FATES.has(third) || /^(?:back|home|down|off|awake|conscious)$/.test(second) || AGE.test(second);
  const isIll = HAVING.test(next) && (BEDSIDE.has(second) || BEDSIDE.has(third));
  const isNews = HAVING.test(next) && second === 'the' && /^(?:all|call|news)/.test(third);
  const isSomebody = /^(?:a|an|my|our|the)$/.test(second) && (PATIENT_NOUNS.has(third) || AGE.test(third) || NUMBER_OF_YEARS.test(third));
  if (isDone || isIll || isNews || isSomebody) return HUMAN_FATES.has(second) || HUMAN_FATES.has(third) ? ['fate', 'human'] : ['fate'];
  if (next === 'is' || next === 'was') return ['form'];
  return /^(?:finally|got|had|has|gets|keeps|just)$/.test(next) && [second, third].some((word) => OWN_PRONOUN.test(word)) ? ['fate'] : [];
}

/** "Oisín was 4, flown in": a whole number that nothing counts, behind a word from the lists of names. "Lactate was 9." is none. */
function isOfAge(words: readonly NameWord[], { from, to }: Phrase): boolean {
  const first = words[from]!;
  if (first.flags === 0 || words[from - 1]?.isPossessive) return false;
  const age = words[to + 1];
  const mark = words[to + 2];
  const isWhole = /^\d{1,2}$/.test(age?.text ?? '') && /^[.,!?]$/.test(mark?.text ?? '') && !/^\d/.test(words[to + 3]?.text ?? '');
  return /^(?:is|was)$/.test(words[to]!.lower) && isWhole;
}

/** "Smithy's off the vent", "Joan's back from theatre". */
function isNewsOf(next: string, second: string): boolean {
  if (/^(?:awake|extubated|tubed|home|asleep|pregnant)$/.test(next)) return true;
  return /^(?:off|out|back|home|in)$/.test(next) && /^(?:the|of|from|on|to|icu|itu|theatre|surgery|hospital|dialysis|oxygen|again)$/.test(second);
}

/** What the words behind a phrase say of it as a name. */
export function cuesAfter(words: readonly NameWord[], phrase: Phrase): Cue[] {
  const { to } = phrase;
  const next = words[to];
  if (next === undefined) return [];
  const second = words[to + 1]?.lower ?? '';
  const third = words[to + 2]?.lower ?? '';
  if (KIN.has(next.lower) && BEFORE_KIN.test(words[phrase.from - 1]?.lower ?? '')) return ['belonging'];
  if (phrase.isPossessive && isNewsOf(next.lower, second)) return ['fate'];
  if (phrase.isPossessive) return [next.lower, second, third].some((word) => BELONGINGS.has(word)) ? ['belonging'] : [];
  if (next.text === '(' || next.text === ',' || next.text === '-') return afterMark(words, phrase);
  if (AGE.test(next.lower) || (next.lower === 'aged' && NUMBER_OF_YEARS.test(second))) return ['apposition'];
  if (CALLED_BEHIND.test(next.lower) && words[phrase.from]!.spelling === 'capital' && !NO_NAME_BY_ITSELF.test(words[phrase.from]!.lower)) return ['called'];
  if (isOfAge(words, phrase)) return ['apposition'];
  return [...afterVerb(next.lower, second, third, words[to + 3]?.lower ?? ''), ...deedsAfter(words, phrase)];
}
