/** How firmly a finding speaks, from quiet to firm. `block` is set by institutions only. */
export const TIERS = ['note', 'warn', 'hold', 'block'] as const;
export type Tier = (typeof TIERS)[number];

const RANK: Record<Tier, number> = { note: 0, warn: 1, hold: 2, block: 3 };

/** Negative when `a` is quieter than `b`, positive when firmer. */
export function compareTiers(a: Tier, b: Tier): number {
  return RANK[a] - RANK[b];
}

/** The quieter of the two. */
export function capTier(tier: Tier, cap: Tier): Tier {
  return compareTiers(tier, cap) > 0 ? cap : tier;
}

/** The firmer of the two; a null floor lifts nothing. */
export function floorTier(tier: Tier, floor: Tier | null): Tier {
  return floor !== null && compareTiers(tier, floor) < 0 ? floor : tier;
}

/** How much the person wants to hear. */
export const STRICTNESSES = ['relaxed', 'standard', 'strict'] as const;
export type Strictness = (typeof STRICTNESSES)[number];
