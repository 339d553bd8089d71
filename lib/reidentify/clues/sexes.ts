import type { Fact, Found } from '../clue.ts';
import { OLDEST, type Sex } from '../group.ts';
import { allOf } from '../../reading/patterns/quick-match.ts';
import type { Reading } from '../../reading/reading.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { foundBy, whole, wording, type Wording } from './wordings.ts';

const of = (sex: Sex): Fact => ({ says: 'sex', sex });
const GROWN: Fact = { says: 'age', ages: { from: 16, to: OLDEST } };

const NOUNS: readonly Wording[] = [
  // "MS" is an illness.
  { pattern: whole('Ms', 'g'), facts: [of('female'), GROWN] },
  wording(
    verbose`wom[ae]n|lady|ladies|gal|missus|makcik|mak\scik|puan|mrs|señora|mujer|widow|nun|waitress|actress|housewife
    |bride|kakak|kak|akak|datin
    |mdm|madam|didi|behenji|fisherwoman|forewoman|landlady|kokum|kookum|lola|nonna|oma|paati|housewives|businesswoman
    |policewoman|postwoman`,
    [of('female'), GROWN],
  ),
  wording(
    verbose`female|girl|schoolgirl|lass|lassie|lassy|sister|niña|perempuan|budak\sperempuan|mam|mammy|mommy|mummy|grandma
    |grandmother|granny|gran|nan|nana|nenek
    |abuelita|mum|mom|mother|mama|mak|aunt|aunty|auntie|daughter|wife`,
    [of('female')],
  ),
  wording(
    verbose`m[ae]n|gentleman|gent|guy|bloke|chap|dude|fella|feller|auld\sfella|pakcik|pak\scik|encik|en|tok|lolo|nonno
    |opa|thatha|bhaiya|señor|hombre|widower|monk|waiter|policeman
    |postman|fireman|fisherman|groom|abang|datuk|dato|mr|sir|businessman|priest|imam|tradesman|workman|lineman|craftsman
    |cowboy|sailor`,
    [of('male'), GROWN],
  ),
  wording(
    verbose`male|boy|schoolboy|lad|laddie|brother|niño|lelaki|grandpa|grandfather|grandad|granddad|atuk|abuelito|dad
    |daddy|father|uncle|son|husband`,
    [of('male')],
  ),
  {
    pattern:
      /(?<![A-Za-zÀ-ɏ\d.:/-])\d{1,2}\s?(?:yo?|y\/o)?\s?\/?[Ff](?![A-Za-zÀ-ɏ\d/-])(?=\s|[,.;:!?)]|$)|(?<![A-Za-zÀ-ɏ\d.:/-])F\s?\/?\d{2}(?=\s|[,.;]|$)/g,
    facts: [of('female')],
  },
  {
    pattern:
      /(?<![A-Za-zÀ-ɏ\d.:/-])\d{1,2}\s?(?:yo?|y\/o)?\s?\/?[Mm](?![A-Za-zÀ-ɏ\d/-])(?=\s|[,.;:!?)]|$)|(?<![A-Za-zÀ-ɏ\d.:/-])M\s?\/?\d{2}(?=\s|[,.;]|$)/g,
    facts: [of('male')],
  },
];
/** With the apostrophe left out "shed", "shell" and "hell" would be somebody. */
const SHE = whole(`she|she'?s|she'd|she'll|her|hers|herself`);
const HE = whole(`he|he'?s|he'?d|he'll|him|his|himself`);

/** Somebody around the patient, or around the poster: "her husband", "my mum", "the mother of a patient". */
const OF_SOMEBODY = new RegExp(verbose`(?:\b(?:her|his|their|my|our|the\spatient's|pt's|patient's|whose|'s)\s(?:\w+\s)?
  |\b(?:med|old|colleague|work|ward)\s)$`, 'i');
/** The kin who is there for the patient: "mum said", "dad at the bedside". */
const KIN = new RegExp(verbose`^(?:sister|grandma|grandmother|granny|gran|nan|nana|mum|mom|mother|mama|mak|aunt|aunty|auntie
  |daughter|wife|brother|grandpa|grandfather|grandad|granddad|dad|daddy|father|uncle|son|husband|widow|widower)$`, 'i');
/** In capitals an artery of the heart. */
const AN_ARTERY = 'LAD';
const MAN_OF_MORE = /^(?:men|women|ladies)$/i;
/** "Uncle in his 60s", "Aunty with the knee": how patients are called, at the beginning of a sentence. */
const CALLED = /(?:^|[.!?\n]\s?)$/;
const UNCLE = /^(?:uncle|aunt(?:ie|y)|makcik|pakcik|nenek|atuk|grandma|grandpa|granny|nan)$/i;
/** A kin word that is what the patient is: "a mother of three", "a young dad". */
const IS_PATIENT = /\b(?:a|an|this|another|young|new|expectant|single|first-time|old)\s(?:\w+\s)?$/i;

/** The person's sex, by noun or short form. */
function bySaying({ text }: Reading): Found[] {
  return foundBy(text, 'sex', NOUNS).filter(({ start, end }) => {
    const word = text.slice(start, end);
    const before = text.slice(Math.max(0, start - 24), start);
    if (word === AN_ARTERY || MAN_OF_MORE.test(word) || OF_SOMEBODY.test(before)) return false;
    return !KIN.test(word) || IS_PATIENT.test(before) || (UNCLE.test(word) && CALLED.test(before));
  });
}

/** Who is told of is said so many times as often as somebody beside: "she … her … she, and he waited". */
const FAR_MORE = 3;

/** By "she" and "his" alone, where nearly all of them agree. */
function byPronoun({ text }: Reading): Found[] {
  const she = allOf(text, SHE);
  const he = allOf(text, HE);
  const isShe = she.length >= he.length;
  const [most, others] = isShe ? [she, he] : [he, she];
  const [first] = most;
  if (first === undefined || others.length * FAR_MORE > most.length) return [];
  return [{ kind: 'sex', start: first.index, end: first.index + first[0].length, facts: [of(isShe ? 'female' : 'male')] }];
}

/** The sex of the described person: the nouns, or the first pronoun where no noun tells. */
export function sexes(reading: Reading): readonly Found[] {
  const said = bySaying(reading);
  return said.length > 0 ? said : byPronoun(reading);
}
