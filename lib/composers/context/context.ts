import type { Draft } from '../../draft/draft.ts';
import type { Box } from '../surfaces/find.ts';
import { firstWords, isFound } from './find-clue.ts';

/** What the page tells about a text besides the text: the part of a draft that is read around its box. */
export type Context = Pick<Draft, 'surface' | 'replyTo' | 'thread' | 'account' | 'audience' | 'audienceSure' | 'mentions'>;

/** After a press, what it changes may take so long to stand on the page, in milliseconds. */
const CHANGING = 300;
/** How old what was read may be before it is read again, in milliseconds: posts and pictures of accounts come late. */
const OLDEST = 5_000;

/** Reads what stands around a box. What the page does not show stays absent. */
export function readContext(box: Box): Context {
  const { surface: { surface, kinds = [], context = {} } } = box;
  const { replyTo = [], thread = [], account = [], audience = [] } = context;
  const [answered] = firstWords(replyTo, box);
  const earlier = firstWords(thread, box);
  const [poster] = firstWords(account, box);
  const seenBy = audience.find((clue) => isFound(clue, box));
  return {
    surface: kinds.find(({ when }) => isFound(when, box))?.surface ?? surface,
    ...(answered !== undefined && { replyTo: answered }),
    ...(earlier.length > 0 && { thread: [...earlier] }),
    ...(poster !== undefined && { account: poster }),
    ...(seenBy !== undefined && { audience: seenBy.is, audienceSure: seenBy.sure }),
  };
}

function mentionsIn({ editable, surface: { context } }: Box): Pick<Context, 'mentions'> {
  if (context?.mentions === undefined) return {};
  const named = [...editable.querySelectorAll(context.mentions.selector)].map(({ textContent }) => (textContent ?? '').trim());
  const mentions = new Set(named.filter((name) => name !== ''));
  return mentions.size > 0 ? { mentions: [...mentions] } : {};
}

/**
 * Keeps what stands around one box, so that a pause in typing costs no search of the page. What a person presses may change
 * it (who sees it, who posts, what is quoted), so it is read again after a click; an editor drawn anew has a keeper of its own.
 */
export class ContextKeeper {
  #known: Context | null = null;
  #readAt = 0;
  readonly #box: Box;

  /** `changed` is called when something stands otherwise than when it was last read, because of what was pressed. */
  constructor(box: Box, changed: () => void, signal: AbortSignal) {
    this.#box = box;
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const before = this.#known;
      if (before === null || !box.editable.isConnected) return;
      this.#known = null;
      this.read();
      if (JSON.stringify(before) !== JSON.stringify(this.#known)) changed();
    };
    window.addEventListener('click', () => {
      clearTimeout(later);
      later = setTimeout(look, CHANGING);
    }, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => clearTimeout(later));
  }

  /** What stands around the box now; people named inside the text are looked for each time. */
  read(): Context {
    const now = performance.now();
    if (this.#known === null || now > this.#readAt + OLDEST) {
      this.#known = readContext(this.#box);
      this.#readAt = now;
    }
    return { ...this.#known, ...mentionsIn(this.#box) };
  }
}
