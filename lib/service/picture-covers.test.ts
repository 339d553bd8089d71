import { describe, expect, it } from 'vitest';
import type { PictureAnswer } from '../checking/picture-view.ts';
import type { Finding } from '../checking/report.ts';
import type { Box } from '../draft/picture-facts.ts';
import { coversOf, stillSeen } from './picture-covers.ts';

const size = { width: 1000, height: 500 };
const finding = (boxes: readonly Box[], rule = 'image-text-identifier'): Finding => (
  { id: `${rule}:x`, rule, kind: 'name', tier: 'hold', span: null, attachment: 0, boxes, message: { id: 'finding', data: { words: 'Tan, Wei Jie' } }, clauses: ['a/b'], muted: false });

describe('coversOf', () => {
  it('covers the words of one row as one, with room round them', () => {
    const covers = coversOf(finding([{ x: 100, y: 100, width: 60, height: 20 }, { x: 168, y: 98, width: 80, height: 22 }, { x: 100, y: 160, width: 50, height: 20 }]), size);
    expect(covers.map(({ box }) => box)).toEqual([
      { x: expect.closeTo(96.7), y: expect.closeTo(94.7), width: expect.closeTo(154.6), height: expect.closeTo(28.6) }, { x: 97, y: 157, width: 56, height: 26 },
    ]);
  });

  it('does the same where words run down', () => {
    expect(coversOf(finding([{ x: 100, y: 100, width: 20, height: 60 }, { x: 100, y: 166, width: 20, height: 80 }]), size)).toHaveLength(1);
  });

  it('stays in the picture, and covers nothing for findings about the whole of it', () => {
    const [cover] = coversOf(finding([{ x: 0, y: 490, width: 30, height: 10 }]), size);
    expect(cover?.box).toEqual({ x: 0, y: 488.5, width: 31.5, height: 11.5 });
    expect(coversOf(finding([{ x: 0, y: 0, width: 5, height: 5 }], 'image-metadata'), size)).toEqual([]);
  });
});

function answer(findings: readonly Finding[], words: readonly Box[], text = 'TAN, Wei'): PictureAnswer {
  return {
    id: '1', size, packs: [], citations: [], cleanable: true, notChecked: [],
    attachment: { type: 'image', facts: { text, words: words.map((box) => ({ start: 0, end: text.length, box })) } },
    report: { draft: 'd', revision: 0, outcome: findings.length > 0 ? 'findings' : 'clear', findings, notChecked: [], checked: [], crowd: null },
    covers: findings.flatMap((one) => coversOf(one, size)),
  };
}

describe('stillSeen', () => {
  const name = { x: 100, y: 100, width: 80, height: 20 };

  it('tells of a name that can still be read, though alone it is nobody’s', () => {
    const told = stillSeen(answer([finding([name])], [name]), answer([], [name]));
    expect(told.report.outcome).toBe('findings');
    expect(told.report.findings.map(({ id }) => id)).toEqual(['image-text-identifier:x']);
    expect(told.covers).toHaveLength(1);
  });

  it('says nothing when it is covered, whatever else can be read', () => {
    const copy = answer([], [{ x: 400, y: 100, width: 80, height: 20 }]);
    expect(stillSeen(answer([finding([name])], [name]), copy)).toBe(copy);
    // What is read into a bar of black.
    const bar = answer([], [name], '[NEE HEN');
    expect(stillSeen(answer([finding([name])], [name]), bar)).toBe(bar);
  });
});
