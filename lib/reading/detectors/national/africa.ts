import type { NumberFormat } from '../number-format.ts';

/** Nigerian NIN: eleven digits (nimc.gov.ng), no public check digit. Only with its label. Example: 32388823408. */
export const nin: NumberFormat = {
  sort: 'ng-nin', kind: 'national-id', shape: String.raw`\d{11}`, label: String.raw`nin|national\sidentification`,
  valid: () => true, bare: { grouped: null, compact: null },
};

/**
 * Kenyan national identity: seven or eight digits (immigration.go.ke); Ghana card: GHA, nine digits, check digit (nia.gov.gh).
 * Example: GHA-482037195-6.
 */
export const eastAndWest: NumberFormat = {
  sort: 'african-id', kind: 'national-id',
  shape: String.raw`\d{7,8}|GHA-\d{9}-\d`,
  label: String.raw`huduma|kenyan\sid|ghana\scard`,
  valid: () => true, bare: { grouped: null, compact: null },
};
