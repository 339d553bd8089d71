import { describe, expect, it } from 'vitest';
import { beforeOf, type PictureAnswer } from '../checking/picture-view.ts';
import type { Finding } from '../checking/report.ts';
import type { Box } from '../draft/picture-facts.ts';
import { coversOf } from './picture-covers.ts';
import { stillSeen } from './still-seen.ts';

const size = { width: 1000, height: 500 };
const finding = (boxes: readonly Box[], rule = 'image-text-identifier'): Finding => (
  { id: `${rule}:x`, rule, kind: 'name', tier: 'hold', span: null, attachment: 0, boxes, message: { id: 'finding', data: { words: 'Tan, Wei Jie' } }, clauses: ['a/b'], muted: false });

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
  const before = beforeOf(answer([finding([name])], [name]));

  it('tells of a name that can still be read, though alone it is nobody’s', () => {
    const told = stillSeen(before, answer([], [name]), [name]);
    expect(told.report.outcome).toBe('findings');
    expect(told.report.findings.map(({ id }) => id)).toEqual(['image-text-identifier:x']);
    expect(told.covers).toHaveLength(1);
  });

  it('tells of it as gravely as before, where the copy alone gives less reason to', () => {
    const told = stillSeen(before, answer([{ ...finding([name]), tier: 'note' }], [name]), [name]);
    expect(told.report.findings.map(({ id, tier }) => [id, tier])).toEqual([['image-text-identifier:x', 'hold']]);
    expect(told.covers).toHaveLength(1);
  });

  it('says nothing when it is covered, whatever else can be read', () => {
    const copy = answer([], [{ x: 400, y: 100, width: 80, height: 20 }]);
    expect(stillSeen(before, copy, [name])).toBe(copy);
    // What is read into a bar of black.
    const bar = answer([], [name], '[NEE HEN');
    expect(stillSeen(before, bar, [name])).toBe(bar);
  });

  it('tells of a place that nothing was put over, though it could not be read this time', () => {
    const told = (boxes: readonly Box[]) => stillSeen(before, answer([], []), boxes).report.findings.length;
    expect(told([])).toBe(1);
    expect(told([{ x: 98, y: 98, width: 30, height: 24 }])).toBe(1);
    // Two bars over one place, and one that ends a little short of it.
    expect(told([{ x: 96, y: 96, width: 44, height: 30 }, { x: 140, y: 96, width: 44, height: 30 }])).toBe(0);
    expect(told([{ x: 104, y: 100, width: 76, height: 20 }])).toBe(0);
  });
});
