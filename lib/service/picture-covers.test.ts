import { describe, expect, it } from 'vitest';
import type { Finding } from '../checking/report.ts';
import type { Box } from '../draft/picture-facts.ts';
import { coversOf } from './picture-covers.ts';

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
