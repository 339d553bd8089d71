/** The form in which two spellings of allowed words are the same. */
function plain(words: string): string {
  return words.trim().toLowerCase();
}

/** The list with these words in it, once, as they were written last. Blank words are not taken. */
export function withWords(list: readonly string[], words: string): string[] {
  const rest = withoutWords(list, words);
  return plain(words) === '' ? rest : [...rest, words.trim()];
}

/** The list without these words, however they are capitalised. */
export function withoutWords(list: readonly string[], words: string): string[] {
  return list.filter((one) => plain(one) !== plain(words));
}
