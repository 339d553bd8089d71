import { AUTHORSHIP } from '../lexicons/name-cues.ts';

const YEAR = /^(?:19|20)\d\d$/;
/** Words of authorship that are as often a patient's: "for review", "sleep study". */
const ALSO_CARE = /^(?:review|study|studies)$/;
/** In front of whoever wrote the song; not in front of whom it is sung to: "sang Maria a lullaby". */
const SUNG = /^(?:sang|sings?|singing|hum(?:s|med|ming)|whistl(?:es|ed|ing)|belt(?:ed|ing))$/;
const SUNG_TO = /^(?:an?|the|to|her|his|their|happy|asleep)$/;
/** Who is sung to, before the song: "sang us all Delilah". */
const HEARERS = /^(?:us|all|me|them|everyone|everybody|both)$/;

/** "Smith et al", "(Smith 2019)", "the paper by", "'s book", "sang Sinatra". `before` is nearest first, all in lower case. */
export function isAuthor(before: readonly string[], after: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = after;
  const sungTo = before.findIndex((word) => !HEARERS.test(word));
  if (sungTo >= 0 && SUNG.test(before[sungTo]!) && !SUNG_TO.test(first)) return true;
  if (first === 'et' && second.startsWith('al')) return true;
  if ((first === 'and' || first === '&') && second === 'colleagues') return true;
  const isLifetime = after.slice(1, 4).some((word) => /^[-–—]$/.test(word));
  const isDated = !isLifetime && (YEAR.test(first) || (first === '(' && YEAR.test(second)) || (first === ',' && YEAR.test(second) && third !== ''));
  if (isDated) return before[0] === undefined || !/^(?:since|in|on)$/.test(before[0]);
  if (AUTHORSHIP.has(first) && !ALSO_CARE.test(first)) return true;
  return before.slice(0, 3).some((word) => AUTHORSHIP.has(word) && !ALSO_CARE.test(word)) && !before.slice(0, 2).includes('for');
}
