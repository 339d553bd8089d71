import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { greyCanvas, type Inks, MARKS, markAlone, OTHERS, OWN_INKS, worn } from '../../../tests/pictures/marks.ts';
import type { Mark } from '../../draft/mark.ts';
import { marksIn } from './find.ts';
import { DIGITS, hashOf, levelsOf, plainness } from './hash.ts';

const GIVEN: readonly Mark[] = MARKS.slice(0, 3).map((one) => {
  const canvas = markAlone(one, 400, OWN_INKS);
  return { name: one.name, width: canvas.width, height: canvas.height, hash: hashOf(greyCanvas(canvas)) };
});
const DARK: Inks = { ground: '#122033', main: '#ffffff', second: '#9fd0f0' };

/** A page with a mark so wide at a place, turned about its middle by so many degrees. */
function pageWith(mark: (typeof MARKS)[number], width: number, inks: Inks, [x, y]: readonly [number, number], degrees = 0) {
  const canvas = createCanvas(900, 600);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#dfe5e8';
  pen.fillRect(0, 0, 900, 600);
  pen.fillStyle = '#55606a';
  for (let line = 0; line < 9; line++) pen.fillRect(40, 60 + line * 58, 500 - line * 20, 14);
  const drawn = markAlone(mark, width, inks);
  pen.translate(x + drawn.width / 2, y + drawn.height / 2);
  pen.rotate((degrees * Math.PI) / 180);
  pen.drawImage(drawn, -drawn.width / 2, -drawn.height / 2);
  return canvas;
}

const [SHIELD, RINGS] = MARKS as readonly [(typeof MARKS)[number], (typeof MARKS)[number]];

describe('a mark that was given', () => {
  it.each([['small', 60, OWN_INKS], ['large', 380, OWN_INKS], ['light on dark', 120, DARK]] as const)('is found where it stands: %s', async (_how, width, inks) => {
    const picture = greyCanvas(await worn(pageWith(RINGS, width, inks, [431, 77]), 60));
    const [found, ...more] = marksIn(picture, GIVEN);
    expect(more).toEqual([]);
    expect(found?.name).toBe(RINGS.name);
    const { x, y, width: wide } = found!.box;
    expect(Math.hypot(x - 431, y - 77)).toBeLessThan(width * 0.12 + 4);
    expect(Math.abs(wide / width - 1)).toBeLessThan(0.15);
  });

  it.each([-6, -3, 3, 6])('is found where it is held askew: by %s degrees', (degrees) => {
    const [found] = marksIn(greyCanvas(pageWith(SHIELD, 160, OWN_INKS, [600, 300], degrees)), GIVEN);
    expect(found?.name).toBe(SHIELD.name);
    expect(Math.hypot(found!.box.x - 600, found!.box.y - 300)).toBeLessThan(24);
  });

  it('is not seen in another, in a bare page, or in one colour', () => {
    for (const other of OTHERS) for (const degrees of [0, 5]) expect(marksIn(greyCanvas(pageWith(other, 140, OWN_INKS, [600, 300], degrees)), GIVEN)).toEqual([]);
    expect(marksIn({ width: 400, height: 300, data: new Uint8Array(120_000).fill(90) }, GIVEN)).toEqual([]);
  });

  it('has no place in a picture smaller than itself', () => {
    expect(marksIn({ width: 12, height: 9, data: new Uint8Array(108) }, GIVEN)).toEqual([]);
  });
});

describe('the hash', () => {
  it('is the same for the same mark in another size, but for a step here and there', () => {
    const [one, other] = [200, 640].map((width) => levelsOf(hashOf(greyCanvas(markAlone(SHIELD, width, OWN_INKS)))));
    expect(GIVEN[0]?.hash).toHaveLength(DIGITS);
    expect(Math.max(...one!.map((level, at) => Math.abs(level - other![at]!)))).toBeLessThanOrEqual(1);
  });

  it('tells what is too plain to be known by it', () => {
    const half = new Float64Array(DIGITS).map((_, at) => (at % 16 < 8 ? 15 : 0));
    expect(plainness(half)).toBeCloseTo(1);
    expect(plainness(new Float64Array(DIGITS))).toBe(1);
    expect(plainness(levelsOf(GIVEN[1]!.hash))).toBeLessThan(0.5);
  });
});
