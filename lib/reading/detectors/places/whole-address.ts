import { fold } from '../../fold.ts';
import { DOUBTFUL_STREET_ENDS, STREET_ENDING, STREET_ENDS, STREET_STARTS, UNIT_WORDS } from '../../lexicons/place-cues.ts';
import type { Reading } from '../../reading.ts';
import type { Place } from './place.ts';

const HOUSE_NUMBER = /(?<![\p{L}\d])\d{1,6}[A-Za-z]?(?![\p{L}\d])/gu;
const MILITARY = /\b[AFD]PO A[AEP] \d{5}\b/i;
const BOX = /\bbox \d/i;
/** Fewest letters of a street's or town's name. */
const NAME = /\p{L}{3,}/u;

function isOfStreet(word: string): boolean {
  return STREET_ENDS.has(word) || DOUBTFUL_STREET_ENDS.has(word) || STREET_STARTS.has(word) || (word.length > 6 && STREET_ENDING.test(word));
}

/** True where a letter would arrive: a house number with its street, a box, or a street that goes on with flat, town or code; not a mere "Elm Street". */
export function isWholeAddress(reading: Reading, place: Place): boolean {
  if (place.sort === 'postcode') return true;
  const written = reading.quote(place);
  if (place.sort !== 'address' || !NAME.test(written)) return false;
  if (MILITARY.test(written) || BOX.test(written)) return true;
  const numbers = written.match(HOUSE_NUMBER)?.length ?? 0;
  if (numbers === 0) return false;
  const words = fold(written).split(/[^\p{L}\d]+/u);
  return words.some(isOfStreet) || (numbers > 1 && (words.some((word) => UNIT_WORDS.has(word)) || /[,\n]/.test(written)));
}
