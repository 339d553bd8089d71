import { BIRTHS } from './concepts/births.ts';
import { EFFECTS } from './concepts/effects.ts';
import { ILLNESSES } from './concepts/illnesses.ts';
import { POISONS } from './concepts/poisons.ts';
import { PRACTICES } from './concepts/practices.ts';
import { PROVEN } from './concepts/proven.ts';
import { REMEDIES } from './concepts/remedies.ts';
import { VACCINES } from './concepts/vaccines.ts';

/**
 * What health claims speak of, and the words for it in English, Malay and Spanish, as they are typed. Apart by commas, in lower case without
 * accents; a word that ends in * stands for every word that begins so; `@name` takes in the words of another concept. The longest phrase wins,
 * so "no side effects" is none of "no".
 */
export const CONCEPTS = {
  ...EFFECTS, ...VACCINES, ...ILLNESSES, ...REMEDIES, ...PROVEN, ...PRACTICES, ...BIRTHS, ...POISONS,
} as const;

export type Concept = keyof typeof CONCEPTS;
