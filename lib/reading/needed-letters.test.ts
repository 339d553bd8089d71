import { describe, expect, it } from 'vitest';
import { neededLetters } from './needed-letters.ts';

describe('the letters an expression needs', () => {
  it.each([
    [/a(b|cd)?ef/, [['aef', 'abef', 'acdef']]],
    [/\b(?:is|ARE) ill\b/i, [['is ill', 'are ill']]],
    [/(?<![A-Z])(?:journalists?|reporters?) (?:[a-z]+ )?(?:asked|rang)/, [['journalist ', 'journalists ', 'reporter ', 'reporters '], ['asked', 'rang']]],
    [/shut[ -]+the/, [['shut'], ['the']]],
    [/(?<who>sister){2,3}s/, [['sister']]],
    [/[gh]p said/, [['gp said', 'hp said']]],
    [/\bp\.?o box/, [['po box', 'p.o box']]],
    [/[^\]]ward\]/, [['ward]']]],
    [/(?:one|two \d|three)/, [['one', 'two ', 'three']]],
  ])('%s', (regex, lists) => {
    expect(neededLetters(regex.source).map((list) => [...list].sort())).toEqual(lists.map((list) => [...list].sort()));
  });

  it.each([[/x*/], [/(a|)/], [/\w+@\d/], [/(?=hello)\w/], [/(?!hello)\w/], [/(?:hello)?/], [/h|hello/], [/é{2}ü/], [/(ab)*c/], [/\p{Lu}./u]])(
    'are none of %s', (regex) => expect(neededLetters(regex.source)).toEqual([]));
});
