import { remembering } from '../remembered.ts';
import type { Token } from '../tokens.ts';
import { cueMark } from './marks.ts';

/** Tags that only clinical talk carries. */
const MEDICAL_TAG = /cancer|sepsis|medtwitter|meded|medstudent|medschool|medicine|foam(?:ed|cc)|nurs|doctor|surg|tweetorial|icu|paed|pediatric|radiol|onc(?:ology)?$|cardio|paramedic|hospital|nhs|covid/;

const CLINICAL = cueMark('clinical');
const PAST = cueMark('past');
const HANDLE = cueMark('handle');

/** Endings of the words of medicine, for the many that no list holds. */
const MEDICAL = /.{3}(?:itis|a?emia|osis|oses|ectomy|o?tomy|ostomy|oscopy|[^lr]oma|omas|penia|uria|algia|plasty|opathy|rrhage|rrh?oea|rrhea|plegia|paresis|cillin|mycin|prazole|statin|sartan|azepam|triptan|oxacin|cycline|parin|gliptin|gliflozin|tinib|zumab|ximab|limumab)s?$/;
const NOT_MEDICAL = /^(?:diplom|arom|tom|empath|sympath|anatomy|metamorph|hypnosis|diagnosis|osmosis|nostalgia|premium)/;

const cuesOfEnding = remembering((lower) => {
  if (lower.length > 6 && MEDICAL.test(lower) && !NOT_MEDICAL.test(lower)) return CLINICAL;
  return lower.endsWith('ed') && !lower.endsWith('eed') ? PAST : '';
});

/** What a word that no list holds gives by its form. */
export function cuesByForm({ kind, lower }: Token): string {
  if (kind === 'hashtag') return MEDICAL_TAG.test(lower) ? CLINICAL : '';
  if (kind === 'handle') return HANDLE;
  return kind === 'word' && lower.length >= 5 ? cuesOfEnding(lower) : '';
}
