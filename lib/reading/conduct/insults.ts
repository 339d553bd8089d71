import { overlaps, type Span } from '../../draft/span.ts';
import { ATTACKS } from '../lexicons/abuse.ts';
import { firstOf } from '../patterns/quick-match.ts';
import { cueTest, unitsIn } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';
import { gives, shape, type Unit } from '../shape.ts';
import { stanceAt, type Stance } from '../stance.ts';
import { wholePhrase } from '../whole-phrase.ts';
import { belittling } from './belittling.ts';
import { targetAt, type Target } from './targets.ts';

/** Words that call somebody names, or attack somebody. */
export interface Insult extends Span {
  readonly kind: 'name-calling' | 'attack';
  readonly target: Target;
  readonly stance: Stance;
}

const FRIENDLY = cueTest('praise');
const LEGAL = /\b(?:convicted|charged|guilty|sentenced|jury|court|tribunal|victims? of|insurance fraud|fraud (?:squad|unit|office|case|trial))\b/i;
const IS_CONDITION = cueTest('premise');
const AIMED: readonly Target[] = ['reader', 'patient', 'colleague', 'person', 'people', 'group'];
/** Beside these words a name for people is a thing, an illness or a figure of speech. */
const HARMLESS_AFTER = /^(?:-?proof|idiot-proof|bites?|fish|tests?|light|up|board|food|valve|model|models|study|studies|cells?|meat|milk|bins?|can|bag|heart|liver|skin|farm|oil|therapy|eggs?|infection|infestation|burden|load|dance|suit|nose|out|attack|bacon|tails?|genes?|trap|virus|pox|doctors?|noses?|care|guide|little|knee|back|hip|shoulder|tummy|leg|lantern|wing|file|toadflax)$/;
const PREDICATES = ['he-she', 'they', 'you', 'people', 'others', 'person', 'staff', 'staffs', 'patient', 'patients', 'relative', 'relatives', 'identity'];

function clauseNames(reading: Reading, noun: Unit): boolean {
  return unitsIn(reading, noun.sentence).some((unit) => unit !== noun && PREDICATES.some((cue) => gives(unit, cue)));
}

/** "this idiot", "what a moron", "bunch of clowns", "you clown", "Idiot!": the noun itself stands for somebody. */
function standsForSomebody(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  const isFirst = before === undefined || before.sentence !== units[index]!.sentence;
  const after = units[index + 1];
  if (isFirst) return after === undefined || after.sentence !== units[index]!.sentence || /^[!.,?…]$/.test(after.lower) || gives(after, 'who') || gives(after, 'be');
  return gives(before, 'you') || gives(before, 'booster') || gives(before, 'these') || gives(before, 'the') || gives(before, 'contempt') || gives(before, 'your') || gives(before, 'my') || gives(before, 'our') || gives(before, 'a') || before.lower.startsWith('@')
    || /^(?:hey|oi|by|with|from|from|to|for|at|because|like|,|hate|and|some|two|few|many|of|are|is|no|only|than|all|most|more|kau|pinche|puto|un|una|unos|eres|es)$/.test(before.lower);
}

/** "If you say so, then you are a bigot" judges what is said. */
const BY_DEED = /^(?:bigot|hypocrite|racist)s?$/;

function nounInsult(reading: Reading, units: readonly Unit[], index: number): Target | null {
  const unit = units[index]!;
  if (BY_DEED.test(unit.lower) && IS_CONDITION.sentence(reading, unit.sentence)) return null;
  const after = units[index + 1];
  if (after !== undefined && after.sentence === unit.sentence && HARMLESS_AFTER.test(after.lower)) return null;
  const target = targetAt(reading, index);
  if (target === 'thing') return gives(unit, 'of-people') || /^(?:it|this|that)$/.test(units[index - 1]?.lower ?? '') ? null : thingOrPerson(reading, units, index);
  if (target === 'self') return 'self';
  if (gives(unit, 'of-people')) {
    if (FRIENDLY.sentence(reading, unit.sentence) || LEGAL.test(reading.quote(sentenceAt(reading, unit.start)))) return null;
    // "a parasite you'll never forget"
    if (gives(units[index - 1], 'a') && target === 'reader' && gives(units[index + 1], 'you')) return null;
    if (AIMED.includes(target)) return target;
    const isAddressed = /^(?:you|u)$/.test(units[index - 1]?.lower ?? '') || gives(units[index - 1], 'contempt');
    return isAddressed ? 'reader' : null;
  }
  if (AIMED.includes(target)) return target;
  return standsForSomebody(units, index) ? 'person' : null;
}

/** "The printer is an idiot" is about a printer. */
function thingOrPerson(reading: Reading, units: readonly Unit[], index: number): Target | null {
  return gives(units[index + 1], 'who') && clauseNames(reading, units[index]!) ? 'person' : null;
}

function adjectiveInsult(reading: Reading, index: number): Target | null {
  const target = targetAt(reading, index);
  return AIMED.includes(target) ? target : null;
}

/** Everyday words whose contempt shows only when they are said of somebody outright. */
const MILD = /^(?:dense|thick|dangerous|violent|dirty|fat|crazy|insane|mental|demented|psychotic|rude|awful|horrible|horrid|nasty|ugly|sick in the head|abnormal|lesser|dangerous|cruel|primitive|worst|brain dead|brain-dead|delusional|retarded|ignorant|a threat|a danger|unnatural|backward|evil|toxic|smelly|stinking|violent|gila|creepy|mental|unhinged|deranged|lazy|a virus|a disease|a cancer|a plague|not human|dishonest|untrustworthy|inferior|degenerate|beneath me|beneath us|absolute worst)$/;

function wordInsults(reading: Reading): Insult[] {
  const { units } = reading.get(shape);
  const found: Insult[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index]!;
    const isNoun = gives(unit, 'name-calling') || gives(unit, 'of-people');
    const isContempt = gives(unit, 'contempt') && !MILD.test(unit.lower);
    if (!isNoun && !isContempt) continue;
    const target = (isNoun ? nounInsult(reading, units, index) : null) ?? (isContempt ? adjectiveInsult(reading, index) : null);
    if (target === null || target === 'self' || target === 'thing') continue;
    found.push({ kind: 'name-calling', start: unit.start, end: unit.end, target, stance: stanceAt(reading, unit) });
  }
  return found;
}

function phraseInsults(reading: Reading): Insult[] {
  const found: Insult[] = [];
  for (const attack of ATTACKS) {
    const match = firstOf(reading.text, attack);
    if (match === null) continue;
    const span = wholePhrase(reading.text, { start: match.index, end: match.index + match[0].length });
    found.push({ kind: 'attack', ...span, target: 'reader', stance: stanceAt(reading, span) });
  }
  return found;
}

/** Every insult in the text with whom it is aimed at and how the writer stands to it, in reading order. */
export function insults(reading: Reading): readonly Insult[] {
  const found: Insult[] = [];
  const add = (one: Insult) => {
    if (!found.some((other) => overlaps(other, one))) found.push(one);
  };
  // The name itself before the sentence that calls it, so that a fix takes out no more than it must.
  for (const one of [...phraseInsults(reading), ...wordInsults(reading)].sort((a, b) => a.start - b.start || b.end - a.end)) add(one);
  for (const one of reading.get(belittling)) add({ kind: 'attack', target: 'person', ...one, ...wholePhrase(reading.text, one) });
  return found.sort((a, b) => a.start - b.start);
}
