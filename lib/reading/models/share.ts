/** A text with fewer features is weighed as if it had so many, so that a few words alone decide nothing. */
const FEWEST = 60;
/** What the longest posts have: some three hundred words. Longer is a page, and what the model was not taught on. */
const LONGEST = 600;
/**
 * How fast one feature's share shrinks as a text grows. With a half, as the noise of a sum does, long posts hardly ever reached the limits:
 * of drafts from seventy words on 30 % of the breaches were told where 1 % of the others were, of shorter ones 56 and 5 %.
 */
const SHRINKS = 0.15;

/** What one of so many features of a text counts. */
export function shareOf(count: number): number {
  const long = Math.min(Math.max(FEWEST, count), LONGEST);
  return (long / FEWEST) ** -SHRINKS * (Math.max(LONGEST, count) / LONGEST) ** -0.5 / Math.sqrt(FEWEST);
}
