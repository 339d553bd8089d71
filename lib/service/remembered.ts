import type { Draft } from '../draft/draft.ts';
import type { RememberedPage } from '../messaging/messages.ts';
import { printOf } from '../reading/sources/shingles.ts';
import { termPrint } from '../reading/sources/terms.ts';
import { pack, unpack } from '../sources/packed.ts';
import { openSessionList, type SessionStore } from './session-list.ts';
import { countWords } from './word-count.ts';

/** Where remembered pages stand for the browser's session. */
const REMEMBERED = 'remembered';

/** Pages beyond these push out the oldest. */
export const MOST_PAGES = 50;
/** Letters that the numbers of all pages may take, packed; browsers give a session's store 10 MB in all. */
const MOST_LETTERS = 4_000_000;

/** A page as it is kept: where it stands, and numbers by which its words are known again. Not one of its words but the title. */
interface Kept extends RememberedPage {
  readonly print: string;
  readonly terms: string;
}

type Read = NonNullable<Draft['recentlyRead']>[number];

/** The pages that the person asked to have remembered in this session of the browser, the newest last. */
export interface RememberedPages {
  /** Keeps a page; one with the same address is replaced. @throws when the browser keeps nothing. */
  keep(page: { readonly title: string; readonly url: string; readonly text: string }, now?: number): Promise<RememberedPage>;
  all(): Promise<readonly RememberedPage[]>;
  /** Forgets one page by its id, or all with null. */
  forget(id: string | null): Promise<void>;
  /** What goes with a draft. The same objects each time, so that what is worked out for them stays good. */
  read(): Promise<Read[]>;
}

const plain = ({ id, title, url, host, at, words }: Kept): RememberedPage => ({ id, title, url, host, at, words });

/** The newest pages that find room. */
function bounded(pages: readonly Kept[]): readonly Kept[] {
  const found: Kept[] = [];
  let letters = 0;
  for (const page of pages.slice(-MOST_PAGES).reverse()) {
    letters += page.print.length + page.terms.length;
    if (found.length > 0 && letters > MOST_LETTERS) break;
    found.unshift(page);
  }
  return found;
}

/** Opens the remembered pages kept in `browser.storage.session`, which is given in. */
export function openRemembered(session: SessionStore): RememberedPages {
  const pages = openSessionList<Kept>(session, REMEMBERED);
  const unpacked = new WeakMap<Kept, Read>();
  const readOf = (page: Kept): Read => {
    const before = unpacked.get(page);
    if (before !== undefined) return before;
    const read = { text: page.title, url: page.url, print: unpack(page.print), terms: unpack(page.terms) };
    unpacked.set(page, read);
    return read;
  };
  return {
    async keep({ title, url, text }, now = Date.now()) {
      const print = printOf(text);
      const page: Kept = {
        id: crypto.randomUUID(), title, url, host: new URL(url).hostname, at: now, words: countWords(text),
        print: pack(print), terms: pack(termPrint(text)),
      };
      await pages.change((all) => bounded([...all.filter((one) => one.url !== url), page]));
      return plain(page);
    },
    all: async () => (await pages.read()).map(plain),
    async forget(id) {
      await pages.change((all) => (id === null ? [] : all.filter((one) => one.id !== id)));
    },
    read: async () => (await pages.read()).map(readOf),
  };
}
