import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PictureCase, PresentPictures } from '../../lib/checking/picture-dialog.ts';
import { direction, onSpoken, say, spoken } from '../../lib/words/words.ts';
import { createHost } from '../banner/host.ts';
import { PICTURE } from '../styles/picture.ts';
import { NearPage } from '../Text.tsx';
import { headingOf, PictureDialog } from './PictureDialog.tsx';

/** Puts the dialog about pictures up: modal, in our own closed root, over all dialogs of the site. Ends with `remove`. */
export const presentPictures: PresentPictures = ({ background }) => {
  const life = new AbortController();
  const host = createHost(life.signal, PICTURE);
  const dialog = host.container.appendChild(document.createElement('dialog'));
  const before = document.activeElement;
  dialog.className = 'surface picture-dialog';
  dialog.dataset.look = background;
  dialog.dataset.presence = 'picture';
  const react = createRoot(dialog);
  let now: PictureCase | null = null;

  const draw = () => {
    dialog.lang = spoken();
    dialog.dir = direction();
    const one = now;
    if (one === null) return;
    dialog.ariaLabel = say(headingOf(one));
    flushSync(() => react.render(<NearPage value><PictureDialog key={one.index} one={one} /></NearPage>));
  };
  onSpoken(draw, life.signal);

  // Escape loses nothing: the file is not attached, and can be picked again. While it is looked at, it is waited for.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    now?.choose?.({ kind: 'leave' });
  }, { signal: life.signal });
  // Chromium asks before the first Escape alone, and closes at the next whatever was said.
  dialog.addEventListener('close', () => {
    if (dialog.open) return;
    if (now?.choose === undefined) dialog.showModal();
    else now.choose({ kind: 'leave' });
  }, { signal: life.signal });

  return {
    render(one) {
      const other = one.answer !== now?.answer || one.file !== now?.file;
      now = one;
      draw();
      if (!dialog.open) {
        host.keep();
        dialog.showModal();
      }
      if (other) dialog.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
    },
    remove() {
      dialog.close();
      react.unmount();
      life.abort();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
  };
};
