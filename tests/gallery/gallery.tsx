import { createRoot } from 'react-dom/client';
import { present } from '../../components/banner/present.tsx';
import { Surface } from '../../components/banner/Surface.tsx';
import { opened, seen, START } from '../../components/banner/surface-state.ts';
import { BANNER, SHOWN } from '../../components/styles/banner.ts';
import { BASE } from '../../components/styles/base.ts';
import { NearPage } from '../../components/Text.tsx';
import { CARD } from '../../components/styles/card.ts';
import type { Presented, View, ViewActions } from '../../lib/checking/view.ts';
import type { PictureCase } from '../../lib/checking/picture-dialog.ts';
import { PictureDialog } from '../../components/picture/PictureDialog.tsx';
import { PICTURE } from '../../components/styles/picture.ts';
import { createComposer, type Look } from './composer.ts';
import { VIEWS, type ViewName } from './fixtures.ts';
import { type PictureName, PICTURES } from './pictures.ts';

/** What the interface asked for, in order, for tests to read. */
const asked: unknown[][] = [];

const note = (name: string) => (...data: unknown[]) => void asked.push([name, ...data]);

const actions: ViewActions = {
  open: note('open'), apply: note('apply'), decide: note('decide'), undo: note('undo'), back: note('back'), postAnyway: note('postAnyway'),
  dismissNotice: note('dismissNotice'), openOptions: note('openOptions'),
};

let presented: Presented | null = null;

// As the background does in a page.
document.head.append(Object.assign(document.createElement('style'), { textContent: SHOWN }));

/** Run by tests in the page: shows one state, as it is in use or, for axe, with an open root. */
const gallery = {
  asked,
  /** The interface as it is in use, beside a plain composer. */
  show(name: ViewName, look: Look): void {
    presented?.remove();
    const placement = createComposer(look);
    presented = present(placement, actions);
    presented.render(VIEWS[name]);
  },
  render(view: View): void {
    presented?.render(view);
  },
  focus(): void {
    presented?.focus();
  },
  focused(): boolean {
    return presented?.focused() ?? false;
  },
  remove(): void {
    presented?.remove();
    presented = null;
  },
  /** The dialog about a picture, in the open. */
  async layPicture(name: PictureName, look: Look['background']): Promise<void> {
    presented?.remove();
    presented = null;
    const one = await (PICTURES[name] as () => Promise<PictureCase>)();
    document.body.innerHTML = `<style>${BASE}${CARD}${BANNER}${PICTURE}</style><main class="type"><h1>Gallery</h1><div class="surface picture-dialog" id="flow"></div></main>`;
    const flow = document.querySelector('#flow') as HTMLElement;
    flow.dataset.look = look;
    createRoot(flow).render(<PictureDialog one={one} />);
  },
  /**
   * The same components in the open, standing in the page's flow: closed roots are invisible to axe. Its words are plain,
   * so that axe can judge their colours, or drawn by styles as they are near a page.
   */
  lay(name: ViewName, look: Look, expanded: string | null, near = false): void {
    presented?.remove();
    presented = null;
    const view: View = VIEWS[name];
    const state = expanded === null ? seen(START, view) : opened(seen(START, view), view, expanded);
    const flow = '.mark, .panel { position: static !important; visibility: visible !important; margin: 8px; }';
    document.body.innerHTML = `<style>${BASE}${CARD}${BANNER}${flow}</style><main class="type" id="flow"><h1>Gallery</h1><div></div></main>`;
    createRoot(document.querySelector('#flow > div') as HTMLElement).render(
      <NearPage value={near}>
        <Surface view={view} state={state} look={look} room actions={actions} onState={() => {}} onShow={() => {}} onMove={() => {}} />
      </NearPage>,
    );
  },
};

export type Gallery = typeof gallery;

Object.assign(window, { gallery });
