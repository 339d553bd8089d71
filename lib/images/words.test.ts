import { describe, expect, it } from 'vitest';
import { bringFonts } from '../../tests/pictures/fonts.ts';
import { seeded } from '../../tests/pictures/people.ts';
import { PAPERS } from '../../tests/pictures/papers.ts';
import type { Sheet } from '../../tests/pictures/pen.ts';
import { RECORDS } from '../../tests/pictures/records.ts';
import { type Grey, greyOf } from './grey.ts';
import { likelihood } from './likelihood.ts';
import { linesIn } from './lines.ts';
import type { Recogniser, Word } from './recognise.ts';
import { wordsIn } from './words.ts';

bringFonts();

function greyFrom({ canvas }: Sheet): Grey {
  const { width, height } = canvas;
  return greyOf({ width, height, data: canvas.getContext('2d').getImageData(0, 0, width, height).data });
}

/** An engine that reads words in so many of the first rows it is given, and nothing in any other; `rows` counts them all. */
function engine(first: number): Recogniser & { readonly rows: () => number } {
  let rows = 0;
  const word = (width: number): Word => ({ text: 'Siti Khadijah', sure: 0.9, line: 0, box: { x: 50, y: 50, width: width - 100, height: 30 } });
  return { lanes: 2, end: () => {}, rows: () => rows, read: async ({ width }) => (++rows <= first ? [word(width)] : []) };
}

const xRay = async () => greyFrom(await RECORDS['X-ray']!(seeded(7)));

describe('likelihood', () => {
  it.each([['X-ray', RECORDS['X-ray']!], ['ultrasound', PAPERS['ultrasound']!]])('puts what is written on an %s before ribs and grain', async (_kind, draw) => {
    const on = await draw(seeded(7));
    const grey = greyFrom(on);
    const first = linesIn(grey).map((line) => ({ line, likely: likelihood(grey, line) })).sort((a, b) => b.likely - a.likely).slice(0, 8);
    for (const { text, corners: [from, to] } of on.identifiers) {
      const [x, y] = [(from![0] + to![0]) / 2, from![1]];
      expect(first.some(({ line }) => x > line.x && x < line.x + line.length && Math.abs(line.y - y) < 2 * line.height), text).toBe(true);
    }
  });
});

describe('wordsIn', () => {
  it('ends where nothing more is read: grain makes hundreds of rows', async () => {
    const grey = await xRay();
    const none = engine(0);
    expect(await wordsIn(grey, none, () => {})).toEqual([]);
    // Both ways, upright and on their heads, then turns of the likeliest rows of both ways; all of it again, as grain may be letters of dots.
    expect(none.rows()).toBeLessThanOrEqual(2 * (4 * 8 + 2 * 8));
  });

  it('takes two rows that are surely read for proof of which way up the others stand', async () => {
    const some = engine(2);
    expect(await wordsIn(await xRay(), some, () => {})).toHaveLength(2);
    // Of the rows that run down a few are tried, on their heads too, and none of them is read after.
    expect(some.rows()).toBeLessThanOrEqual(8 + 2 * 3 + 8);
  });
});
