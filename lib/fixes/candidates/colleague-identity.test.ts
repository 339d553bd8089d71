import { describe, expect, it } from 'vitest';
import type { Finding } from '../../checking/report.ts';
import { applyEdits } from '../../draft/span.ts';
import type { Demands } from '../../policies/demands.ts';
import { proposeColleagueIdentity } from './colleague-identity.ts';

function proposed(text: string, words: string) {
  const start = text.indexOf(words);
  const finding = { rule: 'colleague-identity', kind: 'named', span: { start, end: start + words.length } } as Finding;
  const [first] = proposeColleagueIdentity(finding, [finding], { id: '1', revision: 0, site: 'facebook', surface: 'post', text }, {} as Demands);
  return { label: first!.label, text: applyEdits(text, first!.edits) };
}

describe('a colleague unnamed', () => {
  it.each([
    ['Dr Feinberg told the whole ward.', 'Feinberg', 'A colleague told the whole ward.'],
    ['My consultant Prof Hargrave thinks pregnancy is a choice.', 'Hargrave', 'My consultant thinks pregnancy is a choice.'],
    ['Caught our senior resident, Dr. Tim Lasky, crying in the stairwell.', 'Tim Lasky', 'Caught our senior resident crying in the stairwell.'],
    ['Dear Dr Mortimer, not all heroes wear capes. So there.', 'Mortimer', 'Dear colleague, not all heroes wear capes. So there.'],
    ['GP Dr Nair referred him as flu. Sigh.', 'Nair', 'A colleague referred him as flu. Sigh.'],
    ['Nuestra jefa de planta, Mercedes Robledo, no ha cogido una guardia en tres años.', 'Mercedes Robledo', 'Nuestra jefa de planta no ha cogido una guardia en tres años.'],
    ['Dra. Paloma Quiroga nunca contesta el busca. Nunca la veo.', 'Paloma Quiroga', 'Una colega nunca contesta el busca. Nunca la veo.'],
    ['La doctora Iglesias nunca contesta el busca. Nunca la veo.', 'Iglesias', 'Una colega nunca contesta el busca. Nunca la veo.'],
  ])('%s', (text, words, expected) => expect(proposed(text, words).text).toBe(expected));

  it('says on its button what it does', () => {
    expect(proposed('our trainee Gavin Plummer cried again. Not cut out for this.', 'Gavin Plummer').label.id).toBe('fix.leave-out');
    expect(proposed('Todo por culpa del doctor Pizarro. Siempre igual, siempre tarde.', 'Pizarro').label).toEqual({ id: 'fix.replace', data: { text: 'un colega' } });
  });
});

it('offers no word for a name that stands in the text in another form as well', () => {
  const text = 'Trish on days. TRISH ON DAYS. Leaves the room like a raccoon got in.';
  const finding = { rule: 'colleague-identity', kind: 'named', span: { start: 0, end: 5 } } as Finding;
  const offered = proposeColleagueIdentity(finding, [finding], { id: '1', revision: 0, site: 'facebook', surface: 'post', text }, {} as Demands);
  expect(offered.filter(({ label }) => label.id === 'fix.replace')).toEqual([]);
});
