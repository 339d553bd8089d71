import { describe, expect, it } from 'vitest';
import { applyEdits } from '../draft/span.ts';
import { behind, fitted, removal, withLabel, withTitle } from './tidy.ts';

const spanOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const without = (text: string, words: string) => applyEdits(text, [removal(text, withLabel(text, withTitle(text, spanOf(text, words))))]);

describe('removal', () => {
  it.each([
    ['Seen today (ID: 4410) and sent home.', '4410', 'Seen today and sent home.'],
    ['Bed free, MRN 0048, go.', '0048', 'Bed free, go.'],
    ['Whitfield, MRN 0048, was brought in.', '0048', 'Whitfield was brought in.'],
    ['Saw her, MRN 0048, in clinic.', '0048', 'Saw her in clinic.'],
    ['Mr Tamworth, 91, MRN 0048, passed away.', '0048', 'Mr Tamworth, 91, passed away.'],
    ['Found her. MRN 0048. I cried.', '0048', 'Found her. I cried.'],
    ['Makcik itu, MRN 0048, sudah pulang.', '0048', 'Makcik itu sudah pulang.'],
    ['Milk, MRN 0048, eggs, bread', '0048', 'Milk, eggs, bread'],
    ['MRN: 0048 is next', '0048', 'Is next'],
    ['Call 555 0100.', '555 0100', 'Call.'],
    ['Met Mrs. Lim today', 'Lim', 'Met today'],
    ['Llama a mi paciente: 555 0100.', '555 0100', 'Llama a mi paciente.'],
    ['one\nLim\ntwo', 'Lim', 'one\n\ntwo'],
    ['She signed "K. from Leeds". Yes.', 'from Leeds', 'She signed "K.". Yes.'],
  ])('%s without %s', (text, words, expected) => expect(without(text, words)).toBe(expected));
});

describe('a line behind the text', () => {
  it('has the stop before it that the text lacks', () => {
    expect(['Go there', 'Go there.', 'Really?', 'So good 😂', 'See https://a.example/b', '#FOAMed', '(the end)', 'One\n'].map((text) => text + behind(text, 'I work there.'))).toEqual([
      'Go there. I work there.', 'Go there. I work there.', 'Really? I work there.', 'So good 😂 I work there.', 'See https://a.example/b I work there.', '#FOAMed I work there.',
      '(the end). I work there.', 'One\nI work there.',
    ]);
  });
});

describe('fitted', () => {
  it('keeps a capital where one opens a sentence', () => {
    expect(fitted('Marcus came.', 0, 'my patient')).toBe('My patient');
    expect(fitted('It rained. Marcus came.', 11, 'my patient')).toBe('My patient');
    expect(fitted('Then Marcus came.', 5, 'my patient')).toBe('my patient');
    expect(fitted('marcus came. again', 0, 'my patient')).toBe('my patient');
  });
});
