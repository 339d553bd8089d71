import type { Language } from '../../reading/spoken-language.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { MS } from './ms.ts';
import type { Wordings } from './wording.ts';

/** By the draft's language, not that of the interface: they are written into it. */
export const WORDINGS: Readonly<Record<Language, Wordings>> = { en: EN, ms: MS, es: ES };
