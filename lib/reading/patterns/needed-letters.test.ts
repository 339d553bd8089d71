import { describe, expect, it } from 'vitest';
import { EDGE, neededLetters } from './needed-letters.ts';

describe('the letters an expression needs, any digit as 0, with | where a word begins or ends', () => {
  it.each([
    [/a(b|cd)?ef/, [['aef', 'abef', 'acdef']]],
    [/\b(?:is|ARE) ill\b/i, [['|is ill|', '|are ill|']]],
    [/(?<![A-Za-zÀ-ɏ])(?:ed|er)(?![A-Za-zÀ-ɏ])/, [['|ed|', '|er|']]],
    [/x?(?![A-Za-z])\d{2} beds?/, [['00 bed', '00 beds', 'x00 bed', 'x00 beds']]],
    [/\b(?:ed|er \w+ in)/, [['|ed', '|er ']]],
    [/(?:\bed)(?:\w|s)x/, [['|ed']]],
    [/(?<!\w)(?:(?:ed|er) )?bed/, [['|ed bed', '|er bed', '|bed']]],
    [/\b@ward\B/, [['@ward']]],
    [/\d{3}-?\d{2,4}/, [['000', '000-'], ['00']]],
    [/[1-9]\d [\dx]/, [['00 ']]],
    [/(?<![A-Z])(?:journalists?|reporters?) (?:[a-z]+ )?(?:asked|rang)/, [['journalist ', 'journalists ', 'reporter ', 'reporters '], ['asked', 'rang']]],
    [/shut[ -]+the/, [['shut'], ['the']]],
    [/(?<who>sister){2,3}s/, [['sistersister']]],
    [/[gh]p said/, [['gp said', 'hp said']]],
    [/\bp\.?o box/, [['|po box', '|p.o box']]],
    [/[^\]]ward\]/, [['ward]']]],
    [/(?:one|two \d|three)/, [['one', 'two 0', 'three']]],
  ])('%s', (regex, lists) => {
    expect(neededLetters(regex.source).map((list) => list.map((run) => run.replaceAll(EDGE, '|')).sort())).toEqual(lists.map((list) => [...list].sort()));
  });

  it.each([[/x*/], [/(a|)/], [/(?=hello)\w/], [/(?!hello)\w/], [/(?:hello)?/], [/h|hello/], [/é{2}ü/], [/(ab)*c/], [/\p{Lu}./u]])(
    'are none of %s', (regex) => expect(neededLetters(regex.source)).toEqual([]));
});
