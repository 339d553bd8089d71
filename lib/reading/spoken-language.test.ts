import { describe, expect, it } from 'vitest';
import { Reading } from './reading.ts';
import { spokenLanguage } from './spoken-language.ts';

describe('the language of a text', () => {
  it.each([
    ['Stop the ibuprofen tonight and take paracetamol.', 'en'],
    ['Jangan makan ubat tu lagi, esok datang klinik ya.', 'ms'],
    ['Deje la pastilla de la noche y tómesela por la mañana.', 'es'],
    ['Aunty better don\'t take the jamu with your warfarin ah', 'en'],
    ['No. Take it now.', 'en'],
    ['Pt Maria de Souza, bed 4, MRN 00482913', 'en'],
    ['Siti binti Ahmad went home', 'en'],
    ['f u c k  t h i s  c o m p u t e r', 'en'],
    ['Encik Rahman bin Yusof dimasukkan ke wad pada 3 Mac 2024', 'ms'],
    ['Jururawat kami Salmah binti Idris selalu mabuk', 'ms'],
    ['Penat gila, baru habis oncall', 'ms'],
    ['Nuestra enfermera Lucía Prado llegó tarde a la guardia del lunes', 'es'],
    ['ya te vi. ya sé a qué hora sales', 'es'],
    ['TODOS LOS LUNES LO MISMO CON USTEDES LOS DE FARMACIA', 'es'],
    ['', 'en'],
  ])('%s', (text, expected) => {
    expect(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }).get(spokenLanguage)).toBe(expected);
  });
});
