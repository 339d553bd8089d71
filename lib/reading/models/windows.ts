/** So many sentences in a row are weighed together. */
const SENTENCES = 3;
/** In a text of more sentences some three of them always look like something, and all is weighed as a whole alone: a page is no post. */
const MOST = 60;
/** How much of what the heaviest window says beyond the whole text is believed: a share. */
const BELIEVED = 0.6;

/**
 * Where a breach is one sentence of a long story, the story around it drowns it. So every three sentences in a row are weighed by
 * themselves too: [first, behind the last], by their indexes; none in a text that is no longer than a window itself.
 */
export function windowsOf(sentences: number): readonly (readonly [number, number])[] {
  if (sentences <= SENTENCES || sentences > MOST) return [];
  return Array.from({ length: sentences - SENTENCES + 1 }, (_, first) => [first, first + SENTENCES] as const);
}

/** What a text says of a topic, in logits, by what it says as a whole and what its windows say. */
export function withWindows(whole: number, windows: readonly number[]): number {
  let most = whole;
  for (const window of windows) if (window > most) most = window;
  return whole + BELIEVED * (most - whole);
}
