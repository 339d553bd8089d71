import { chance } from '../../../lib/reading/models/chance.ts';
import { stretches, TELLINGS, type Curve, type Telling } from '../../../lib/reidentify/fitted.ts';

/** What was reckoned for a draft and what is true of it, in orders of magnitude. */
export interface Point {
  readonly orders: number;
  readonly told: readonly Telling[];
  readonly truth: number;
}

/** An example of the two sides of a question: how strong each sign is, and which side it is on. */
export interface Side {
  readonly strengths: readonly number[];
  readonly is: boolean;
}

/** Signs weighed, in logits. */
export interface Weighing {
  readonly start: number;
  readonly weights: readonly number[];
}

const ROUNDS = 4_000;
const RATE = 0.03;
/** How much neighbouring slopes are held alike, and what is told beside held small, against one unit of mean loss. */
const ALIKE = 0.02;
const SMALL = 0.002;
/** How much weights of signs are held small, against the sum of losses. */
const SHRINK = 3;

/** Steps against a gradient that grow smaller to none (Adam; Kingma, Ba 2015); `within` puts the values back to where they may be. */
function descend(values: Float64Array, gradient: (values: Float64Array) => Float64Array, within: (values: Float64Array) => void): Float64Array {
  const mean = new Float64Array(values.length);
  const square = new Float64Array(values.length);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const rate = RATE * (1 - round / ROUNDS);
    for (const [index, slope] of gradient(values).entries()) {
      mean[index] = 0.9 * mean[index]! + 0.1 * slope;
      square[index] = 0.999 * square[index]! + 0.001 * slope * slope;
      const scale = Math.sqrt(square[index]! / (1 - 0.999 ** round)) + 1e-8;
      values[index]! -= (rate * mean[index]!) / (1 - 0.9 ** round) / scale;
    }
    within(values);
  }
  return values;
}

const dot = (a: readonly number[], b: Float64Array) => a.reduce((sum, value, index) => sum + value * b[index]!, 0);

/**
 * The curve below which `share` of the truths lie (Koenker, Bassett 1978). It never falls with what was reckoned and never rises with what
 * is told beside.
 */
export function curveThrough(points: readonly Point[], share: number): Curve {
  const bends = stretches(0).length;
  const rows = points.map(({ orders, told }) => (
    [1, ...stretches(orders), ...TELLINGS.map((telling) => (told.includes(telling) ? -1 : 0))]));
  const first = Float64Array.from(rows[0] ?? [], (_, index) => (index === 0 ? 0 : index <= bends ? 0.4 : 0));
  const values = descend(first, (now) => {
    const gradient = new Float64Array(now.length);
    for (const [at, row] of rows.entries()) {
      const miss = points[at]!.truth - dot(row, now);
      const pull = miss > 0 ? share : share - 1;
      for (const [index, value] of row.entries()) gradient[index]! -= (pull * value) / rows.length;
    }
    for (let index = 2; index <= bends; index += 1) {
      const bend = ALIKE * (now[index]! - now[index - 1]!);
      gradient[index]! += bend;
      gradient[index - 1]! -= bend;
    }
    for (let index = bends + 1; index < now.length; index += 1) gradient[index]! += SMALL * now[index]!;
    return gradient;
  }, (now) => { for (let index = 1; index < now.length; index += 1) now[index] = Math.max(0, now[index]!); });
  const told = Object.fromEntries(TELLINGS.map((telling, index) => [telling, values[bends + 1 + index]!])) as Record<Telling, number>;
  return { start: values[0]!, slopes: [...values.slice(1, bends + 1)], told };
}

/**
 * How the signs are best weighed to tell the two sides apart (logistic regression, weights held small by their squares). `rising`: signs whose
 * weights are never below 0.
 */
export function weighing(sides: readonly Side[], rising: readonly boolean[] = []): Weighing {
  const width = sides[0]?.strengths.length ?? 0;
  const of = (index: number) => sides.map(({ strengths }) => strengths[index]!);
  const means = Array.from({ length: width }, (_, index) => of(index).reduce((sum, value) => sum + value, 0) / sides.length);
  const spreads = means.map((mean, index) => (
    Math.sqrt(of(index).reduce((sum, value) => sum + (value - mean) ** 2, 0) / sides.length) || 1));
  const rows = sides.map(({ strengths }) => [1, ...strengths.map((value, index) => (value - means[index]!) / spreads[index]!)]);
  const values = descend(new Float64Array(width + 1), (now) => {
    const gradient = Float64Array.from(now, (value, index) => (index === 0 ? 0 : (SHRINK * value) / sides.length));
    for (const [at, row] of rows.entries()) {
      const over = chance(dot(row, now)) - Number(sides[at]!.is);
      for (const [index, value] of row.entries()) gradient[index]! += (over * value) / rows.length;
    }
    return gradient;
  }, (now) => { for (const [index, isRising] of rising.entries()) if (isRising) now[index + 1] = Math.max(0, now[index + 1]!); });
  const weights = spreads.map((spread, index) => values[index + 1]! / spread);
  return { start: values[0]! - weights.reduce((sum, weight, index) => sum + weight * means[index]!, 0), weights };
}
