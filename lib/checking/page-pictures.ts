import { cardsOf } from './cards.ts';
import type { PagePicture, PictureToLook } from './page-view.ts';
import type { Message } from './report.ts';
import type { Card } from './view.ts';

/** A picture of a page in which something came up. */
interface FoundPicture extends PictureToLook {
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
function withPicture(now: ShownPictures, one: PictureToLook, answer: PagePicture | null): ShownPictures {
  if (answer === null) return now;
  const cards = cardsOf(answer.report, '', answer.citations, {});
  return {
    ...now, looked: now.looked + (answer.seen ? 1 : 0),
    found: cards.length === 0 ? now.found : [...now.found, { ...one, cards }],
    notChecked: [...now.notChecked, ...answer.notChecked.filter(({ id }) => !now.notChecked.some((one) => one.id === id))],
  };
}

/** Looks at the pictures of a page one after the other, until the signal ends it, and tells after each how it stands. */
export async function lookInTurn(
  toLook: readonly PictureToLook[], look: (picture: number) => Promise<PagePicture | null>, signal: AbortSignal, tell: (now: ShownPictures) => void,
): Promise<void> {
  let now: ShownPictures = { taken: toLook.length, looked: 0, state: 'looking', found: [], notChecked: [] };
  tell(now);
  for (const one of toLook) {
    if (signal.aborted) break;
    const answer = await look(one.picture).catch(() => null);
    if (signal.aborted) break;
    now = withPicture(now, one, answer);
    if (one !== toLook.at(-1)) tell(now);
  }
  tell({ ...now, state: signal.aborted ? 'stopped' : 'done' });
}
