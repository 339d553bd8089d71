/** How far around words a fix reads for what leads to them or goes with them, in UTF-16 units. */
export const NEAR = 80;

/** The words in front of an offset, as far as they are near. */
export function inFront(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at);
}
