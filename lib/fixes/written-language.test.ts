import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/draft.ts';
import { writtenLanguage } from './written-language.ts';

describe('the language that something is written into a draft in', () => {
  it.each([
    ['Pt Maria de Souza, bed 4, MRN 00482913', 'en'],
    ['Siti binti Ahmad went home', 'en'],
    ['Aunty better don\'t take the jamu with your warfarin ah', 'en'],
    ['', 'en'],
    ['Encik Rahman bin Yusof dimasukkan ke wad pada 3 Mac 2024', 'ms'],
    ['Jururawat kami Salmah binti Idris selalu mabuk', 'ms'],
    ['Nuestra enfermera Lucía Prado llegó tarde a la guardia del lunes', 'es'],
  ])('%s', (text, expected) => expect(writtenLanguage(parseDraft({ id: 'd', text }))).toBe(expected));
});
