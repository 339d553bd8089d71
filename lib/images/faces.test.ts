import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Candidate, type FaceNet, facesIn } from './faces.ts';
import type { Pixels } from './grey.ts';

// Where in a picture the network is asked to look, and what is made of its answers. The network itself needs a browser.

beforeAll(() => {
  vi.stubGlobal('ImageData', class {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8ClampedArray;
    constructor(width: number, height: number) {
      [this.width, this.height, this.data] = [width, height, new Uint8ClampedArray(width * height * 4)];
    }
  });
});
afterAll(() => { vi.unstubAllGlobals(); });

const picture = (width: number, height: number): Pixels => ({ width, height, data: new Uint8ClampedArray(width * height * 4), colorSpace: 'srgb' }) as Pixels;
const face = (x: number, y: number, side: number, sure: number): Candidate => ({ box: { x, y, width: side, height: side }, sure });

/** A network that has a face in the middle of each of the four fields it sees from near, as sure as told, and from far what is told. */
const net = (far: readonly Candidate[], near: number) => vi.fn<FaceNet>(async ({ width }, least) => (
  width < 800 ? [0, 256].flatMap((y) => [0, 256].map((x) => face(x + 78, y + 78, 100, near))) : far).filter(({ sure }) => sure >= least));

describe('faces', () => {
  it('that are sure are found at once', async () => {
    const asked = net([face(100, 100, 80, 0.9)], 0);
    expect(await facesIn(picture(900, 800), 'closely', asked)).toEqual([{ x: 100, y: 100, width: 80, height: 80 }]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('in doubt are looked at from near in a photograph', async () => {
    expect(await facesIn(picture(900, 800), 'closely', net([face(300, 300, 100, 0.2)], 0.4))).toEqual([{ x: 300, y: 300, width: 100, height: 100 }]);
    expect(await facesIn(picture(900, 800), 'closely', net([face(300, 300, 100, 0.2)], 0.1))).toEqual([]);
    expect(await facesIn(picture(900, 800), 'once', net([face(300, 300, 100, 0.2)], 0.4))).toEqual([]);
  });

  it('in doubt that the edge cuts are looked at too, and their box ends at the edge', async () => {
    expect(await facesIn(picture(900, 800), 'closely', net([face(0, 300, 100, 0.2)], 0.4))).toEqual([{ x: 0, y: 300, width: 100, height: 100 }]);
  });

  it('in doubt are few: the surest are looked at, four with each look, and a wall as large as the picture is none', async () => {
    const many = Array.from({ length: 18 }, (_, at) => face(10 + (at % 9) * 95, 200 + 300 * Math.floor(at / 9), 60, 0.13 + at * 0.01));
    const asked = net([...many, face(0, 0, 850, 0.3)], 0.4);
    expect(await facesIn(picture(900, 800), 'closely', asked)).toHaveLength(12);
    expect(asked).toHaveBeenCalledTimes(1 + 3);
  });

  it('in doubt on a film are looked at as in a photograph; one look is enough where there is none', async () => {
    const none = net([face(0, 0, 1300, 0.2)], 0.4);
    expect(await facesIn(picture(1400, 1600), 'in doubt', none)).toEqual([]);
    expect(none).toHaveBeenCalledTimes(1);
    expect(await facesIn(picture(900, 800), 'in doubt', net([face(300, 300, 100, 0.2)], 0.4))).toHaveLength(1);
  });

  it('of who lies are looked for in the picture turned, where none stands upright', async () => {
    const lying: FaceNet = async ({ width, height }) => (width === 800 && height === 900 ? [face(10, 20, 50, 0.8)] : []);
    const found = await facesIn(picture(900, 800), 'closely', lying);
    expect(found).toContainEqual({ x: 20, y: 740, width: 50, height: 50 });
  });
});
