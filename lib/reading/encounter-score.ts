import { find, has, pattern, type Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import { cueTest, sentenceCues } from './sentence-cues.ts';
import { cueMark, shape, type Unit } from './shape.ts';

/**
 * For tales that no set wording catches: how much of a sentence, with what surrounds it, is a person, something clinical,
 * something that happened, and a teller. Weights and thresholds were set on invented posts; see `encounters.test.ts`.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  clinical: 2, setting: 2, operated: 2, procedure: 2, patient: 1, bed: 1, case: 1, staff: 1, fate: 1, jotted: 1, bodily: 0.5, 'work-term': 1,
};
const HAPPENED = ['befell', 'fate', 'said', 'treated', 'operated', 'told', 'had', 'lost', 'once', 'past'];
const TELLER = ['i', 'me', 'my', 'we', 'us', 'our', 'peers'];
/** A sentence that begins with one of these has left out its "I". */
const BEGINS = ['treated', 'operated', 'told', 'had', 'lost'];
const NEAR = ['lately', 'here', 'once'];

/** "Guy brings his own thumb": told without an article, as one tells it to colleagues. */
const TELEGRAPHIC = /^(?:guy|man|woman|lady|kid|bloke|dude|girl|boy|gentleman|chap|toddler|teen|teenager|fella|lad)$/;

interface PersonWording {
  readonly pattern: Pattern;
  readonly weight: number;
  /** Only a common noun or a pronoun. */
  readonly isVague: boolean;
}

const PERSON_WORDINGS: readonly PersonWording[] = [
  { pattern: pattern('<a>|<the>|<my>|<our>|<his-her>|<first> _{0,3} <patient>'), weight: 3, isVague: false },
  { pattern: pattern('<patient>|<jotted>|<bed>'), weight: 2.5, isVague: false },
  { pattern: pattern('<a>|<the>|<my>|<our>|<first> _{0,3} <age>'), weight: 2.5, isVague: true },
  { pattern: pattern('<a>|<the>|<first> _{0,3} <person>|<relative>'), weight: 2, isVague: true },
  { pattern: pattern('^|,|:|<and> <person>|<relative> !<and>'), weight: 2, isVague: true },
  { pattern: pattern('<the>|<my>|<our>|<a>|<first>|home _{0,3} <case>'), weight: 1.5, isVague: true },
  { pattern: pattern('a|some|another <age-word>? <relative>|couple'), weight: 3, isVague: true },
  { pattern: pattern('the+one+who'), weight: 2, isVague: true },
  { pattern: pattern('<number> _{0,2} <cases>|<case>|<person>'), weight: 1.5, isVague: true },
  { pattern: pattern('one+of+the|one+of+my|one+of+our _{0,3} <patients>|<people>'), weight: 3, isVague: true },
  { pattern: pattern('someone|somebody'), weight: 1, isVague: true },
];

function sumOf(weights: Readonly<Record<string, number>>, cues: string): number {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + (cues.includes(cueMark(name)) ? weight : 0), 0);
}

function givesAny(cues: string, names: readonly string[]): boolean {
  return names.some((name) => cues.includes(cueMark(name)));
}

const PRONOUN = pattern('he|she|him|her|his|he\'s|she\'s|he\'d|she\'d|hes|shes');
const SOMEBODY_ELSE = cueTest('staff', 'others', 'famous', 'fiction');
const OWN_KIN = pattern('<my>|<our> _{0,2} <relative>');
/** "Jane Doe", "@somebody": somebody with a name. */
const NAMED = /(?<=[a-zß-öø-ÿ,:] )[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+ [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+|@\w/;

const PATIENT = cueTest('patient', 'bed', 'jotted', 'operated', 'fate');

/** A "she" that nobody was named before: in a clinician's post that is a patient more often than not. */
function pronounWeight(reading: Reading): number {
  const isKnown = SOMEBODY_ELSE.text(reading) || has(reading, OWN_KIN) || NAMED.test(reading.text);
  if (!isKnown) return 2;
  return PATIENT.text(reading) ? 1 : 0;
}

/** A sentence that may tell of a patient. */
export interface Scored {
  readonly sentence: number;
  /** Unit index at which the person is named. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly isVague: boolean;
}

/** What a tale must reach. */
export const ENOUGH = 4;

/** What a sentence says besides its person: the same for every person in it, so worked out once. */
interface Telling {
  readonly clinical: number;
  readonly teller: number;
  readonly near: number;
  readonly happens: boolean;
  readonly happensAround: boolean;
}

function tellingOf(own: string, around: string, begins: Unit): Telling {
  const begun = TELEGRAPHIC.test(begins.lower) || givesAny(around, TELLER) ? 0.5 : 0;
  return {
    clinical: Math.max(sumOf(WEIGHTS, own), sumOf(WEIGHTS, around) * 0.75),
    teller: givesAny(own, TELLER) || givesAny(begins.cues, BEGINS) ? 1 : begun,
    near: givesAny(own, NEAR) ? 1 : givesAny(around, NEAR) ? 0.5 : 0,
    happens: givesAny(own, HAPPENED),
    happensAround: givesAny(around, HAPPENED),
  };
}

/** The telling of every sentence, in order. */
function tellings(reading: Reading): Telling[] {
  const cuesOf = reading.get(sentenceCues);
  const begins: Unit[] = [];
  for (const unit of reading.get(shape).units) begins[unit.sentence] ??= unit;
  return begins.map((first, sentence) => (
    tellingOf(cuesOf[sentence] ?? '', [cuesOf[sentence - 1], cuesOf[sentence + 1]].join(''), first)));
}

/** Sentences with a person in them, with their score; the surroundings count as well as the sentence itself. */
export function scoredSentences(reading: Reading): readonly Scored[] {
  const { units } = reading.get(shape);
  const told = reading.get(tellings);
  const best = new Map<number, Scored>();
  for (const { pattern: person, weight, isVague } of [...PERSON_WORDINGS, { pattern: PRONOUN, weight: pronounWeight(reading), isVague: true }]) {
    if (weight === 0) continue;
    for (const { from, to } of find(reading, person)) {
      const { sentence } = units[from]!;
      const { clinical, teller, near, happens, happensAround } = told[sentence]!;
      const isUnnamed = person === PRONOUN && weight > 1 && clinical >= 1.5;
      if (teller + near === 0 && !isUnnamed) continue;
      const mayHappen = happensAround || near === 1 || isUnnamed || units[to]?.lower === 'with';
      const happened = happens ? 1 : mayHappen ? 0.5 : 0;
      if (happened === 0 || (clinical === 0 && weight < 3)) continue;
      const score = weight + Math.min(clinical, 3) + happened + teller + near;
      const known = best.get(sentence);
      if (known === undefined || score > known.score) best.set(sentence, { sentence, from, to, score, isVague });
    }
  }
  return [...best.values()];
}
