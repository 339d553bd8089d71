import type { Reading } from '../reading.ts';
import { gives, shape, type Unit } from '../shape.ts';

/** Whom some words are aimed at. `thing`: no person at all; `unknown`: the words do not say. */
export type Target = 'self' | 'reader' | 'patient' | 'colleague' | 'person' | 'people' | 'group' | 'thing' | 'unknown';

const BY_CUE: readonly (readonly [string, Target])[] = [
  ['identity', 'group'],
  ['you', 'reader'],
  ['i', 'self'],
  ['me', 'self'],
  ['patient', 'patient'],
  ['patients', 'patient'],
  ['bed', 'patient'],
  ['staff', 'colleague'],
  ['staffs', 'colleague'],
  ['specialist', 'colleague'],
  ['relative', 'person'],
  ['relatives', 'people'],
  ['he-she', 'person'],
  ['him-her', 'person'],
  ['they', 'people'],
  ['person', 'person'],
  ['people', 'people'],
  ['others', 'people'],
  ['name-calling', 'person'],
  ['things', 'thing'],
  ['it', 'thing'],
];

/** Whom a single unit stands for. */
export function targetOf(unit: Unit | undefined): Target {
  if (unit === undefined) return 'unknown';
  if (unit.lower.startsWith('@')) return 'person';
  return BY_CUE.find(([cue]) => gives(unit, cue))?.[1] ?? 'unknown';
}

/** Words between a verb of being and what it says: "is (such an absolute) idiot". */
function isFiller(unit: Unit): boolean {
  return gives(unit, 'booster') || gives(unit, 'contempt') || gives(unit, 'the') || gives(unit, 'a') || gives(unit, 'not');
}

/** Whom the subject before a verb of being is; looks back over at most eight words of the clause. */
function subjectBefore(reading: Reading, units: readonly Unit[], verb: number): Target {
  const contracted = /^(.+)'(?:s|re|m)$/.exec(units[verb]!.lower)?.[1];
  if (contracted !== undefined) {
    if (contracted === 'i') return 'self';
    if (contracted === 'you') return 'reader';
    if (contracted === 'he' || contracted === 'she') return 'person';
    if (contracted === 'they') return 'people';
    if (contracted === 'we') return 'self';
    if (contracted === 'who') return 'person';
    return 'thing';
  }
  const spelt: Record<string, Target> = { im: 'self', youre: 'reader', theyre: 'people', hes: 'person', shes: 'person', thats: 'thing' };
  const whole = spelt[units[verb]!.lower];
  if (whole !== undefined) return whole;
  let found: Target = 'unknown';
  let isThing = false;
  for (let index = verb - 1; index >= 0 && index >= verb - 8; index -= 1) {
    const unit = units[index]!;
    if (unit.sentence !== units[verb]!.sentence || /^[,;:.!?]$/.test(unit.lower)) break;
    const target = targetOf(unit);
    if (target === 'unknown') {
      if (found === 'unknown' && unit.cues !== '' && !isFiller(unit)) {
        if (/^\p{Lu}\p{Ll}/u.test(reading.quote(unit)) && unit.start > 0) return 'person';
        isThing = true;
      }
      continue;
    }
    // "everything about this hospital": the first noun of the phrase rules, "people in this place" are people.
    if (found === 'unknown' || (found === 'thing' && target !== 'self')) found = target;
    if (target !== 'thing') break;
  }
  return found === 'unknown' && isThing ? 'thing' : found;
}

/** Whom what is said at a unit is said of: "X is so ...", "... X", "you ...". */
export function targetAt(reading: Reading, index: number): Target {
  const { units } = reading.get(shape);
  const unit = units[index]!;
  const next = units[index + 1];
  if (next !== undefined && next.sentence === unit.sentence) {
    const head = [next, units[index + 2]].find((one) => one !== undefined && one.sentence === unit.sentence && !isFiller(one));
    if (head === next || (head !== undefined && isFiller(next))) {
      const target = targetOf(head);
      if (target !== 'unknown' && target !== 'self' && !gives(head, 'it')) return target;
    }
  }
  let back = index - 1;
  while (back >= 0 && units[back]!.sentence === unit.sentence && isFiller(units[back]!) && !gives(units[back], 'be')) back -= 1;
  // "is a whiny drug seeking loser": two words no list holds do not hide the verb.
  const isUnlisted = (one: Unit) => (
    one.sentence === unit.sentence && /^\p{L}/u.test(one.lower) && targetOf(one) === 'unknown' && !gives(one, 'be'));
  for (let skipped = 0; skipped < 2 && back > 0 && isUnlisted(units[back]!); skipped += 1) {
    let further = back - 1;
    while (further >= 0 && units[further]!.sentence === unit.sentence && isFiller(units[further]!)) further -= 1;
    if (further >= 0 && gives(units[further], 'be') && units[further]!.sentence === unit.sentence) return subjectBefore(reading, units, further);
    if (further === back - 1) break;
    back = further;
  }
  const before = units[back];
  if (before === undefined || before.sentence !== unit.sentence) return 'unknown';
  if (gives(before, 'be')) return subjectBefore(reading, units, back);
  if (/^(?:you|u|ya|@.+)$/.test(before.lower)) return 'reader';
  return 'unknown';
}
