/** Two ends of what is believed of a figure: the truth is thought to lie between them, ends included; 0 <= low <= high. */
export type Range = readonly [low: number, high: number];

/** The same range with both ends moved apart by a factor of at least 1. */
export function widened([low, high]: Range, factor: number): Range {
  return [low / factor, high * factor];
}
