/**
 * The languages a person may write in (BCP 47, without region): English first, because that is what drafts are read in,
 * then what the browser is set to.
 */
export function writingLanguages(set: readonly string[] = navigator.languages): string[] {
  return [...new Set(['en', ...set.map((language) => language.split('-')[0] ?? language)])];
}
