import { BEDSIDE, PRONOUNS_OF_ONE } from '../lexicons/individual-cues.ts';
import {
  AUTHORSHIP, BELONGINGS, CARE_VERBS, CAREER, COLLEAGUES, FATES, HUMAN_FATES, NAMING, PATIENT_NOUNS, PRAISE, PUBLIC_LIFE, RELATION_NOUNS, SAYING,
} from '../lexicons/name-cues.ts';
import { BED_WORDS, COMMON_UNITS, FACILITY_NOUNS, LIVING, PEOPLE_OF_PLACES, PLACE_VERBS, STREET_ENDS } from '../lexicons/place-cues.ts';
import { CLINICIAN_TITLES, COURTESY_TITLES } from '../lexicons/titles.ts';
import { isEnglishWord } from '../lexicons/english.ts';
import { VERB } from '../people/deeds.ts';
import { remembering } from '../remembered.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The lists by which words beside a name are told apart. */
const SORTS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries({
  patient: PATIENT_NOUNS, relation: RELATION_NOUNS, care: CARE_VERBS, fate: FATES, human: HUMAN_FATES, belonging: BELONGINGS, bedside: BEDSIDE, pronoun: PRONOUNS_OF_ONE,
  courtesy: COURTESY_TITLES, clinician: CLINICIAN_TITLES, colleague: COLLEAGUES, praise: PRAISE, career: CAREER, saying: SAYING, public: PUBLIC_LIFE, author: AUTHORSHIP, naming: NAMING,
  bed: BED_WORDS, street: STREET_ENDS, house: FACILITY_NOUNS, living: LIVING, people: PEOPLE_OF_PLACES, unit: COMMON_UNITS, placing: PLACE_VERBS,
  day: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec '
    + 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
  writer: words("my our mi saya i me we us i'm i've"),
  article: words('the a an this that'),
});

/** The sorts a word in small letters is of. */
export const sortsOf = remembering((word: string): readonly string[] => {
  const found = SORTS.flatMap(([sort, list]) => (list.has(word) ? sort : []));
  if (/\d/.test(word)) return [...found, 'numbered'];
  if (VERB.test(word)) return [...found, 'deed'];
  return isEnglishWord(word) ? found : [...found, 'unlisted'];
});
