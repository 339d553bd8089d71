import { fold } from '../reading/fold.ts';

const LONG: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft', co: 'county' };

/**
 * The form in which names of places are looked up: lower case, without marks, points and apostrophes, hyphens as spaces,
 * "saint" as "st". "St. John's" and "Saint Johns" are one name; "Stoke-on-Trent" and "stoke on trent" too.
 */
export function placeKey(name: string): string {
  if (/^[a-z]+$/.test(name)) return LONG[name] ?? name;
  const words = fold(name).replace(/[.'‘’`]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().split(' ');
  return words.map((word) => LONG[word] ?? word).join(' ');
}
