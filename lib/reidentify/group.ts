export type Sex = 'female' | 'male';

/**
 * Ages in years, `from` included and `to` not: a person of 34 is in `{ from: 34, to: 35 }`, a newborn in `{ from: 0, to:
 * 1 / 12 }`.
 */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

/** Nobody is older than this, in years; "70 and over" is `{ from: 70, to: OLDEST }`. */
export const OLDEST = 110;

/** The ages that two ranges share, or null when they share none. */
export function shared(a: Ages, b: Ages): Ages | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from < to ? { from, to } : null;
}
