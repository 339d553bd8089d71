import type { Box } from '../../lib/draft/picture-facts.ts';
import type { Corners } from './pen.ts';

/** Boxes of words end at their ink; so many pixels beside them still count. */
const EDGE = 2;

/** The share of what was drawn that lies under boxes, 0 to 1, by points spread over it. */
export function covered([a, b, c, d]: Corners, boxes: readonly Box[]): number {
  if (!a || !b || !c || !d) return 0;
  let [hit, all] = [0, 0];
  for (let u = 0.05; u < 1; u += 0.1) {
    for (let v = 0.25; v < 1; v += 0.25) {
      const on = (axis: 0 | 1) => (a[axis] * (1 - u) + b[axis] * u) * (1 - v) + (d[axis] * (1 - u) + c[axis] * u) * v;
      const [x, y] = [on(0), on(1)];
      all++;
      if (boxes.some((box) => x >= box.x - EDGE && x <= box.x + box.width + EDGE && y >= box.y - EDGE && y <= box.y + box.height + EDGE)) hit++;
    }
  }
  return hit / all;
}

/** So much of a detail has to be covered for it to count as found. */
export const FOUND = 0.8;
