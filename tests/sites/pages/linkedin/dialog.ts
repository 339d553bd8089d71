import quillCore from 'quill/dist/quill.core.css?inline';
import { make } from '../shared/feed.ts';
import themeCss from '../shared/theme.css?inline';
import linkedinCss from './linkedin.css?inline';
import shareCss from './sharebox.css?inline';

/** Where a dialog can stand: the open shadow root of the newer pages, or the document on the older ones. */
export type Outlet = ShadowRoot | HTMLElement;

export interface Dialog {
  readonly overlay: HTMLElement;
  readonly modal: HTMLElement;
  /** Ends when the dialog closes. */
  readonly signal: AbortSignal;
  close(): void;
}

/** The styles that an outlet's own content needs: no rule of the document reaches into a shadow root. */
export function ownStyles(): HTMLStyleElement {
  return make('style', {}, quillCore, themeCss, linkedinCss, shareCss);
}

/** Opens a modal dialog with its backdrop. Focus that lands outside is pulled back, as the site's own trap does. */
export function openDialog(outlet: Outlet, id: string, attributes: Record<string, string>): Dialog {
  const holder = make('div', { class: 'theme-holder' });
  const overlay = make('div', { class: 'mask', 'data-test-modal-id': id });
  const modal = make('div', { role: 'dialog', tabindex: '-1', ...attributes });
  overlay.append(modal);
  holder.append(ownStyles(), overlay);
  outlet.append(holder);
  const life = new AbortController();
  trapFocus(overlay, modal, life.signal);
  return {
    overlay,
    modal,
    signal: life.signal,
    close() {
      life.abort();
      holder.remove();
    },
  };
}

function trapFocus(overlay: HTMLElement, modal: HTMLElement, signal: AbortSignal): void {
  let last: HTMLElement = modal;
  modal.addEventListener('focusin', (event) => { if (event.target instanceof HTMLElement) last = event.target; }, { signal });
  document.addEventListener('focusin', (event) => {
    if (event.composedPath().includes(overlay)) return;
    (last.isConnected ? last : modal).focus();
  }, { signal });
}
