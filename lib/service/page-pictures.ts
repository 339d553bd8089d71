import { isUnseen, type Looked } from '../draft/looked.ts';
import type { Handlers } from '../messaging/listen.ts';
import type { AskPictures } from '../messaging/pictures.ts';
import type { Taken } from '../pages/fetch-picture.ts';
import { askReader } from '../pages/standing.ts';
import { ofNobody } from './of-nobody.ts';
import { type PageActions, topOf } from './page-handlers.ts';
import { pictureLooks } from './picture-looks.ts';
import type { PictureTurns } from './picture-turns.ts';
import type { CheckDependencies } from './prepare-draft.ts';

/** A picture that is waited for: the tab it is in, its bytes once they have come, and the end of the wait. */
interface Awaited {
  readonly tab: number;
  readonly stop: AbortController;
  taken: Taken | null;
}

/** What the background does about the pictures of a page that the person has checked. */
export function pagePictureHandlers(
  deps: CheckDependencies, actions: Pick<PageActions, 'runBeside' | 'showTab'> & { readonly askPictures: AskPictures }, turns: PictureTurns,
): Pick<Handlers, 'page-picture' | 'page-bytes' | 'page-picture-stop' | 'show-picture'> {
  const { look, tell } = pictureLooks(ofNobody(deps), actions.askPictures);
  const awaited = new Map<string, Awaited>();

  /** Has the script in the page hand the bytes over. The wait ends with the signal; what comes later is dropped. */
  async function take(picture: number, id: string, one: Awaited): Promise<Taken | null> {
    const { signal } = one.stop;
    const stopped = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
    await Promise.race([actions.runBeside(askReader, ['give', [picture, id]], topOf(one.tab)).catch(() => null), stopped]);
    return signal.aborted ? null : one.taken;
  }

  return {
    'page-picture': async ({ tab, picture, id }, origin) => {
      const one: Awaited = { tab, stop: new AbortController(), taken: null };
      awaited.set(id, one);
      try {
        const taken = await take(picture, id, one);
        if (taken === null) return null;
        const looked = await turns.take(id, origin, (signal) => look(taken.file, '', signal));
        const seen: Looked = taken.drawn && !isUnseen(looked.gaps) ? { ...looked, gaps: [...looked.gaps, 'details'] } : looked;
        if (one.stop.signal.aborted) return null;
        // What a server calls a file says nothing of what its writer wrote.
        const draft = { id, revision: 0, site: 'web', surface: 'page', text: '' } as const;
        const { attachment, report, citations, notChecked } = await tell(id, seen, '', draft, { ...origin, tab, frame: 0 });
        return { seen: attachment.facts !== undefined, report, citations, notChecked };
      } finally {
        awaited.delete(id);
      }
    },

    'page-bytes': ({ id, ...taken }, { tab, frame }) => {
      const one = awaited.get(id);
      if (one?.tab === tab && frame === 0) one.taken = taken;
      return {};
    },

    'page-picture-stop': ({ id }, origin) => {
      awaited.get(id)?.stop.abort();
      turns.skip(id, origin);
      return {};
    },

    'show-picture': async ({ tab, picture }) => {
      try {
        await actions.showTab(tab);
        return { shown: await actions.runBeside(askReader, ['showPicture', [picture]], topOf(tab)) === true };
      } catch {
        return { shown: false };
      }
    },
  };
}
