import type { Condition, ConditionKind, OrphanetClass, Rate } from './condition.ts';
import { AGE_CURVES, type AgeCurve } from './data/age-curves.ts';
import { CONDITION_SOURCES, type ConditionSource } from './data/condition-sources.ts';
import { BODIES } from './data/conditions/bodies.ts';
import { BRAIN } from './data/conditions/brain.ts';
import { CANCER } from './data/conditions/cancer.ts';
import { COMMON } from './data/conditions/common.ts';
import { EVERYDAY } from './data/conditions/everyday.ts';
import { FURTHER } from './data/conditions/further.ts';
import { GUT } from './data/conditions/gut.ts';
import { HEART } from './data/conditions/heart.ts';
import { INFECTIONS } from './data/conditions/infections.ts';
import { INHERITED } from './data/conditions/inherited.ts';
import { INJURIES } from './data/conditions/injuries.ts';
import { LUNG } from './data/conditions/lung.ts';
import { MIND } from './data/conditions/mind.ts';
import { MOTHERS } from './data/conditions/mothers.ts';
import { RARE } from './data/conditions/rare.ts';
import { SYMPTOMS } from './data/conditions/symptoms.ts';
import { TREATMENTS } from './data/conditions/treatments.ts';
import { WIDER } from './data/conditions/wider.ts';
import type { Sex } from './group.ts';
import { BIRTHS_PER_PERSON } from './reference.ts';
import type { Range } from './range.ts';

const TABLES = [HEART, LUNG, BRAIN, CANCER, GUT, MOTHERS, INJURIES, INFECTIONS, BODIES, MIND, INHERITED, COMMON, SYMPTOMS, EVERYDAY, FURTHER, WIDER, TREATMENTS];
const KINDS: Readonly<Record<string, ConditionKind>> = { d: 'disease', i: 'injury', p: 'procedure', s: 'state', y: 'symptom' };
const PER = 100_000;

function rangeOf(text: string): Range {
  const match = /^([\d.]+)(?:-([\d.]+))?b?$/.exec(text);
  if (!match) throw new RangeError(`not a range: ${text}`);
  const low = Number(match[1]);
  const high = Number(match[2] ?? match[1]);
  if (!(low > 0 && low <= high)) throw new RangeError(`not a range: ${text}`);
  const unit = PER / (text.endsWith('b') ? BIRTHS_PER_PERSON : 1);
  return [low / unit, high / unit];
}

/** "2.4-9 MY 70-95": the rate, then those of single countries. Undefined for an empty column. */
function rateOf(text: string): Rate | undefined {
  const [first, ...rest] = text.split(' ');
  if (!first) return undefined;
  const local: Record<string, Range> = {};
  for (let at = 0; at < rest.length; at += 2) local[rest[at]!] = rangeOf(rest[at + 1] ?? '');
  return { range: rangeOf(first), local };
}

/** "hip fracture" is also a broken hip, a fractured hip, and "broke her hip"; "cervical cancer" is jotted "cervical ca". */
function written(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const organ = /^(.+ c)ancer$/.exec(name)?.[1];
    if (organ !== undefined) return [name, `${organ}a`];
    const bone = /^(.+) fracture$/.exec(name)?.[1];
    return bone === undefined ? [name] : [name, `broken ${bone}`, `fractured ${bone}`, `broke ${bone}`];
  });
}

function namesOf(row: string): string[] {
  const end = row.indexOf('|');
  return (end < 0 ? row : row.slice(0, end)).split(';').map((name) => name.trim());
}

/** A row of a table, see data/README.md. @throws RangeError when a column is not what it should be. */
export function conditionOf(row: string): Condition {
  const [names = '', kind = '', prevalence = '', incidence = '', female = '', curve = '', limits = '', source = ''] = row
    .split('|')
    .map((column) => column.trim());
  if (!(kind in KINDS) || !(curve in AGE_CURVES) || !(source in CONDITION_SOURCES) || !/^\d+$/.test(female))
    throw new RangeError(`not a condition: ${row}`);
  const limit = (name: string) => new RegExp(String.raw`(?:^| )${name}=(\S+)`).exec(limits)?.[1];
  const [from, to] = limit('ages')?.split('-').map(Number) ?? [];
  const listed = namesOf(names);
  const sex: Sex | undefined = limit('sex') === 'f' ? 'female' : limit('sex') === 'm' ? 'male' : undefined;
  const prevalent = rateOf(prevalence);
  const incident = rateOf(incidence);
  const orphanet = limit('orph') as OrphanetClass | undefined;
  return {
    id: listed[0]!.toLowerCase(),
    kind: KINDS[kind]!,
    names: written(listed),
    isAtBirth: incidence.includes('b'),
    female: Number(female) / 100,
    curve: curve as AgeCurve,
    isNews: /(?:^| )news(?: |$)/.test(limits),
    source: source as ConditionSource,
    ...(prevalent && { prevalence: prevalent }),
    ...(incident && { incidence: incident }),
    ...(sex && { sex }),
    ...(orphanet && { orphanet }),
    ...(from !== undefined && to !== undefined && { ages: { from, to } }),
  };
}

/** Bounds of Orphanet's classes, in persons of 100,000; its lowest is open. */
const BOUNDS: Readonly<Record<OrphanetClass, string>> = {
  '1-5/10^4': '10-50',
  '1-9/10^5': '1-9',
  '1-9/10^6': '0.1-0.9',
  '<1/10^6': '0.002-0.1',
};

/** The rare diseases, which are listed by class, as rows. */
function rareRows(): string[] {
  return RARE.trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', names = ''] = line.split(': ');
      const [orphanet = '', curve = ''] = head.split(' ');
      return names
        .split(';')
        .map(
          (one) =>
            `${one.trim().replaceAll(' / ', '; ')} | d | ${BOUNDS[orphanet as OrphanetClass]} | | 50 | ${curve} | orph=${orphanet} | ORPHANET`,
        );
    });
}

let rows: readonly string[] | undefined;
const read = new Map<number, Condition>();

function allRows(): readonly string[] {
  rows ??= [...TABLES.flatMap((table) => table.trim().split('\n')), ...rareRows()];
  return rows;
}

/** How many conditions are listed. */
export function conditionCount(): number {
  return allRows().length;
}

/** The condition of a row, read when first asked for. @throws RangeError when there is no such row. */
export function conditionAt(row: number): Condition {
  const known = read.get(row);
  if (known) return known;
  const condition = conditionOf(allRows()[row] ?? '');
  read.set(row, condition);
  return condition;
}

/** Every name of a condition with its row. */
export function* conditionNames(): Generator<readonly [name: string, row: number]> {
  for (const [row, text] of allRows().entries()) {
    for (const name of written(namesOf(text))) yield [name, row];
  }
}
