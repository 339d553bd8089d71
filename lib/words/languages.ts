/** Languages there are words for, as BCP 47 tags. English has all of them and is what the others are translated from. */
export const LANGUAGES = ['en', 'ms', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What can be chosen; `auto` is what the browser is set to. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const;

export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/**
 * The language to speak: the chosen one, else the first of the browser's there are words for, else English.
 * @param preferred the browser's languages: BCP 47 tags, the most wanted first, as in `navigator.languages`.
 */
export function languageFor(chosen: LanguageChoice, preferred: readonly string[]): Language {
  if (chosen !== 'auto') return chosen;
  return preferred.map((tag) => LANGUAGES.find((one) => one === tag.split('-')[0])).find((one) => one !== undefined) ?? 'en';
}

/** The built script that brings a language's words; null for English, whose words are in every script that speaks. */
export function scriptOf(language: Language): string | null {
  return language === 'en' ? null : `/words-${language}.js`;
}
