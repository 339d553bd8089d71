import type { Word } from './recognise.ts';
import type { ReadLine } from './rows.ts';

/** Pieces of a row that stand so far apart, in heights, are no longer one sentence. */
const COLUMN_GAP = 8;

/** Lines in the order a person reads them: rows from above, in a row from the left; every row, or column of it, is a line of text. */
export function inOrder(lines: readonly ReadLine[]): Word[] {
  const rows: ReadLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.box.y + a.box.height / 2 - b.box.y - b.box.height / 2)) {
    const middle = line.box.y + line.box.height / 2;
    const row = rows.findLast(([first]) => middle > first!.box.y && middle < first!.box.y + first!.box.height);
    if (row) row.push(line);
    else rows.push([line]);
  }
  let number = 0;
  return rows.flatMap((row) => {
    number++;
    let end: number | null = null;
    return row.sort((a, b) => a.box.x - b.box.x).flatMap(({ words, box }) => {
      if (end !== null && box.x - end > COLUMN_GAP * box.height) number++;
      end = box.x + box.width;
      const line = number;
      return words.map((word) => ({ ...word, line }));
    });
  });
}
