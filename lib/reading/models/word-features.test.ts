import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { code, joined } from './word-codes.ts';
import { featuredWords } from './word-features.ts';

const all = (...names: string[]) => names.map(code).reduce(joined);

const read = (text: string) => {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return new Map(reading.get(featuredWords).map((word) => [reading.quote(word), word.features]));
};

describe('the words that may be part of an identifier', () => {
  it('are those with capital letters or figures, those that lists have as names, and those that others read as one', () => {
    expect([...read('Saw zainab from Thornaby in bay 4 about her scan').keys()]).toEqual(['Saw', 'zainab', 'Thornaby', 'bay', '4']);
  });

  it('are told by how they are written, and by the words beside them', () => {
    expect(read('Her son Marcus died.').get('Marcus')).toEqual(expect.arrayContaining([all('type', 'capital.given'), all('at -1', 'relation'), all('at 1', 'fate'), all('between', 'relation', 'fate')]));
    expect(read('Ssemuli walked in').get('Ssemuli')).toEqual(expect.arrayContaining([all('type', 'opening.unknown'), all('at -1', 'end'), all('at 1', 'deed')]));
  });

  it('are told by what others read there, and by the text around', () => {
    expect(read('My patient Marcus is asthmatic').get('Marcus')).toEqual(expect.arrayContaining(['person patient likely', 'view 2', 'clinical', 'speaks en'].map(code)));
  });

  it('are told by the sorts of words farther on in their sentence, and by how it begins', () => {
    const ivy = read('All quiet. Ivy keeps pressing her buzzer. My tea is cold.').get('Ivy');
    expect(ivy).toEqual(expect.arrayContaining([all('near behind', 'large', 'pronoun'), all('sentence opens', 'large', 'keeps'), all('sentence', '1', 'large')]));
    expect(ivy).not.toContain(all('near behind', 'large', 'writer'));
  });

  it('are none in a text of pages', () => {
    expect(read('Marcus saw Anna. '.repeat(500)).size).toBe(0);
  });
});
