/** Rectangles on one line that stand this close are one, in CSS pixels. */
const TOUCHING = 2;

function rectangle(left: number, top: number, right: number, bottom: number): DOMRect {
  return new DOMRect(left, top, right - left, bottom - top);
}

/** The part of a rectangle that is inside another, or null. */
export function clip(rect: DOMRect, to: DOMRect): DOMRect | null {
  const left = Math.max(rect.left, to.left);
  const top = Math.max(rect.top, to.top);
  const right = Math.min(rect.right, to.right);
  const bottom = Math.min(rect.bottom, to.bottom);
  return right > left && bottom > top ? rectangle(left, top, right, bottom) : null;
}

/** True where a rectangle's middle stands within what lies around all the others. */
export function isBetween(rect: DOMRect, others: readonly DOMRect[]): boolean {
  const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
  return x > Math.min(...others.map(({ left }) => left)) && x < Math.max(...others.map(({ right }) => right))
    && y > Math.min(...others.map(({ top }) => top)) && y < Math.max(...others.map(({ bottom }) => bottom));
}

function onOneLine(a: DOMRect, b: DOMRect): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > Math.min(a.height, b.height) / 2;
}

/**
 * One rectangle for each stretch of each line. A range gives one for every element and text it crosses, some
 * inside others. Stretches that do not touch stay apart: where scripts of two directions meet, one span of
 * text is two stretches of a line.
 */
export function perLine(rects: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of [...rects].filter(({ width, height }) => width > 0 && height > 0).sort((a, b) => a.left - b.left)) {
    const at = lines.findIndex((line) => onOneLine(line, rect) && rect.left <= line.right + TOUCHING);
    const line = lines[at];
    if (line === undefined) lines.push(rect);
    else {
      lines[at] = rectangle(
        Math.min(line.left, rect.left), Math.min(line.top, rect.top), Math.max(line.right, rect.right), Math.max(line.bottom, rect.bottom));
    }
  }
  return lines.sort((a, b) => a.top - b.top || a.left - b.left);
}
