/** Numbers from a seed, the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)]!;
export const digits = (count: number, random: () => number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');

/** Invented: a person of a record, with all that may tell who they are. */
export interface Person {
  readonly name: string;
  /** As records write it: the family's name first, in capitals. */
  readonly filed: string;
  readonly born: string;
  readonly mrn: string;
  readonly nric: string;
  readonly phone: string;
  readonly address: string;
}

const NAMES: readonly (readonly [given: string, family: string])[] = [
  ['Nurul Aisyah', 'binti Razak'], ['Mohd Faizal', 'bin Hassan'], ['Siti Khadijah', 'binti Osman'], ['Ahmad Danial', 'bin Yusof'],
  ['Siew Mei', 'Lim'], ['Wei Jie', 'Tan'], ['Xiu Ling', 'Chong'], ['Kok Leong', 'Ng'],
  ['Priya', 'Subramaniam'], ['Muthusamy', 'Krishnan'], ['Lakshmi', 'Venkatesan'], ['Harpreet', 'Gill'],
  ['Marcus', 'Okonkwo'], ['Siobhan', 'Kerrigan'], ['Walter', 'Abernathy'], ['Rosalind', 'Featherstone'], ['Guadalupe', 'Ibarra'], ['Thaddeus', 'Blackwood'],
];
const STREETS = ['Alder Lane', 'Jalan Melati', 'Quarry Road', 'Lorong Cempaka', 'Harbour Street', 'Juniper Avenue'];
const TOWNS = ['Ashford', 'Klang', 'Ipoh', 'Springfield', 'Dunmore', 'Taiping'];

const two = (number: number) => String(number).padStart(2, '0');

export function person(random: () => number): Person {
  const [given, family] = pick(NAMES, random);
  const [day, month, year] = [1 + Math.floor(random() * 28), 1 + Math.floor(random() * 12), 1931 + Math.floor(random() * 70)];
  const isMalay = family.startsWith('bin');
  return {
    name: `${given} ${family}`,
    filed: isMalay ? `${given} ${family}`.toUpperCase() : `${family.toUpperCase()}, ${given}`,
    born: `${two(day)}/${two(month)}/${year}`,
    mrn: digits(8, random),
    nric: `${two(year % 100)}${two(month)}${two(day)}-${pick(['01', '08', '10', '14'], random)}-${digits(4, random)}`,
    phone: `(212) 555-01${digits(2, random)}`,
    address: `${1 + Math.floor(random() * 90)} ${pick(STREETS, random)}, ${pick(TOWNS, random)}`,
  };
}
