import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

const back = (typed: string, words: string) => {
  const normalised = normalise(typed);
  const start = normalised.text.indexOf(words);
  expect(start, `${words} in ${normalised.text}`).toBeGreaterThanOrEqual(0);
  const span = normalised.typed({ start, end: start + words.length });
  return typed.slice(span.start, span.end);
};

describe('normalise', () => {
  it('leaves plain text alone', () => {
    expect(normalise('Plain text, 3 lines\nof it.').text).toBe('Plain text, 3 lines\nof it.');
  });

  it('drops invisible characters and finds the way back round them', () => {
    expect(back('Mar\u200bcus came', 'Marcus')).toBe('Mar\u200bcus');
    expect(back('soft\u00adhyphen', 'softhyphen')).toBe('soft\u00adhyphen');
  });

  it('reads look-alike letters in a Latin word, and leaves Russian words alone', () => {
    expect(normalise('Mаrcus').text).toBe('Marcus');
    expect(normalise('привет').text).toBe('привет');
  });

  it('reads wide and styled letters as plain ones', () => {
    expect(normalise('Ｍａｒｃｕｓ').text).toBe('Marcus');
    expect(normalise('𝐌𝐚𝐫𝐜𝐮𝐬').text).toBe('Marcus');
    expect(back('call 𝐌𝐚𝐫𝐜𝐮𝐬 now', 'Marcus')).toBe('𝐌𝐚𝐫𝐜𝐮𝐬');
  });

  it('joins a letter and its accent', () => {
    expect(back('Rene\u0301 left', 'René')).toBe('Rene\u0301');
  });

  it('keeps plain letters beside those that are changed', () => {
    expect(normalise('don`t – cafe\u0301s, nai\u0308ve…\r\n1e\u0301').text).toBe("don't - cafés, naïve...\n1é");
    expect(back('don’t – cafe\u0301s', 'cafés')).toBe('cafe\u0301s');
  });

  it('straightens quotes and dashes and unifies spaces and line ends', () => {
    expect(normalise('“It’s”\u00a0–\r\nso').text).toBe('"It\'s" -\nso');
  });

  it('maps every span of any text into the text, in order', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const { text, typed: map } = normalise(typed);
      let last = 0;
      for (let at = 0; at < text.length; at += 1) {
        const span = map({ start: at, end: at + 1 });
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(typed.length);
        last = span.start;
      }
    }));
  });
});
