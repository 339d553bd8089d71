import { type Canvas, createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { type Grey, greyOf } from '../../lib/images/grey.ts';

/** Inks of a mark: what it stands on, its main colour and a second one. */
export interface Inks {
  readonly ground: string;
  readonly main: string;
  readonly second: string;
}

/** A mark of an invented institution, drawn into 100 by 100/shape units. */
export interface DrawnMark {
  readonly name: string;
  /** Width by height. */
  readonly shape: number;
  draw(pen: SKRSContext2D, inks: Inks): void;
}

const words = (pen: SKRSContext2D, text: string, x: number, y: number, font: string, colour: string) => {
  pen.font = font;
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
};
const path = (pen: SKRSContext2D, colour: string, points: readonly (readonly [number, number])[]) => {
  pen.fillStyle = colour;
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.closePath();
  pen.fill();
};
const ring = (pen: SKRSContext2D, colour: string, x: number, y: number, radius: number, width: number, from = 0, to = 7) => {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  pen.arc(x, y, radius, from, to);
  pen.stroke();
};

/** Marks that an institution would give. */
export const MARKS: readonly DrawnMark[] = [
  { name: 'Nordhaven General', shape: 1, draw(pen, { main, second }) {
    path(pen, main, [[8, 6], [92, 6], [92, 52], [50, 96], [8, 52]]);
    path(pen, second, [[42, 16], [58, 16], [58, 34], [76, 34], [76, 50], [58, 50], [58, 70], [42, 70], [42, 50], [24, 50], [24, 34], [42, 34]]);
  } },
  { name: 'Linden University', shape: 1, draw(pen, { main, second }) {
    ring(pen, main, 50, 50, 44, 9);
    for (let leaf = 0; leaf < 5; leaf++) ring(pen, second, 50, 92 - leaf * 14, 30 - leaf * 3, 5, Math.PI * 1.15, Math.PI * 1.85);
    path(pen, main, [[47, 20], [53, 20], [53, 88], [47, 88]]);
  } },
  { name: 'Harbour Clinic', shape: 3.2, draw(pen, { main, second }) {
    for (let wave = 0; wave < 3; wave++) ring(pen, wave === 1 ? second : main, 16, 28 - wave * 7, 12, 3.4, 0.2, Math.PI - 0.2);
    words(pen, 'Harbour', 34, 15, 'bold 15px "Liberation Serif"', main);
    words(pen, 'CLINIC', 34, 28, '11px "Liberation Sans"', second);
  } },
  { name: 'Alder Trust', shape: 1.3, draw(pen, { main, second }) {
    path(pen, main, [[2, 74], [36, 3], [50, 3], [84, 74], [66, 74], [43, 22], [20, 74]]);
    path(pen, second, [[30, 50], [98, 50], [98, 60], [30, 60]]);
    path(pen, main, [[88, 3], [98, 3], [98, 42], [88, 42]]);
  } },
  { name: 'Quayside Medical School', shape: 0.8, draw(pen, { main, second }) {
    path(pen, main, [[5, 4], [95, 4], [95, 30], [5, 30]]);
    for (let column = 0; column < 4; column++) path(pen, column % 2 ? second : main, [[9 + column * 23, 36], [22 + column * 23, 36], [22 + column * 23, 100], [9 + column * 23, 100]]);
    path(pen, main, [[2, 106], [98, 106], [98, 121], [2, 121]]);
    words(pen, 'QMS', 26, 26, 'bold 24px "Liberation Sans"', second);
  } },
  { name: 'Saltmarsh Children’s', shape: 1, draw(pen, { main, second }) {
    for (let ray = 0; ray < 8; ray++) {
      const at = (ray * Math.PI) / 4;
      const [x, y] = [Math.cos(at), Math.sin(at)];
      path(pen, ray % 2 ? main : second, [[50 + x * 20 - y * 9, 50 + y * 20 + x * 9], [50 + x * 48, 50 + y * 48], [50 + x * 20 + y * 9, 50 + y * 20 - x * 9]]);
    }
    ring(pen, main, 50, 50, 12, 6);
  } },
  { name: 'Fenwick Health', shape: 2.2, draw(pen, { main, second }) {
    path(pen, main, [[0, 0], [45, 0], [45, 45], [0, 45]]);
    words(pen, 'F', 12, 38, 'bold 42px "Liberation Serif"', second);
    words(pen, 'fenwick', 50, 26, 'bold 13px "Liberation Sans"', main);
    path(pen, second, [[50, 32], [98, 32], [98, 37], [50, 37]]);
  } },
  { name: 'Copse Hill Hospice', shape: 1.1, draw(pen, { main, second }) {
    path(pen, second, [[2, 86], [30, 40], [52, 70], [70, 30], [98, 86]]);
    ring(pen, main, 32, 24, 14, 6);
    path(pen, main, [[10, 86], [90, 86], [90, 90], [10, 90]]);
    path(pen, main, [[46, 46], [54, 46], [54, 86], [46, 86]]);
  } },
];

/** Signs of others, and what resembles a mark: none of these was given by anybody. */
export const OTHERS: readonly DrawnMark[] = [
  { name: 'a plain cross', shape: 1, draw(pen, { main }) { path(pen, main, [[35, 5], [65, 5], [65, 35], [95, 35], [95, 65], [65, 65], [65, 95], [35, 95], [35, 65], [5, 65], [5, 35], [35, 35]]); } },
  { name: 'a disc with a letter', shape: 1, draw(pen, { main, second }) {
    ring(pen, main, 50, 50, 24, 48);
    words(pen, 'H', 28, 72, 'bold 62px "Liberation Sans"', second);
  } },
  { name: 'a heart', shape: 1, draw(pen, { main }) {
    ring(pen, main, 30, 34, 12, 24);
    ring(pen, main, 70, 34, 12, 24);
    path(pen, main, [[8, 42], [92, 42], [50, 94]]);
  } },
  { name: 'another shield', shape: 0.9, draw(pen, { main, second }) {
    path(pen, main, [[6, 6], [94, 6], [94, 60], [50, 106], [6, 60]]);
    path(pen, second, [[14, 70], [86, 20], [86, 34], [14, 84]]);
  } },
  { name: 'a bell in a square', shape: 1, draw(pen, { main, second }) {
    path(pen, main, [[4, 4], [96, 4], [96, 96], [4, 96]]);
    ring(pen, second, 50, 44, 12, 24);
    path(pen, second, [[26, 44], [74, 44], [82, 72], [18, 72]]);
    ring(pen, second, 50, 80, 3, 6);
  } },
  { name: 'another word', shape: 3, draw(pen, { main, second }) {
    ring(pen, main, 15, 16, 10, 5);
    words(pen, 'Meadow', 32, 16, 'bold 15px "Liberation Serif"', main);
    words(pen, 'WINES', 32, 29, '11px "Liberation Sans"', second);
  } },
];

export const OWN_INKS: Inks = { ground: '#ffffff', main: '#1d4f7c', second: '#8cbf4a' };

/** A mark alone, so wide, in pixels. */
export function markAlone({ shape, draw }: DrawnMark, width: number, inks: Inks): Canvas {
  const canvas = createCanvas(width, Math.round(width / shape));
  const pen = canvas.getContext('2d');
  pen.fillStyle = inks.ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(width / 100, width / 100);
  draw(pen, inks);
  return canvas;
}

/** A canvas without colour. */
export function greyCanvas(canvas: Canvas): Grey {
  const { width, height } = canvas;
  return greyOf({ width, height, data: canvas.getContext('2d').getImageData(0, 0, width, height).data });
}

/** The canvas as JPEG makes it. */
export async function worn(canvas: Canvas, quality: number): Promise<Canvas> {
  const image = await loadImage(canvas.toBuffer('image/jpeg', quality));
  const out = createCanvas(canvas.width, canvas.height);
  out.getContext('2d').drawImage(image, 0, 0);
  return out;
}
