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
    ['', 'en'],
  ])('%s', (text, expected) => {
    expect(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }).get(spokenLanguage)).toBe(expected);
  });
});
