import type { Box } from '../draft/picture-facts.ts';
import type { Word } from './recognise.ts';

/** Words read with less certainty may be the features of a face themselves, 0 to 1. */
const SURE = 0.8;
/** So many lines over eyes, nose and mouth: a shirt is below them, a caption above or below, and a watermark is one line. */
const LINES = 3;

/** The inner half of a box in each direction: of a face, from the eyes to the mouth. */
function isInMiddle({ x, y, width, height }: Box, { box }: Word): boolean {
  const [across, down] = [(box.x + box.width / 2 - x) / width, (box.y + box.height / 2 - y) / height];
  return across > 0.25 && across < 0.75 && down > 0.25 && down < 0.75;
}

/** True when lines of print run over the middle of what was taken for a face: a page, whose grain or rows resemble one. Boxes in one scale. */
export function isWrittenOver(face: Box, words: readonly Word[]): boolean {
  return new Set(words.filter((word) => word.sure >= SURE && isInMiddle(face, word)).map(({ line }) => line)).size >= LINES;
}
