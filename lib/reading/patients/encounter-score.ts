import { find, has, pattern, type Pattern } from '../patterns/pattern.ts';
import { cueTest, GivenCues, NO_CUES, sentenceCues } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { cueMark } from '../cues/marks.ts';
import { shape, type Unit } from '../shape.ts';
import { tellsOfSomebodyElse } from './somebody-else.ts';

/**
 * For tales that no set wording catches: how much of a sentence, with what surrounds it, is a person, something clinical,
 * something that happened, and a teller. Weights and thresholds were set on invented posts; see `encounters.test.ts`.
 */
const WEIGHTS = Object.entries({
  clinical: 2, setting: 2, operated: 2, procedure: 2, patient: 1, bed: 1, case: 1, staff: 1, fate: 1, jotted: 1, bodily: 0.5, 'work-term': 1, 'care-work': 1.5, treated: 1, measured: 1, ailing: 1,
}).map(([name, weight]) => [cueMark(name), weight] as const);
const HAPPENED = ['befell', 'fate', 'said', 'treated', 'operated', 'told', 'had', 'lost', 'once', 'past'].map(cueMark);
const TELLER = ['i', 'me', 'my', 'we', 'us', 'our', 'peers'].map(cueMark);
/** A sentence that begins with one of these has left out its "I". */
const BEGINS = ['treated', 'operated', 'told', 'had', 'lost'].map(cueMark);
const NEAR = ['lately', 'here', 'once'].map(cueMark);

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
  { pattern: pattern('someone\'s|somebody\'s|someones <relative>|<person>|nan|kid'), weight: 3, isVague: false },
  { pattern: pattern('poor|wee|dear|old|little|young|elderly|brave|tiny|lovely|sweet <age-word>? <person>|<relative>'), weight: 2, isVague: true },
  { pattern: pattern('ada|seorang|sorang _{0,1} <relative>|<person>'), weight: 3, isVague: false },
  { pattern: pattern('<patient>|<jotted>|<bed>'), weight: 2.5, isVague: false },
  { pattern: pattern('<a>|<the>|<my>|<our>|<first> _{0,3} <age>'), weight: 2.5, isVague: true },
  { pattern: pattern('<a>|<the>|<first> _{0,3} <person>|<relative>'), weight: 2, isVague: true },
  { pattern: pattern('^|,|:|<and> <person>|<relative> !<and>'), weight: 2, isVague: true },
  { pattern: pattern('<the>|<my>|<our>|<a>|<first>|home _{0,3} <case>'), weight: 1.5, isVague: true },
  { pattern: pattern('a|some|another <age-word>? <relative>|couple'), weight: 3, isVague: true },
  { pattern: pattern('the one who'), weight: 2, isVague: true },
  { pattern: pattern('<number> _{0,2} <cases>|<case>|<person>'), weight: 1.5, isVague: true },
  { pattern: pattern('one+of+the|one+of+my|one+of+our _{0,3} <patients>|<people>'), weight: 3, isVague: true },
  { pattern: pattern('<treated>|<operated>|<told>|<lost>|<had>|for|of|from|to|with someone|somebody'), weight: 1, isVague: true },
];

function sumOf(weights: readonly (readonly [mark: string, weight: number])[], cues: GivenCues): number {
  return weights.reduce((sum, [mark, weight]) => sum + (cues.includes(mark) ? weight : 0), 0);
}

function givesAny(cues: GivenCues | string, marks: readonly string[]): boolean {
  return marks.some((mark) => cues.includes(mark));
}

const PRONOUN = pattern('he|she|him|her|his|he\'s|she\'s|he\'d|she\'d|hes|shes|dia|beliau|ella|él');
/** "K 7.8", "sats of 61": a figure that somebody had; not a limit that a guideline sets. */
const FIGURE = pattern('<measured> of|is|was|:|=? <number>');
const LIMIT = /\b(?:under|over|above|below|less|more|than|target|cut-?off|threshold|aim|keep|if|range|normal|between|at least|when|should|give|treat|means|indicates|suggests|consider)\b|[<>≥≤]/i;
/** "This Sat 9-1": the day. */
const SATURDAY = /\b(?:this|on|next|last|every|each|and|by|until|&|fri|[-–,]) ?$/i;
const OWN_KIN = pattern('<my>|<our> _{0,2} <relative>|<acquaintance>');
const PATIENT = cueTest('patient', 'bed', 'jotted', 'operated', 'fate');

/** A "she" that nobody was named before: in a clinician's post that is a patient more often than not. */
function pronounWeight(reading: Reading): number {
  if (PATIENT.text(reading)) return 1;
  return reading.get(tellsOfSomebodyElse) || has(reading, OWN_KIN) ? 0 : 2;
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

/** What is taken off where the text tells of a colleague or somebody in the street. */
const ELSE = 3;

/** What a tale must reach. */
export const ENOUGH = 4.5;

/** What a sentence says besides its person: the same for every person in it, so worked out once. */
interface Telling {
  readonly clinical: number;
  readonly teller: number;
  readonly near: number;
  readonly happens: boolean;
  readonly happensAround: boolean;
}

function tellingOf(own: GivenCues, around: GivenCues, whole: number, begins: Unit): Telling {
  const begun = TELEGRAPHIC.test(begins.lower) || givesAny(around, TELLER) ? 0.5 : 0;
  return {
    clinical: Math.max(sumOf(WEIGHTS, own), sumOf(WEIGHTS, around) * 0.75, whole * 0.6),
    teller: givesAny(own, TELLER) || givesAny(begins.cues, BEGINS) ? 1 : begun,
    near: givesAny(own, NEAR) ? 1 : givesAny(around, NEAR) ? 0.5 : 0,
    happens: givesAny(own, HAPPENED),
    happensAround: givesAny(around, HAPPENED),
  };
}

/** Sentences on either side that are read along: a whole post on X, a paragraph of a long one. */
const AROUND = 3;

/** The telling of every sentence, in order. */
function tellings(reading: Reading): Telling[] {
  const cuesOf = reading.get(sentenceCues);
  const begins: Unit[] = [];
  for (const unit of reading.get(shape).units) begins[unit.sentence] ??= unit;
  const whole = sumOf(WEIGHTS, GivenCues.of(cuesOf));
  return begins.map((first, sentence) => {
    const around = [...cuesOf.slice(Math.max(0, sentence - AROUND), sentence), ...cuesOf.slice(sentence + 1, sentence + 1 + AROUND)];
    return tellingOf(cuesOf[sentence] ?? NO_CUES, GivenCues.of(around), whole, first);
  });
}

interface Person {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly isVague: boolean;
  readonly isFigure?: boolean;
}

/** Whoever a tale may be about: patients by any word, pronouns that nobody explains, figures that somebody had. */
function personsIn(reading: Reading): Person[] {
  const { units } = reading.get(shape);
  const all = reading.get(sentences);
  const wordings = [...PERSON_WORDINGS, { pattern: PRONOUN, weight: pronounWeight(reading), isVague: true }];
  const found: Person[] = wordings.filter(({ weight }) => weight > 0)
    .flatMap(({ pattern: person, weight, isVague }) => find(reading, person).map(({ from, to }) => ({ from, to, weight, isVague })));
  for (const { from, to } of find(reading, FIGURE)) {
    if (units[from]!.lower === 'sat' && SATURDAY.test(reading.text.slice(Math.max(0, units[from]!.start - 8), units[from]!.start))) continue;
    if (!LIMIT.test(reading.quote(all[units[from]!.sentence]!))) found.push({ from, to, weight: 3, isVague: false, isFigure: true });
  }
  return found;
}

/** Sentences with a person in them, with their score; the surroundings count as well as the sentence itself. */
export function scoredSentences(reading: Reading): readonly Scored[] {
  const { units } = reading.get(shape);
  const told = reading.get(tellings);
  const best = new Map<number, Scored>();
  const others = reading.get(tellsOfSomebodyElse);
  for (const { from, to, weight, isVague, isFigure } of personsIn(reading)) {
    const { sentence } = units[from]!;
    const { clinical, teller, near, happens, happensAround } = told[sentence]!;
    const isPronoun = isVague && weight === 2;
    if (clinical === 0 && weight < 3) continue;
    if (isFigure && !happens && !happensAround && teller + near === 0) continue;
    const happened = happens ? 1 : happensAround || near === 1 || isPronoun || !isVague || units[to]?.lower === 'with' ? 0.5 : 0;
    if (happened === 0) continue;
    const score = weight + Math.min(clinical, 3) + happened + teller + near - (others && isVague ? ELSE : 0);
    const known = best.get(sentence);
    if (known === undefined || score > known.score) best.set(sentence, { sentence, from, to, score, isVague });
  }
  return [...best.values()];
}
