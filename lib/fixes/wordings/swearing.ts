import type { Language } from '../../reading/spoken-language.ts';
import type { Softer } from './softer.ts';
import { SWEARING_EN } from './swearing-en.ts';
import { SWEARING_ES, SWEARING_MS } from './swearing-elsewhere.ts';

/** By the language of a draft, which borrows from English in any case: swearing, and what is said for it. */
export const SWEARING: Readonly<Record<Language, readonly Softer[]>> = {
  en: [...SWEARING_EN, ...SWEARING_MS],
  ms: [...SWEARING_MS, ...SWEARING_EN],
  es: [...SWEARING_ES, ...SWEARING_EN],
};
