import { overlaps } from '../../draft/span.ts';
import { nameWords } from '../people/words.ts';
import type { Reading } from '../reading.ts';
import { addresses } from './places/addresses.ts';
import { areas } from './places/areas.ts';
import { beds } from './places/beds.ts';
import { facilities } from './places/facilities.ts';
import type { Place } from './places/place.ts';
import { postcodes } from './places/postcodes.ts';

/**
 * Places smaller than a state, in reading order, no two overlapping: addresses and postal codes, beds and rooms,
 * hospitals, schools and homes, towns and counties. Whose they are is for the rules to judge.
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
  for (const place of [...addresses(words, reading.text), ...codes, ...beds(words), ...facilities(words), ...areas(words)]) {
    if (!kept.some((other) => overlaps(other, place))) kept.push(place);
  }
  return kept.sort((a, b) => a.start - b.start);
}
