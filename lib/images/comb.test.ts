import { describe, expect, it } from 'vitest';
import { BOXED, BOXED_LOOKALIKES } from '../../tests/pictures/boxed.ts';
import { bringFonts } from '../../tests/pictures/fonts.ts';
import { seeded } from '../../tests/pictures/people.ts';
import { type Sheet, sheet, write } from '../../tests/pictures/pen.ts';
import { type Grey, greyOf } from './grey.ts';
import { linesIn } from './lines.ts';
import { stripsOf } from './strips.ts';

const greyFrom = ({ canvas }: Pick<Sheet, 'canvas'>): Grey => {
  const { width, height } = canvas;
  return greyOf({ width, height, data: canvas.getContext('2d').getImageData(0, 0, width, height).data });
};

bringFonts();

describe('rows of letters that have a box each', () => {
  // Rules so pale that they are ground need not be known: a row with such rules is read as it stands.
  it.each(Object.keys(BOXED).filter((kind) => kind !== 'pale boxes'))('are known in a drawn form: %s', async (kind) => {
    const on = await BOXED[kind]!(seeded(11));
    const rows = linesIn(greyFrom(on)).filter(({ cells }) => cells !== undefined);
    expect(rows.length).toBeGreaterThanOrEqual(on.identifiers.length - 1);
  });

  it('are not seen where the boxes are empty', async () => {
    expect(linesIn(greyFrom(await BOXED_LOOKALIKES['empty boxes']!(seeded(11)))).filter(({ cells }) => cells !== undefined)).toEqual([]);
  });

  it('are no letters that only stand apart, as in a heading', () => {
    const on = sheet(900, 200, '#fff');
    for (const [at, letter] of [...'REFERRAL'].entries()) write(on, letter, 60 + at * 50, 100, '28px "Liberation Sans"');
    expect(linesIn(greyFrom(on)).filter(({ cells }) => cells !== undefined)).toEqual([]);
  });

  it('are set close to each other without their boxes, and lead back to where each letter stood', () => {
    const on = sheet(900, 200, '#fff');
    on.pen.strokeStyle = '#555';
    for (const [at, letter] of [...'WHITFIELD'].entries()) {
      on.pen.strokeRect(60 + at * 50, 60, 50, 60);
      write(on, letter, 74 + at * 50, 102, '28px "Liberation Sans"', '#111');
    }
    const grey = greyFrom(on);
    const lines = linesIn(grey).filter(({ cells }) => cells !== undefined);
    expect(lines).toHaveLength(1);
    const strips = stripsOf(grey, lines);
    expect(strips.grey.width).toBeLessThan(450);
    // No rule is left: nothing dark stands above the letters or below them.
    const middle = strips.grey.height / 2;
    const dark = (y: number) => strips.grey.data.subarray(Math.round(y) * strips.grey.width, (Math.round(y) + 1) * strips.grey.width).some((value) => value < 100);
    expect([dark(middle), dark(middle - 25), dark(middle + 25)]).toEqual([true, false, false]);
    const place = strips.lineAt(strips.grey.width / 2, middle)!;
    const whole = place.back({ x: 50, y: middle - 15, width: strips.grey.width - 100, height: 30 });
    expect(whole.x).toBeGreaterThan(60);
    expect(whole.x).toBeLessThan(90);
    expect(whole.x + whole.width).toBeGreaterThan(470);
    expect(whole.x + whole.width).toBeLessThan(505);
  });
});
