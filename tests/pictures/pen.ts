import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';

/** Four corners, in pixels of the picture. */
export type Corners = readonly (readonly [x: number, y: number])[];

/** Words that stand in a drawn picture, and whether they may tell who somebody is. */
export interface Written {
  readonly text: string;
  readonly corners: Corners;
}

/** A picture being drawn, with what was written into it and what ought to be found. */
export interface Sheet {
  readonly canvas: Canvas;
  readonly pen: SKRSContext2D;
  /** Words that name somebody. */
  readonly identifiers: Written[];
  /** Codes that name somebody. */
  readonly codes: Written[];
  readonly faces: Corners[];
}

export function sheet(width: number, height: number, ground: string): Sheet {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  return { canvas, pen, identifiers: [], codes: [], faces: [] };
}

/** Corners of a rectangle of the pen's own system, in pixels of the picture. */
export function cornersOf(pen: SKRSContext2D, x: number, y: number, width: number, height: number): Corners {
  const { a, b, c, d, e, f } = pen.getTransform();
  return ([[x, y], [x + width, y], [x + width, y + height], [x, y + height]] as const).map(([px, py]) => [a * px + c * py + e, b * px + d * py + f] as const);
}

/**
 * Writes words; parts in [brackets] name somebody and are noted as identifiers. `x`, `y`: where the line begins, and its baseline.
 * Returns where it ends.
 */
export function write({ pen, identifiers }: Sheet, text: string, x: number, y: number, font: string, colour = '#222'): number {
  pen.font = font;
  pen.fillStyle = colour;
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 16);
  let at = x;
  for (const piece of text.split(/(\[[^\]]*\])/)) {
    const named = piece.startsWith('[');
    const words = named ? piece.slice(1, -1) : piece;
    if (words === '') continue;
    pen.fillText(words, at, y);
    const { width } = pen.measureText(words);
    if (named) identifiers.push({ text: words, corners: cornersOf(pen, at, y - size * 0.72, width, size * 0.76) });
    at += width;
  }
  return at;
}

/** Writes as a hand does: every letter a little off in place, size and slant. There is no handwriting font on every machine. */
export function scrawl({ pen, identifiers }: Sheet, text: string, x: number, y: number, size: number, colour: string, random: () => number): void {
  let at = x;
  const drift = (random() - 0.5) * 0.06;
  for (const piece of text.split(/(\[[^\]]*\])/)) {
    const named = piece.startsWith('[');
    const words = named ? piece.slice(1, -1) : piece;
    const from = at;
    for (const letter of words) {
      pen.save();
      pen.font = `italic ${size * (0.94 + random() * 0.12)}px "Liberation Sans"`;
      pen.fillStyle = colour;
      pen.translate(at, y + (at - x) * drift + (random() - 0.5) * size * 0.07);
      pen.rotate((random() - 0.5) * 0.1);
      pen.fillText(letter, 0, 0);
      at += pen.measureText(letter).width * (1 + random() * 0.08);
      pen.restore();
    }
    if (named) identifiers.push({ text: words, corners: cornersOf(pen, from, y - size * 0.72, at - from, size * 0.76) });
  }
}

type Place = readonly [x: number, y: number];

/** The same picture drawn anew with every point moved. */
export function moved(from: Sheet, width: number, height: number, ground: string, place: (pen: SKRSContext2D) => void): Sheet {
  const to = sheet(width, height, ground);
  to.pen.save();
  place(to.pen);
  to.pen.imageSmoothingQuality = 'high';
  to.pen.drawImage(from.canvas, 0, 0);
  const { a, b, c, d, e, f } = to.pen.getTransform();
  to.pen.restore();
  const follow = ([x, y]: Place): Place => [a * x + c * y + e, b * x + d * y + f];
  const all = (written: readonly Written[]) => written.map((one) => ({ ...one, corners: one.corners.map(follow) }));
  to.identifiers.push(...all(from.identifiers));
  to.codes.push(...all(from.codes));
  to.faces.push(...from.faces.map((corners) => corners.map(follow)));
  return to;
}

/** Turned by quarters of a circle, clockwise. */
export function turned(from: Sheet, quarters: number): Sheet {
  const { width, height } = from.canvas;
  const upright = quarters % 2 === 0;
  const [w, h] = upright ? [width, height] : [height, width];
  return moved(from, w, h, '#fff', (pen) => {
    pen.translate(w / 2, h / 2);
    pen.rotate((quarters * Math.PI) / 2);
    pen.translate(-width / 2, -height / 2);
  });
}

/** As photographed by hand: a little turned and sheared, smaller, on a table. */
export function skewed(from: Sheet, degrees: number, shear: number): Sheet {
  const { width, height } = from.canvas;
  return moved(from, width, height, '#6b5d4f', (pen) => {
    pen.translate(width / 2, height / 2);
    pen.rotate((degrees * Math.PI) / 180);
    pen.transform(0.9, 0, shear, 0.9, 0, 0);
    pen.translate(-width / 2, -height / 2);
  });
}

/** Grain and uneven light, as on a photographed screen. */
export function grainy({ canvas, pen }: Sheet, strength: number, random: () => number): void {
  const image = pen.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 4) {
    const light = 0.88 + 0.12 * Math.sin((at / 4 / canvas.width / canvas.height) * Math.PI) + (random() - 0.5) * strength;
    for (let channel = 0; channel < 3; channel++) data[at + channel] = Math.max(0, Math.min(255, data[at + channel]! * light));
  }
  pen.putImageData(image, 0, 0);
}
