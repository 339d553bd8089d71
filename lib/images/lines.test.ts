import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../tests/pictures/people.ts';
import { type Sheet, sheet, skewed, turned as turnedSheet, write } from '../../tests/pictures/pen.ts';
import { RECORDS } from '../../tests/pictures/records.ts';
import { type Grey, greyOf, shrunk, turned } from './grey.ts';
import { linesIn } from './lines.ts';
import { stripsOf } from './strips.ts';
import { wordsIn } from './words.ts';

const greyFrom = ({ canvas }: Pick<Sheet, 'canvas'>): Grey => {
  const { width, height } = canvas;
  return greyOf({ width, height, data: canvas.getContext('2d').getImageData(0, 0, width, height).data });
};

function page(ground: string, ink: string): Sheet {
  const on = sheet(900, 300, ground);
  write(on, 'Nurul Aisyah binti Razak', 60, 100, '24px "Liberation Sans"', ink);
  write(on, 'Ward 6B, admitted today', 60, 200, '14px "Liberation Sans"', ink);
  return on;
}

describe('linesIn', () => {
  it.each([['dark on light', '#fff', '#111'], ['light on dark', '#101418', '#e8e8e8'], ['grey on grey', '#777', '#bbb']])('finds rows of letters, %s', (_name, ground, ink) => {
    const found = linesIn(greyFrom(page(ground, ink))).sort((a, b) => a.y - b.y);
    expect(found).toHaveLength(2);
    for (const [at, y] of [[0, 92], [1, 195]] as const) {
      expect(Math.abs(found[at]!.y - y)).toBeLessThan(8);
      expect(Math.abs(found[at]!.x - 60)).toBeLessThan(6);
      expect(found[at]!.light).toBe(ground !== '#fff');
    }
  });

  it('tells how a row falls', () => {
    const [first] = linesIn(greyFrom(skewed(page('#fff', '#111'), 4, 0))).filter(({ letters }) => letters > 10);
    expect(first?.slope).toBeCloseTo(Math.tan((4 * Math.PI) / 180), 1);
  });

  it('sees no writing in bars, squared paper or plain ground', async () => {
    const bars = createCanvas(600, 200);
    const pen = bars.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 600, 200);
    pen.fillStyle = '#000';
    for (let x = 40; x < 560; x += 4 + ((x * 7) % 9)) pen.fillRect(x, 60, 3, 60);
    expect(linesIn(greyFrom({ canvas: bars }))).toEqual([]);
    expect(linesIn(greyFrom(sheet(400, 300, '#8a8')))).toEqual([]);
  });
});

describe('stripsOf', () => {
  it('sets lines dark on light, and knows the way back into the picture', () => {
    const grey = greyFrom(page('#101418', '#e8e8e8'));
    const lines = linesIn(grey);
    const strips = stripsOf(grey, lines);
    const light = strips.grey.data.filter((value) => value > 200).length;
    expect(light / strips.grey.data.length).toBeGreaterThan(0.7);
    for (const [index, line] of lines.entries()) {
      const places: { x: number; y: number; width: number; height: number }[] = [];
      for (let y = 0; y < strips.grey.height; y += 4) {
        for (let x = 0; x < strips.grey.width; x += 4) {
          const place = strips.lineAt(x, y);
          if (place?.line === index) places.push(place.back({ x, y, width: 1, height: 1 }));
        }
      }
      expect(Math.min(...places.map(({ x }) => x))).toBeLessThan(line.x);
      expect(Math.max(...places.map(({ x }) => x))).toBeGreaterThan(line.x + line.length);
    }
  });
});

describe('a row that a rule of the paper cuts in two', () => {
  it('is one row', () => {
    const on = sheet(600, 120, '#fff');
    write(on, 'ABERNATHY, Walter', 40, 70, '24px "Liberation Sans"');
    // The rule runs through a letter, which is then as tall as the picture.
    on.pen.fillStyle = '#222';
    on.pen.fillRect(150, 0, 2, 120);
    const [line, ...others] = linesIn(greyFrom(on));
    expect(others).toEqual([]);
    expect(line!.x).toBeLessThan(45);
    expect(line!.x + line!.length).toBeGreaterThan(240);
  });
});

describe('grey pictures', () => {
  it('turn and shrink', () => {
    const grey: Grey = { width: 2, height: 3, data: new Uint8Array([1, 2, 3, 4, 5, 6]) };
    expect(turned(grey)).toEqual({ width: 3, height: 2, data: new Uint8Array([5, 3, 1, 6, 4, 2]) });
    expect(shrunk({ width: 4, height: 2, data: new Uint8Array([0, 10, 20, 30, 10, 20, 30, 40]) }, 2)).toEqual({ width: 2, height: 1, data: new Uint8Array([10, 30]) });
  });
});

describe('wordsIn', () => {
  it.each([0, 1, 2, 3])('gives what is to be read the right way up, turned by %i quarters', async (quarters) => {
    const drawn = turnedSheet(await RECORDS['tube label']!(seeded(3)), quarters);
    const asked: Grey[] = [];
    let given = 0;
    const words = await wordsIn(greyFrom(drawn), { lanes: 1, end() {}, read: async (grey) => { asked.push(grey); return []; } }, () => { given++; });
    expect(words).toEqual([]);
    expect(given).toBe(1);
    // Lines were found along the way they run: what is read is much longer than it is tall.
    expect(asked.length).toBeGreaterThan(0);
    expect(Math.max(...asked.map(({ width, height }) => width / height))).toBeGreaterThan(5);
  });
});
