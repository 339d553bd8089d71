/** Two ends of what is believed of a figure: the truth is thought to lie between them, ends included; 0 <= low <= high. */
export type Range = readonly [low: number, high: number];

/** The range of a product: ends are multiplied, for both factors may be at the same end at once. */
export function times(a: Range, b: Range | number): Range {
  return typeof b === 'number' ? [a[0] * b, a[1] * b] : [a[0] * b[0], a[1] * b[1]];
}

/** The same range with both ends moved apart by a factor of at least 1. */
export function widened([low, high]: Range, factor: number): Range {
  return [low / factor, high * factor];
}
