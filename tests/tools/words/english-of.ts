import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../lib/words/en.ts';

/** Languages that are translated from English. */
export const TRANSLATED = ['ms', 'es'] as const;

export type Translated = (typeof TRANSLATED)[number];

/** For each id a fingerprint of the English text that its translation was made from. */
export type EnglishOf = Readonly<Record<string, string>>;

const LENGTH = 8;

/** The first eight hexadecimal digits of a text's SHA-256: enough to tell a text from the one it was before. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}

/** Where the fingerprints of a language stand: beside its words. */
export function fileOf(language: Translated): string {
  return join(import.meta.dirname, '../../../lib/words', language, 'english-of.json');
}

/** What a language was translated from, as it was kept last. */
export function keptOf(language: Translated): EnglishOf {
  return JSON.parse(readFileSync(fileOf(language), 'utf8')) as EnglishOf;
}

/** What a language would be kept as now, its own words by id given. */
export function englishOf(words: Readonly<Record<string, string>>): EnglishOf {
  const ids = Object.keys(words).filter((id) => Object.hasOwn(en, id)).sort();
  return Object.fromEntries(ids.map((id) => [id, fingerprint((en as Record<string, { readonly text: string }>)[id]!.text)]));
}

/** Ids whose English text is another than the one their translation was made from; also those kept for nothing and those never kept. */
export function staleIn(kept: EnglishOf, words: Readonly<Record<string, string>>): string[] {
  const now = englishOf(words);
  return [...new Set([...Object.keys(kept), ...Object.keys(now)])].filter((id) => kept[id] !== now[id]).sort();
}
