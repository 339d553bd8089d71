import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { type Language, spokenLanguage } from '../reading/spoken-language.ts';

/** The language in which something is written into a draft: the one most of it is in. */
export const languageOf = (draft: Draft): Language => new Reading(draft).get(spokenLanguage);
