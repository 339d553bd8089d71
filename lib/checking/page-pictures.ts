import { cardsOf } from './cards.ts';
import type { PagePicture, PictureToLook } from './page-view.ts';
import type { Message } from './report.ts';
import type { Card } from './view.ts';

/** A picture of a page of which there is something to say: what came up in it, and what was not looked for, a sentence each. */
interface FoundPicture extends PictureToLook {
  readonly cards: readonly Card[];
  readonly notChecked: readonly Message[];
}

/** Its server lets no other site read it, or it did not come. */
const NOT_HAD: Message = { id: 'not-checked.picture.not-had', data: {} };

/** How it stands with the pictures of a page. */
export interface ShownPictures {
  /** So many are to be looked at. */
  readonly taken: number;
  /** So many were. */
  readonly looked: number;
  readonly state: 'looking' | 'stopped' | 'done';
  readonly found: readonly FoundPicture[];
}

/** How it stands once the next picture was looked at, or could not be. */
function withPicture(now: ShownPictures, one: PictureToLook, answer: PagePicture | null): ShownPictures {
  const found = answer === null
    ? { ...one, cards: [], notChecked: [NOT_HAD] }
    : { ...one, cards: cardsOf(answer.report, '', answer.citations, {}), notChecked: answer.notChecked };
  return {
    ...now, looked: now.looked + (answer?.seen ? 1 : 0),
    found: found.cards.length + found.notChecked.length === 0 ? now.found : [...now.found, found],
  };
}

/** Looks at the pictures of a page one after the other, until the signal ends it, and tells after each how it stands. */
export async function lookInTurn(
  toLook: readonly PictureToLook[], look: (picture: number) => Promise<PagePicture | null>, signal: AbortSignal, tell: (now: ShownPictures) => void,
): Promise<void> {
  let now: ShownPictures = { taken: toLook.length, looked: 0, state: 'looking', found: [] };
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
