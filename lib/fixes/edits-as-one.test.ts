import { describe, expect, it } from 'vitest';
import { applyEdits } from '../draft/span.ts';
import { removalsAsOne } from './edits-as-one.ts';
import { removal } from './tidy.ts';

const spanOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const without = (text: string, ...words: string[]) => applyEdits(text, removalsAsOne(text, words.map((one) => removal(text, spanOf(text, one)))));

describe('words that go in one place', () => {
  it('leave no bracket behind that held nothing else', () => {
    expect(without('The login on it (theatre2 / Blue44) still works.', '/ Blue44', 'theatre2')).toBe('The login on it still works.');
  });

  it('leave one space between what is left', () => {
    expect(without('Seen by Mrs Lim today', 'Lim', 'Mrs')).toBe('Seen by today');
  });
});
