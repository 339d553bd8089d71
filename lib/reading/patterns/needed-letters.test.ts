import { describe, expect, it } from 'vitest';
import { neededLetters } from './needed-letters.ts';
import type { Needed } from './needs.ts';
import { EDGE } from './text-letters.ts';

/** Each run, with what is needed besides in brackets. */
function written(needed: Needed): string[] {
  return needed.flatMap(({ runs, besides }) => runs.map((run) => (
    run.replaceAll(EDGE, '|') + besides.map((beside) => ` [${written(beside).join('/')}]`).join('')))).sort();
}

describe('the letters an expression needs, any digit as 0 and white space as a blank, with | where a word begins or ends', () => {
  it.each([
    [/a(b|cd)?ef/, [['aef', 'abef', 'acdef']]],
    [/\b(?:is|ARE) ill\b/i, [['|is ill|', '|are ill|']]],
    [/(?<![A-Za-zÀ-ɏ])(?:ed|er)(?![A-Za-zÀ-ɏ])/, [['|ed|', '|er|']]],
    [/x?(?![A-Za-z])\d{2} beds?/, [['00 bed', '00 beds', 'x00 bed', 'x00 beds']]],
    [/\b(?:ed|er \w+ in)/, [['|ed', '|er  [ in]']]],
    [/(?:\bed)(?:\w|s)x/, [['|ed']]],
    [/(?<!\w)(?:(?:ed|er) )?bed/, [['|ed bed', '|er bed', '|bed']]],
    [/\b@ward\B/, [['@ward']]],
    [/\d{3}-?\d{2,4}/, [['000-00', '00000'], ['00']]],
    [/[1-9]\d [\dx]/, [['00 0', '00 x']]],
    [/(?<![A-Z])(?:journalists?|reporters?) (?:[a-z]+ )?(?:asked|rang)/, [['journalist ', 'journalists ', 'reporter ', 'reporters '], ['asked', 'rang']]],
    [/shut[ -]+the/, [['shut ', 'shut-'], [' the', '-the']]],
    [/on\s(?:oxygen|\s\x20air)[\s,-]\n/, [['on   air  ', 'on   air, ', 'on   air- ', 'on oxygen  ', 'on oxygen, ', 'on oxygen- ']]],
    [/(?<who>sister){2,3}s/, [['sistersister'], ['sistersisters']]],
    [/[gh]p said/, [['gp said', 'hp said']]],
    [/\bp\.?o box/, [['|po box', '|p.o box']]],
    [/[^\]]ward\]/, [['ward]']]],
    [/[\\-x]ward/, [['ward']]],
    [/(?:one|two \d|three)/, [['one', 'two 0', 'three']]],
    [/(?<=hello )\w(?=\w+ there)/, [[' there'], ['hello ']]],
    [/the(?= ward)s/, [[' ward'], ['thes']]],
    [/(?:fell|fall\w+ (?:from|off)|slipped[^.]*ladder) again/, [[' again'], ['fell', 'fall [ from/ off]', 'slipped [ladder]']]],
  ])('%s', (regex, lists) => {
    expect(neededLetters(regex.source).map(written).sort()).toEqual(lists.map((list) => [...list].sort()).sort());
  });

  it.each([[/x*/], [/(a|)/], [/(?!hello)\w/], [/(?:hello)?/], [/h|hello/], [/é{2}ü/], [/(ab)*c/], [/\p{Lu}./u], [/(?<=^|hello)\w/]])(
    'are none of %s', (regex) => expect(neededLetters(regex.source)).toEqual([]));
});
