import type { PresentPictures } from '../../checking/picture-dialog.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Background } from '../background.ts';
import { lookOf } from '../place/look.ts';
import type { Session } from '../session/session.ts';
import type { WindowEvents } from '../window-events.ts';
import { type Decided, unlooked } from './asking.ts';
import type { Early } from './early.ts';
import { holdFiles } from './hold-files.ts';

/** Files that were attached before any box was used, as X and LinkedIn take them: they belong to the draft that is begun next. */
export class FilesBeforeDraft {
  #files: Decided[] = [];

  add(files: readonly Decided[]): void {
    this.#files.push(...files);
  }

  /** The session's draft is the one they are for; undefined while there is none. */
  handOver(session: Session | undefined): void {
    if (session === undefined || this.#files.length === 0) return;
    const files = this.#files.splice(0);
    session.attach(files.map(({ attachment }) => attachment), files.map(({ notChecked }) => notChecked));
  }
}

/** What the files of a page are held with. */
interface Holding {
  readonly events: WindowEvents;
  readonly early: Early;
  readonly background: Omit<Background, 'interface'>;
  presentPictures(): Promise<PresentPictures>;
  /** The box that was used last; null while none was. */
  used(): HTMLElement | null;
  /** Its session; undefined while none is begun. */
  session(): Session | undefined;
  /** Takes the box beside an element for the one that is used. */
  attendBeside(element: Element): void;
  /** What a file belongs to while there is no session. */
  readonly site: Draft['site'];
  readonly surface: Draft['surface'];
}

/** Holds files before the page sees them, and tells the draft they stand beside of them. */
export function holdFilesBesideDrafts(
  files: FilesBeforeDraft,
  { events, early: { waiting, passed }, background, presentPictures, used, session, attendBeside, site, surface }: Holding,
  signal: AbortSignal,
): void {
  files.add(passed.map((file) => unlooked(file, background.pictures.typeOf)));
  holdFiles({
    events, waiting,
    background: {
      ...background.pictures,
      dialog: async () => {
        const present = await presentPictures();
        const box = used();
        return () => present(lookOf(box?.isConnected ? box : document.body));
      },
      checkAlt: async (text, draft) => {
        const { attachments: _none, ...words } = draft;
        const { report } = await background.check({ ...words, id: crypto.randomUUID(), surface: 'alt-text', text });
        return report.findings.filter(({ tier }) => tier !== 'note').map(({ message }) => message);
      },
    },
    draft: () => session()?.draft ?? { id: crypto.randomUUID(), revision: 0, site, surface, text: '' },
    attached: (decided, target) => {
      files.add(decided);
      // A file may come first of all, before any box was used.
      if (used() === null) attendBeside(target);
      files.handOver(session());
    },
    lost: () => session()?.say({ id: 'notice.attach-again', data: {} }),
    alive: () => background.alive(),
  }, signal);
}
