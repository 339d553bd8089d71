import { describe, expect, it } from 'vitest';
import { isEnglishWord } from './english.ts';
import { COMMON, FAMILIAR, GIVEN, SURNAME } from './name-flags.ts';
import { nameFlags, namesBeginningWith } from './names.ts';
import { isCity } from './places.ts';
import { FIRST_FLAG, WordList } from './word-list.ts';

const flag = (value: number) => String.fromCharCode(FIRST_FLAG + value);

describe('WordList', () => {
  const list = new WordList(`aaron${flag(9)} abe abel${flag(31)} zoe${flag(1)}`);

  it('finds first, last and middle words with their flags', () => {
    expect([list.flags('aaron'), list.flags('abe'), list.flags('abel'), list.flags('zoe')]).toEqual([9, 0, 31, 1]);
  });

  it('takes neither a beginning nor a longer word for an entry', () => {
    expect(['aar', 'abels', 'zo', 'zoey', '', 'a'].map((word) => list.has(word))).toEqual([false, false, false, false, false, false]);
  });

  it('lists what begins with given letters', () => {
    expect([...list.beginningWith('ab')]).toEqual(['abe', 'abel']);
    expect([...list.beginningWith('a')]).toEqual(['aaron', 'abe', 'abel']);
    expect([...list.beginningWith('q')]).toEqual([]);
  });

  it('finds nothing in an empty list', () => {
    expect(new WordList('').has('a')).toBe(false);
  });
});

describe('the lists', () => {
  it.each(['marcus', 'siti', 'aoife', 'priya', 'thandiwe', 'xiomara', 'oluwaseun'])('knows the given name %s', (name) => {
    expect(nameFlags(name) & GIVEN).toBe(GIVEN);
  });

  it.each(['smith', 'lim', 'patel', 'okafor', 'kowalski', "o'brien", 'nguyen'])('knows the surname %s', (name) => {
    expect(nameFlags(name) & SURNAME).toBe(SURNAME);
  });

  it('tells familiar and common names from the rest', () => {
    expect(nameFlags('emma') & FAMILIAR).toBe(FAMILIAR);
    expect(nameFlags('smith') & COMMON).toBe(COMMON);
    expect(nameFlags('guideline')).toBe(0);
  });

  it('gives the names that begin with some letters', () => {
    expect([...namesBeginningWith('marcu')]).toContain('marcus');
  });

  it.each(['running', 'carried', 'hopes', 'used', 'quickly', 'the'])('knows "%s" for an English word', (word) => {
    expect(isEnglishWord(word)).toBe(true);
  });

  it.each(['lundqvist', 'siobhan', 'metoprolol'])('does not take "%s" for an English word', (word) => {
    expect(isEnglishWord(word)).toBe(false);
  });

  it.each(['london', 'kuala_lumpur', 'springfield', 'hull'])('knows the town %s', (name) => {
    expect(isCity(name)).toBe(true);
  });
});
