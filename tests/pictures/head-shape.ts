// A head, its hair and what it wears, as distances to their surfaces, negative inside: x to the picture's right, y up, z to who
// looks, in half widths of a face, and the middle of the head as origin.

/** Distances to solids (https://iquilezles.org/articles/distfunctions/), and how two grow into each other. */
function ball(x: number, y: number, z: number, rx: number, ry: number, rz: number): number {
  const inner = Math.hypot(x / rx, y / ry, z / rz);
  if (inner < 1e-6) return -Math.min(rx, ry, rz);
  return (inner * (inner - 1)) / Math.hypot(x / rx ** 2, y / ry ** 2, z / rz ** 2);
}

function joined(a: number, b: number, soft: number): number {
  const near = Math.max(soft - Math.abs(a - b), 0) / soft;
  return Math.min(a, b) - near * near * soft * 0.25;
}

const without = (a: number, b: number, soft: number) => -joined(-a, b, soft);

/** Places of the eyes, on either side. */
export const EYE = { x: 0.37, y: 0.1, z: 0.78, radius: 0.175 } as const;

/** Skin: skull, jaw, cheeks, brow, sockets, nose, lips, chin, ears, neck. */
export function skin(px: number, y: number, z: number): number {
  const x = Math.abs(px);
  let d = ball(x, y - 0.25, z + 0.12, 0.94, 1.12, 1.08);
  d = joined(d, ball(x, y + 0.5, z - 0.22, 0.66, 0.82, 0.66), 0.35);
  d = joined(d, ball(x - 0.5, y + 0.22, z - 0.55, 0.24, 0.22, 0.2), 0.25);
  d = joined(d, ball(x - 0.32, y - 0.36, z - 0.8, 0.34, 0.1, 0.14), 0.16);
  d = without(d, ball(x - EYE.x, y - 0.1, z - 1.06, 0.25, 0.17, 0.16), 0.16);
  // The bridge, the tip, the wings of the nose.
  d = joined(d, ball(x, y - 0.02 + (z - 0.98) * 0.9, z - 0.98, 0.1, 0.34, 0.15), 0.14);
  d = joined(d, ball(x, y + 0.24, z - 1.12, 0.14, 0.13, 0.16), 0.12);
  d = joined(d, ball(x - 0.14, y + 0.28, z - 1.0, 0.1, 0.09, 0.12), 0.07);
  d = without(d, ball(x - 0.085, y + 0.36, z - 1.1, 0.05, 0.03, 0.06), 0.03);
  // Lips, and the fold between them.
  d = joined(d, ball(x, y + 0.56, z - 0.84, 0.31, 0.075, 0.14), 0.07);
  d = joined(d, ball(x, y + 0.7, z - 0.82, 0.25, 0.085, 0.15), 0.07);
  d = without(d, ball(x, y + 0.63, z - 1.0, 0.32, 0.018, 0.06), 0.03);
  d = joined(d, ball(x, y + 1.06, z - 0.72, 0.26, 0.2, 0.18), 0.2);
  d = joined(d, ball(x - 0.98, y - 0.02, z + 0.15, 0.09, 0.3, 0.2), 0.06);
  return joined(d, Math.max(Math.hypot(x, z + 0.25) - 0.52, Math.abs(y + 1.6) - 0.8), 0.25);
}

export const eyes = (x: number, y: number, z: number) => Math.hypot(Math.abs(x) - EYE.x, y - EYE.y, z - EYE.z) - EYE.radius;
/** Lids are a shell round the eye, open in front. */
export const lids = (x: number, y: number, z: number) => Math.max(
  eyes(x, y, z) - 0.022, -ball(Math.abs(x) - EYE.x, y - EYE.y + 0.005, z - EYE.z - 0.2, 0.165, 0.075, 0.25));
export const hair = (x: number, y: number, z: number, waves: number) => without(
  ball(x, y - 0.36, z + 0.2, 1.05, 1.17, 1.12) + 0.02 * Math.sin(x * 31 + waves) * Math.sin(y * 9 + z * 23),
  ball(x, y + 0.42, z - 1.0, 0.86, 1.12, 0.85), 0.14);
export const shirt = (x: number, y: number, z: number) => ball(x, y + 2.75, z + 0.35, 2.1, 0.95, 0.85);
/** From the bridge of the nose to under the chin, tight over the nose and straight from there. */
export const mask = (x: number, y: number, z: number) => Math.max(
  joined(ball(x, y + 0.62, z - 0.3, 0.78, 0.78, 0.86), ball(x, y + 0.2, z - 0.9, 0.24, 0.34, 0.4), 0.4),
  y + 0.02 - 0.12 * (1 - Math.abs(x)), -y - 1.22, -z + 0.05);

export function glasses(px: number, y: number, z: number): number {
  const x = Math.abs(px) - 0.4;
  const ring = Math.hypot(Math.hypot(x * 0.9, y - 0.08) - 0.27, z - 1.1) - 0.03;
  return Math.min(ring, Math.hypot(Math.max(0, Math.abs(px) - 0.14), y - 0.14, z - 1.12) - 0.03);
}
