/** Letters that are not a plain letter with a mark, and the plain letters they are looked up as. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ŋ: 'n', ə: 'a' };

/** Lower case without marks, the form in which names are looked up. "Øyvind" and "oyvind" are one name. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[øłđðßæœþıŋə]/g, (letter) => LETTERS[letter] ?? letter).replace(/’/g, "'");
}
