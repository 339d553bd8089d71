import type { Span } from '../draft/span.ts';
import { find, has, pattern, type Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import { gives, shape, type Unit } from './shape.ts';
import { stanceAt } from './stance.ts';

interface HateWording {
  readonly pattern: Pattern;
  /** The wording denies something itself, so a denial in front of it is part of it. */
  readonly denies?: boolean;
}

const CARRYING = ['loathing', 'harm', 'debasing', 'worth', 'identity'];
const GROUP = pattern('<identity>');
const WORDINGS: readonly HateWording[] = [
  // "I hate ...", "death to all ..."
  { pattern: pattern('<loathing> <the>|<these>|<a>|<you>|<booster>|<loathing>|<contempt>|all|every|single|any|kinds|sorts|other|for|i|feel|have|towards{0,6} <identity>') },
  { pattern: pattern('<identity> ~{0,8} my|me ~{0,3} rage|hatred|disgust|sick|contempt') },
  { pattern: pattern('<identity> ~{0,10} make|makes|fill|fills me ~{0,3} furious|angry|sick|boil|rage|vomit|puke|anger|hatred|disgust|mad') },
  { pattern: pattern('<identity> ~{0,8} disgust|disgusts|sicken|sickens|repulse|repulses|enrage|enrages|infuriate|infuriates|revolt me|us') },
  { pattern: pattern('make|see|watch|let <identity> ~{0,1} <harm>') },
  { pattern: pattern('<wishing> <harm> <him-her>|<they>') },
  { pattern: pattern('<harm> ~{0,2} <identity> throats|necks|heads|skulls|lives|throat|life') },
  { pattern: pattern('<harm> <be> ~{0,4} <wishing> ~{0,4} <identity>') },
  // "... are vermin", "... should be shot", "... belong in a zoo"
  { pattern: pattern('<identity> !and ~{0,3} <be> ~{0,5} <debasing>') },
  { pattern: pattern('<identity> ~{0,3} <debasing> $|.|!|?|<the>|<our>|<my>|like|once|and|<your>') },
  { pattern: pattern('<identity> ~{0,4} <wishing> ~{0,4} <harm>') },
  { pattern: pattern('<identity> ~{0,3} belong|belongs in|on ~{0,2} <debasing>') },
  { pattern: pattern('<identity> ~{0,2} go|back|out|leave ~{0,2} country|home|back') },
  // "I want to kill all ...", "let's get rid of ..."
  { pattern: pattern('<wishing> ~{0,3} <harm> ~{0,4} <identity>') },
  { pattern: pattern('<harm> ~{0,3} <identity> ~{0,4} <be> ~{0,3} <wishing>') },
  // "... are not human", "no rights for ..."
  { pattern: pattern('<identity> ~{0,4} <denied> ~{0,4} <worth> !any !less'), denies: true },
  { pattern: pattern('<denied> ~{0,4} <worth> for|to|of ~{0,3} <identity>'), denies: true },
  { pattern: pattern('<denied> <worth>|trust|believe ~{0,5} <identity>'), denies: true },
  // a group, then "I hate them", "they should be shot"
  { pattern: pattern('<loathing> ~{0,2} them|they') },
  { pattern: pattern('they|them|those|these|<they> ~{0,2} <be> ~{0,4} <debasing>|<harm>') },
  { pattern: pattern('they|those|these|<they> ~{0,2} <wishing> ~{0,3} <harm>') },
];

/** Every word that carries the hate must be meant: none quoted, reported, held against or, unless the wording denies, denied. */
function isMeantThroughout(reading: Reading, units: readonly Unit[], denies: boolean): boolean {
  return units
    .filter((unit, index) => index === 0 || CARRYING.some((cue) => gives(unit, cue)))
    .every((unit) => {
      const stance = stanceAt(reading, unit);
      // "We should ..." takes no name for oneself; "we immigrants" does.
      return stance === 'asserted' || (denies && stance === 'negated') || (stance === 'reclaimed' && !gives(unit, 'identity'));
    });
}

/** Hate said of a whole group, in sentences rather than in a slur; only what the writer means. */
export function hate(reading: Reading): readonly Span[] {
  const found: Span[] = [];
  if (!has(reading, GROUP)) return found;
  const { units } = reading.get(shape);
  for (const { pattern: wording, denies = false } of WORDINGS) {
    for (const { start, end, from, to } of find(reading, wording)) {
      if (units[to - 1]!.lower.endsWith("'s")) continue;
      if (/^(?:your|his|her|their)$/.test(units[from - 1]?.lower ?? '') || gives(units[from - 2], 'your')) continue;
      if (!isMeantThroughout(reading, units.slice(from, to), denies)) continue;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
