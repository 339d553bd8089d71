import { describe, expect, it } from 'vitest';
import { sentenceAround, sentencesOf } from './sentence.ts';

const spanOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('sentenceAround', () => {
  it('takes the sentence and no more', () => {
    const text = 'Long day. Marcus cried! Then home.';
    const { start, end } = sentenceAround(text, spanOf(text, 'Marcus'));
    expect(text.slice(start, end)).toBe('Marcus cried!');
  });

  it('does not end at a title', () => {
    const text = 'What a day. When Sgt. Marcus stood we cried. Then home.';
    const { start, end } = sentenceAround(text, spanOf(text, 'Marcus'));
    expect(text.slice(start, end)).toBe('When Sgt. Marcus stood we cried.');
  });

  it('ends at a line break', () => {
    const text = 'One\nMarcus cried\nThree';
    const { start, end } = sentenceAround(text, spanOf(text, 'Marcus'));
    expect(text.slice(start, end)).toBe('Marcus cried');
  });

  it('does not end with a mark that is part of the words', () => {
    const text = 'kata laluan tu Bintang2023! tau, jangan tanya. Ok';
    const { start, end } = sentenceAround(text, spanOf(text, 'Bintang2023!'));
    expect(text.slice(start, end)).toBe('kata laluan tu Bintang2023! tau, jangan tanya.');
  });
});

describe('sentencesOf', () => {
  it('gives each without the space between them', () => {
    const text = 'Dr. Lim came!  Twice.\n\nThen home';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Dr. Lim came!', 'Twice.', 'Then home']);
  });
});
