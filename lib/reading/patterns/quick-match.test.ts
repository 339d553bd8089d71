import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, everyMatch, firstOf, isIn, mayBeIn, thatMayBeIn } from './quick-match.ts';

/** Expressions of the kinds that rules ask with. */
const REGEXES = [
  /\b(?:is|are) (?:very )?ill\b/gi, /(?<![a-z])(?:abc?|bca)+(?=b)/g, /a{2}b|b[ac]c/gi, /(?<x>ab|c)\k<x>/g, /ka|sa/giu, /(?:a|b|)c?/gu, /^ab|ba$/gm,
  /\bab\b/g, /(?<![A-Za-z])(?:a|b\d)(?![A-Za-z\d])/gi, /c?(?![A-Za-z])\d\b/g, /\b(?:\d|sa)\b/giu, /\B\d\B| \b/g, /(?:\bab)(?:b|c\w)a?/gi, /\d{2,3}-?\d{2}|\b\d{4}/g, /(?:ab){2}c?|(?:a|b){2}1/gi, /\b(?:a[bc]?|\w+ b)(?:(?:a|ill)\b)?/g,
];
const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'A', 'B', ' ', '\n', 'is', 'are', 'ill', 'very ', '1', '7', '_', '\u212a', 'ſ', 'é', '😀'), { maxLength: 20 })
  .map((parts) => parts.join(''));
const placesOf = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, ...match]);

describe('matching that passes over what cannot match', () => {
  it('finds what the expressions themselves find, however often they are asked', () => {
    fc.assert(fc.property(letters, fc.constantFrom(...REGEXES), (text, regex) => {
      expect(placesOf(allOf(text, regex))).toEqual(placesOf(text.matchAll(regex)));
      expect(placesOf(everyMatch(text, regex))).toEqual(placesOf(text.matchAll(regex)));
      const once = new RegExp(regex.source, regex.flags.replace('g', ''));
      for (let time = 0; time < 4; time += 1) {
        expect(isIn(text, once)).toBe(once.test(text));
        expect(firstOf(text, once)?.index).toBe(once.exec(text)?.index);
      }
    }), { numRuns: 4_000 });
  });

  it('tells of many expressions those that may match, as each by itself', () => {
    const thatMay = thatMayBeIn(REGEXES.map((regex) => ({ regex })), ({ regex }) => regex);
    fc.assert(fc.property(letters, (text) => {
      expect(thatMay(text).map(({ regex }) => regex)).toEqual(REGEXES.filter((regex) => mayBeIn(text, regex)));
    }), { numRuns: 1_000 });
  });

  it('keeps texts apart that are asked for in turn, few or many', () => {
    const ill = /very ill/;
    const bays = Array.from({ length: 40 }, (_, bay) => `Bay ${bay}: ${bay % 3 === 0 ? 'very ill' : 'well'}`);
    for (let time = 0; time < 2; time += 1) expect(bays.filter((text) => isIn(text, ill))).toHaveLength(14);
    const long = `${'a quiet ward. '.repeat(200)}very ill`;
    for (let time = 0; time < 4; time += 1) expect([isIn(long, ill), isIn('very well', ill), isIn('very ill', ill)]).toEqual([true, false, true]);
  });
});
