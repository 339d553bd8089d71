import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { cueMark } from '../cues/marks.ts';
import { shape } from '../shape.ts';
import { find, has, pattern } from './pattern.ts';

const read = (text: string) => new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
function matches(source: string, text: string) {
  const reading = read(text);
  return find(reading, pattern(source)).map((match) => reading.quote(match));
}

describe('shape', () => {
  it.each([
    ['next of kin is here', ['next of kin', 'is', 'here']],
    ['a 62 y/o in bed 12', ['a', '# y / o', 'in', 'bed #']],
    ['he came in at 3pm', ['he', 'came in', 'at', '3pm']],
  ])('joins set phrases: %s', (text, units) => {
    expect(read(text).get(shape).units.map(({ lower }) => lower)).toEqual(units);
  });

  it.each([
    ['OR', 'setting', true],
    ['or', 'setting', false],
    ['pyelonephritis', 'clinical', true],
    ['empathy', 'clinical', false],
    ["patient's", 'patient', true],
    ['#sepsis', 'clinical', true],
    ['m0ron', 'name-calling', true],
  ])('%s gives %s: %s', (word, cue, gives) => {
    expect(read(word).get(shape).units[0]!.cues.includes(cueMark(cue))).toBe(gives);
  });
});

describe('pattern', () => {
  it.each([
    ['<a> _{0,2} <patient>', 'had a very sick pt. and another patient', ['a very sick pt', 'another patient']],
    ['^ <patient> :', 'pt: hi. ok pt: bye', ['pt:']],
    ['^|, <patient>', 'pt and pt, pt. ok pt\npt', ['pt', ', pt', 'pt']],
    ['^ ~? <patient>', 'my pt\npt and my pt', ['my pt', 'pt']],
    ['<patient> $', 'she is my patient\nok', ['patient']],
    ['<patient> ~* coded', 'my patient ate. she coded', []],
    ['<patient> ~* % ~* coded', 'my patient ate. she coded', ['patient ate. she coded']],
    ['<my> !<patient> _', 'my patient my dog', ['my dog']],
    ['came+in|<patient>', 'patient came in', ['patient', 'came in']],
    ['what ?', 'what ?', ['what ?']],
  ])('%s in %s', (source, text, expected) => expect(matches(source, text)).toEqual(expected));

  it('answers whether it occurs, again and again', () => {
    const reading = read('my patient');
    const mine = pattern('<my> <patient>');
    expect([has(reading, mine), has(reading, mine)]).toEqual([true, true]);
  });

  it('refuses a cue that no lexicon has', () => {
    expect(() => pattern('<pateint>')).toThrow('pateint');
  });
});
