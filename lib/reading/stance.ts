import type { Span } from '../draft/span.ts';
import { firstNot } from './in-order.ts';
import { isQuoted } from './quotations.ts';
import type { Reading } from './reading.ts';
import { gives, shape } from './shape.ts';
import { isHeldAgainst, stanceFrames } from './stance-frames.ts';
import type { Sign } from './stance-wordings.ts';

/**
 * How the writer stands to some words.
 *
 * - `voice`: whose words they are: the writer's own, set in quotation marks, or somebody's that are reported ("he said ...").
 * - `polarity`: put forward, denied ("is not"), held against those who say so ("a myth", "stop calling ..."), asked in earnest, or
 *   supposed ("if", "imagine"). A rhetorical question puts forward.
 * - `towards`: the writer's own self or side, the one who is spoken to, or anybody else.
 */
export interface Standing {
  readonly voice: 'writer' | 'quoted' | 'reported';
  readonly polarity: 'asserted' | 'negated' | 'refuted' | 'asked' | 'hypothetical';
  readonly towards: 'self' | 'reader' | 'other';
}

/** The same in one word, the most telling; what is asked or supposed counts as asserted here, for a name asked is still called. */
export type Stance = 'asserted' | 'quoted' | 'reported' | 'refuted' | 'negated' | 'reclaimed' | 'own';

/** The units that a span touches: indexes, `to` exclusive. */
function unitsUnder(reading: Reading, { start, end }: Span): readonly [number, number] {
  const { units } = reading.get(shape);
  const from = firstNot(units.length, (index) => units[index]!.end <= start);
  const to = firstNot(units.length, (index) => units[index]!.start < end);
  return [from, Math.max(to, from + 1)];
}

/** What the wordings around it tell of a span. */
function signsAt(reading: Reading, span: Span): ReadonlySet<Sign> {
  const [from, to] = unitsUnder(reading, span);
  const signs = new Set<Sign>();
  for (const frame of reading.get(stanceFrames)) if (frame.from <= from && from < frame.to) signs.add(frame.sign);
  if (signs.has('spoken-about') && from < reading.get(shape).units.length && isHeldAgainst(reading, from, to)) signs.add('refuted');
  return signs;
}

const POLARITIES = ['refuted', 'negated', 'asked', 'hypothetical'] as const;

function towards(reading: Reading, span: Span, signs: ReadonlySet<Sign>): Standing['towards'] {
  if (signs.has('own') || signs.has('reclaimed')) return 'self';
  const { units } = reading.get(shape);
  const [from, to] = unitsUnder(reading, span);
  const near = units.slice(Math.max(0, from - 4), to + 2).filter((unit) => unit.sentence === units[from]?.sentence);
  return near.some((unit) => gives(unit, 'you') || gives(unit, 'your')) ? 'reader' : 'other';
}

/** How the writer stands to the words of a span (offsets in `reading.text`). */
export function standingAt(reading: Reading, span: Span): Standing {
  const signs = signsAt(reading, span);
  return {
    voice: isQuoted(reading, span) ? 'quoted' : signs.has('reported') ? 'reported' : 'writer',
    polarity: POLARITIES.find((sign) => signs.has(sign)) ?? 'asserted',
    towards: towards(reading, span, signs),
  };
}

/** True when the writer puts the words forward: their own, and neither denied, refuted, asked in earnest nor supposed. */
export function isAsserted(reading: Reading, span: Span): boolean {
  const { voice, polarity } = standingAt(reading, span);
  return voice === 'writer' && polarity === 'asserted';
}

const IN_ORDER = ['reported', 'refuted', 'negated', 'own', 'reclaimed'] as const;

/** How the writer stands to the words of a span, in one word. */
export function stanceAt(reading: Reading, span: Span): Stance {
  if (isQuoted(reading, span)) return 'quoted';
  const signs = signsAt(reading, span);
  return IN_ORDER.find((sign) => signs.has(sign)) ?? 'asserted';
}

/** True when the words are the writer's own, meant and aimed at others. */
export function isMeant(reading: Reading, span: Span): boolean {
  return stanceAt(reading, span) === 'asserted';
}
