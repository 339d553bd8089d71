import { BANDS } from './cells.ts';
import { sharesOf } from './populations.ts';

/**
 * The country whose age structure published rates per inhabitant are taken to refer to: among those the figures come
 * from it is in the middle, and other countries' own rates follow from it by age and sex.
 */
export const REFERENCE = 'GB';

const shares = sharesOf(REFERENCE);

/** Births per inhabitant and year in the reference country. */
export const BIRTHS_PER_PERSON = (shares[0]! + shares[BANDS]!) / 5;
