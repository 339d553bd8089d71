import { type LanguageChoice, languageFor, scriptOf } from '../../lib/words/languages.ts';
import { wordsOf } from '../../lib/words/learnt.ts';
import { direction, say, speak, spoken, type WordId } from '../../lib/words/words.ts';

/**
 * Has one of the product's own pages speak the chosen language, whose words are loaded when first needed, and says so on
 * the document. Words that can't be loaded leave it English.
 * @param title what the browser calls the page.
 */
export async function speakHere(chosen: LanguageChoice, title: WordId): Promise<void> {
  const language = languageFor(chosen, navigator.languages);
  const script = scriptOf(language);
  // One script serves pages and content scripts; it is built by itself, so its address is no module of this one.
  if (script !== null && wordsOf(language) === null) await import(/* @vite-ignore */ script).catch(() => undefined);
  if (spoken() !== language) speak(language);
  document.documentElement.lang = spoken();
  document.documentElement.dir = direction();
  document.title = say(title);
}
