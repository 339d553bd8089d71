import { type Corners, type Sheet, sheet, type Written } from './pen.ts';

/** Photographed from one side: the far edge is `far` times as tall as the near one. */
export function leaning(from: Sheet, far: number): Sheet {
  const { width, height } = from.canvas;
  const to = sheet(width, height, '#4a4038');
  const tall = (x: number) => 1 - (1 - far) * (x / width);
  to.pen.imageSmoothingQuality = 'high';
  for (let x = 0; x < width; x++) to.pen.drawImage(from.canvas, x, 0, 1, height, x, (height * (1 - tall(x))) / 2, 1, height * tall(x));
  const follow = (corners: Corners): Corners => corners.map(([x, y]) => [x, height / 2 + (y - height / 2) * tall(x)] as const);
  const all = (written: readonly Written[]) => written.map((one) => ({ ...one, corners: follow(one.corners) }));
  to.identifiers.push(...all(from.identifiers));
  to.codes.push(...all(from.codes));
  to.faces.push(...from.faces.map(follow));
  return to;
}

/** The shadow of who holds the phone, over one corner. */
export function shadowed(on: Sheet, random: () => number, strength = 0.45): void {
  const { width, height } = on.canvas;
  const fall = on.pen.createLinearGradient(width * (0.2 + random() * 0.3), 0, width * (0.7 + random() * 0.3), height);
  fall.addColorStop(0, 'rgba(20,15,10,0)');
  fall.addColorStop(0.5, `rgba(20,15,10,${strength * 0.5})`);
  fall.addColorStop(0.55, `rgba(20,15,10,${strength})`);
  fall.addColorStop(1, `rgba(20,15,10,${strength})`);
  on.pen.fillStyle = fall;
  on.pen.fillRect(0, 0, width, height);
}

/** A lamp's reflection on glass. */
export function glared(on: Sheet, x: number, y: number, radius: number, strength = 0.55): void {
  const glare = on.pen.createRadialGradient(x, y, radius * 0.1, x, y, radius);
  glare.addColorStop(0, `rgba(255,255,255,${strength})`);
  glare.addColorStop(1, 'rgba(255,255,255,0)');
  on.pen.fillStyle = glare;
  on.pen.fillRect(0, 0, on.canvas.width, on.canvas.height);
}
