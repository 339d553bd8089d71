import { describe, expect, it } from 'vitest';
import { isWhatIsSaid, partThatSays } from './said-part.ts';

const spanOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('the part of a sentence that only says what words are', () => {
  it.each([
    ['My number\'s changed, it\'s 07700 900123 now, text me your name.', ', it\'s 07700 900123 now'],
    ['My home postcode is SW4 7QX and my commute is short.', 'My home postcode is SW4 7QX and'],
    ['My number is 07700 900123.', null],
    ['My number is 07700 900123, any time of the day or night, or ring the bell.', null],
  ])('%s', (text, expected) => {
    const span = spanOf(text, /SW4 7QX|07700 900123/.exec(text)![0]);
    expect(isWhatIsSaid(text, span)).toBe(true);
    const part = partThatSays(text, span);
    expect(part === null ? null : text.slice(part.start, part.end)).toBe(expected);
  });

  it('is none where more is said of them', () => {
    const text = 'Text me on 07700 900123 tonight.';
    expect(isWhatIsSaid(text, spanOf(text, '07700 900123'))).toBe(false);
  });
});
