import { expect, it } from 'vitest';
import { countWords } from './word-count.ts';

it.each([
  ['', 0], [' – ', 0], ['Rounds at seven.', 3], ['the mother’s well-worn list – read aloud', 6], ['3 of 10', 3], ['piqûre à l’hôpital', 3],
])('"%s" has %i words', (text, words) => expect(countWords(text)).toBe(words));
