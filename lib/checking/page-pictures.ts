import { cardsOf } from './cards.ts';
import type { PagePicture } from './page-view.ts';
import type { Message } from './report.ts';
import type { Card } from './view.ts';

/** A picture of a page in which something came up, by its number among those that are looked at. */
interface FoundPicture {
  readonly picture: number;
  readonly cards: readonly Card[];
}

/** How it stands with the pictures of a page. */
export interface ShownPictures {
  /** So many are to be looked at. */
  readonly taken: number;
  /** So many were. */
  readonly looked: number;
  readonly state: 'looking' | 'stopped' | 'done';
  readonly found: readonly FoundPicture[];
  /** What was not looked for, a sentence each. */
  readonly notChecked: readonly Message[];
}

/** How it stands once the next picture was looked at, or could not be. */
function withPicture(now: ShownPictures, picture: number, answer: PagePicture | null): ShownPictures {
  if (answer === null) return now;
  const cards = cardsOf(answer.report, '', answer.citations, {});
  return {
    ...now, looked: now.looked + (answer.seen ? 1 : 0),
    found: cards.length === 0 ? now.found : [...now.found, { picture, cards }],
    notChecked: [...now.notChecked, ...answer.notChecked.filter(({ id }) => !now.notChecked.some((one) => one.id === id))],
  };
}

/** Looks at the pictures of a page one after the other, until the signal ends it, and tells after each how it stands. */
export async function lookInTurn(
  taken: number, look: (picture: number) => Promise<PagePicture | null>, signal: AbortSignal, tell: (now: ShownPictures) => void,
): Promise<void> {
  let now: ShownPictures = { taken, looked: 0, state: 'looking', found: [], notChecked: [] };
  tell(now);
  for (let picture = 0; picture < taken && !signal.aborted; picture++) {
    const answer = await look(picture).catch(() => null);
    if (signal.aborted) break;
    now = withPicture(now, picture, answer);
    if (picture < taken - 1) tell(now);
  }
  tell({ ...now, state: signal.aborted ? 'stopped' : 'done' });
}
