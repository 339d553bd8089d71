import { describe, expect, it } from 'vitest';
import type { Word } from './recognise.ts';
import { isWrittenOver } from './written-over.ts';

const face = { x: 100, y: 100, width: 400, height: 400 };
const word = (y: number, line: number, sure = 0.95, x = 260): Word => ({ text: 'sepsis', line, sure, box: { x, y, width: 80, height: 20 } });

describe('what was taken for a face', () => {
  it('is a page where lines of print run over its middle', () => {
    expect(isWrittenOver(face, [word(220, 1), word(290, 2), word(360, 3)])).toBe(true);
  });

  it('may be a face with a caption, a watermark, print beside it, or features that are read for letters', () => {
    expect(isWrittenOver(face, [word(105, 1), word(130, 2), word(450, 3), word(475, 4)])).toBe(false);
    expect(isWrittenOver(face, [word(290, 1), word(290, 1, 0.95, 320)])).toBe(false);
    expect(isWrittenOver(face, [220, 290, 360].map((y, line) => word(y, line, 0.95, 520)))).toBe(false);
    expect(isWrittenOver(face, [220, 290, 360].map((y, line) => word(y, line, 0.4)))).toBe(false);
  });
});
