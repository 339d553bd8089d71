import type { Ages, Sex } from './group.ts';
import { OLDEST } from './group.ts';

/** Width of an age band, in years. */
const BAND = 5;
/** Bands from 0-4 to 100 and over. */
export const BANDS = 21;
/** Cells of a population: its age bands for women, then those for men. */
export const CELLS = 2 * BANDS;

/** One figure for each cell: women by age band, then men by age band. */
export type Cells = readonly number[];

/** The ages of a band, in years. */
function agesOf(band: number): Ages {
  return { from: band * BAND, to: band === BANDS - 1 ? OLDEST : (band + 1) * BAND };
}

/** The sex and the ages of a cell. */
export function groupAt(cell: number): { readonly sex: Sex; readonly ages: Ages } {
  return cell < BANDS ? { sex: 'female', ages: agesOf(cell) } : { sex: 'male', ages: agesOf(cell - BANDS) };
}

/** One figure for each cell, worked out from its group. */
export function cells(figure: (sex: Sex, ages: Ages) => number): Cells {
  return Array.from({ length: CELLS }, (_, cell) => {
    const { sex, ages } = groupAt(cell);
    return figure(sex, ages);
  });
}

/** The part of the band `ages` that lies within `limits`, 0 to 1; ages are taken to be spread evenly over a band. */
export function partWithin(ages: Ages, limits: Ages): number {
  const common = Math.min(ages.to, limits.to) - Math.max(ages.from, limits.from);
  return Math.max(0, common) / (ages.to - ages.from);
}
