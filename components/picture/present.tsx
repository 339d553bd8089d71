import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PictureCase, PresentPictures } from '../../lib/checking/picture-dialog.ts';
import { direction, onSpoken, spoken } from '../../lib/words/words.ts';
import { createHost } from '../banner/host.ts';
import { PICTURE } from '../styles/picture.ts';
import { NearPage } from '../Text.tsx';
import type { Look } from '../tokens.ts';
import { PictureDialog } from './PictureDialog.tsx';

/** Above this the page's own background counts as light, as a part of full brightness. */
const LIGHT = 0.5;

/** Light or dark, as the page behind it is; what it does not paint is the browser's own white. */
function lookOfPage(): Look {
  for (const element of [document.body, document.documentElement]) {
    const parts = element && /rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/.exec(getComputedStyle(element).backgroundColor);
    if (!parts || parts[4] === '0') continue;
    const [red = 0, green = 0, blue = 0] = parts.slice(1, 4).map(Number);
    // Rec. 709 weights of brightness.
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 > LIGHT ? 'light' : 'dark';
  }
  return 'light';
}

/** Puts the dialog about pictures up: modal, in our own closed root, over all dialogs of the site. Ends with `remove`. */
export const presentPictures: PresentPictures = () => {
  const life = new AbortController();
  const host = createHost(life.signal, PICTURE);
  const dialog = host.container.appendChild(document.createElement('dialog'));
  const before = document.activeElement;
  dialog.className = 'surface picture-dialog';
  dialog.dataset.look = lookOfPage();
  dialog.dataset.presence = 'picture';
  const react = createRoot(dialog);
  let now: PictureCase | null = null;

  const draw = () => {
    dialog.lang = spoken();
    dialog.dir = direction();
    const one = now;
    if (one !== null) flushSync(() => react.render(<NearPage value><PictureDialog one={one} /></NearPage>));
  };
  onSpoken(draw, life.signal);

  // Escape loses nothing: the file is not attached, and can be picked again. While it is looked at, it is waited for.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    now?.choose?.({ kind: 'leave' });
  });

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
