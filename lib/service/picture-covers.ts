import type { Cover } from '../checking/picture-view.ts';
import type { Finding } from '../checking/report.ts';
import { wholeHead } from '../draft/looked.ts';
import type { Box } from '../draft/picture-facts.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What findings of a rule show, for the places that are to be covered. */
const COVERS: Readonly<Record<string, Cover['what']>> = {
  'image-text-identifier': 'words', 'private-conversation': 'words', 'confidential-information': 'words', credential: 'words',
  'image-face': 'face', 'image-code': 'code', 'image-rights': 'mark', 'institution-logo': 'mark',
};

/** Room round words, in parts of their height: boxes of words end at their ink. */
const ROOM = 0.15;
/** Words so near to each other, in heights, are covered as one: gaps would tell how many words there are, and how long. */
const NEAR = 0.8;

const union = (one: Box, other: Box): Box => {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return { x, y, width: Math.max(one.x + one.width, other.x + other.width) - x, height: Math.max(one.y + one.height, other.y + other.height) - y };
};

/** How far apart two boxes are along the row, or the column, that both stand in; infinite when they stand in none together. */
function apart(one: Box, other: Box): number {
  const gap = (from: number, length: number, start: number, span: number) => Math.max(start - (from + length), from - (start + span));
  const [across, down] = [gap(one.x, one.width, other.x, other.width), gap(one.y, one.height, other.y, other.height)];
  if (down < -0.5 * Math.min(one.height, other.height)) return across;
  return across < -0.5 * Math.min(one.width, other.width) ? down : Number.POSITIVE_INFINITY;
}

const thickness = ({ width, height }: Box) => Math.min(width, height);

/** Boxes of words, those of one row as one. */
function joined(boxes: readonly Box[]): Box[] {
  const rows: Box[] = [];
  for (const box of boxes) {
    const last = rows.at(-1);
    if (last && apart(last, box) < NEAR * Math.max(thickness(last), thickness(box))) rows[rows.length - 1] = union(last, box);
    else rows.push(box);
  }
  return rows;
}

function roomy(box: Box, picture: Size): Box {
  const room = ROOM * thickness(box);
  const [x, y] = [Math.max(0, box.x - room), Math.max(0, box.y - room)];
  return { x, y, width: Math.min(picture.width, box.x + box.width + room) - x, height: Math.min(picture.height, box.y + box.height + room) - y };
}

/** The places that a finding asks to cover. */
export function coversOf({ id, rule, boxes = [] }: Finding, picture: Size): Cover[] {
  const what = COVERS[rule];
  if (what === undefined) return [];
  if (what === 'words' || what === 'mark') return joined(boxes).map((box) => ({ finding: id, what, box: roomy(box, picture), least: null }));
  return boxes.map((box): Cover => {
    if (what !== 'face') return { finding: id, what, box, least: null };
    const head = wholeHead(box, picture);
    return { finding: id, what, box: head, least: head };
  });
}
