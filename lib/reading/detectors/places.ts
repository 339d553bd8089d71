import { overlaps } from '../../draft/span.ts';
import { nameWords, type NameWord } from '../people/words.ts';
import type { Reading } from '../reading.ts';
import { addresses } from './places/addresses.ts';
import { areas } from './places/areas.ts';
import { beds } from './places/beds.ts';
import { facilities } from './places/facilities.ts';
import { landmarks } from './places/landmarks.ts';
import { placeOf, type Place } from './places/place.ts';
import { postcodes } from './places/postcodes.ts';

/** A house named shortly and its town are one place: "Mayo Clinic in Rochester, MN", "Cedars-Sinai, Los Angeles". */
function joined(words: readonly NameWord[], inOrder: readonly Place[]): Place[] {
  const found: Place[] = [];
  for (const place of inOrder) {
    const last = found.at(-1);
    const between = last !== undefined && place.from - last.to === 1 ? words[last.to]!.lower : '';
    const isShort = last !== undefined && last.end - last.start < place.end - place.start + 4;
    const isHouse = last?.sort === 'facility' || last?.sort === 'employer';
    const isOne = isShort && isHouse && place.sort === 'area' && (between === ',' || between === 'in');
    if (isOne) found[found.length - 1] = placeOf(words, last.sort, last.from, place.to);
    else found.push(place);
  }
  return found;
}

/**
 * Places smaller than a state, in reading order, no two overlapping: addresses and postal codes, beds and rooms,
 * hospitals, schools and homes, towns and counties. Whose they are is told elsewhere (`patients/whose.ts`).
 */
export function places(reading: Reading): readonly Place[] {
  const words = reading.get(nameWords);
  const codes = postcodes(reading.text).map((span): Place => {
    const from = words.findIndex(({ end }) => end > span.start);
    let to = from;
    while (to < words.length && words[to]!.start < span.end) to += 1;
    return { ...span, sort: 'postcode', from, to };
  });
  const kept: Place[] = [];
  const houses = facilities(words);
  const towns = areas(words);
  const sure = houses.filter(({ isGuess, from, to }) => !isGuess || !towns.some((town) => !town.isGuess && town.from <= from && to <= town.to));
  // "Works at the Greggs in Leeds": a house that everybody knows, and whose it employs.
  const known = landmarks(words).map((place): Place => (sure.some((house) => house.sort === 'employer' && overlaps(house, place)) ? { ...place, sort: 'employer' } : place));
  for (const place of [...addresses(words, reading.text), ...codes, ...beds(words), ...known, ...sure, ...towns]) {
    if (!kept.some((other) => overlaps(other, place))) kept.push(place);
  }
  return joined(words, kept.sort((a, b) => a.start - b.start));
}
