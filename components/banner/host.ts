import { BANNER, HOST } from '../styles/banner.ts';
import { BASE } from '../styles/base.ts';
import { CARD } from '../styles/card.ts';

/** What of ours the page must not take for its own: shortcuts, clicks outside a dialog. Focus is the content script's matter. */
const BUBBLING = [
  'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'pointermove', 'touchstart', 'touchend',
  'keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'cut', 'paste', 'wheel', 'dragstart', 'drop',
] as const;

export interface Host {
  /** Where the interface is drawn, inside the closed root. */
  readonly container: HTMLElement;
  /** The closed root itself, to tell what has focus. */
  readonly root: ShadowRoot;
  /** Stands in the page, above everything, and can be used: call when something of the page may have changed. */
  keep(): void;
}

/** The modal dialog that makes all else inert, if the focus is in one; also through open shadow roots. */
function modalAround(): Element | null {
  let inner = document.activeElement;
  while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
  for (let node: Node | null = inner; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element && node.matches('dialog:modal')) return node;
  }
  return document.querySelector('dialog:modal');
}

/**
 * An element of ours at the end of the document with a closed root, in the top layer: above the site's dialogs and
 * outside what the site's own code renders. Only a modal dialog moves it: all outside of one is dead to the pointer.
 */
export function createHost(signal: AbortSignal, styles = ''): Host {
  const element = document.createElement('chaperone-banner');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = HOST + BASE + CARD + BANNER + styles;
  const container = document.createElement('div');
  container.className = 'type';
  root.append(style, container);

  for (const type of BUBBLING) element.addEventListener(type, (event) => event.stopPropagation(), { signal });

  const raise = () => {
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };
  const keep = () => {
    const home = modalAround() ?? document.documentElement;
    if (element.parentNode !== home) home.append(element);
    if (!element.matches(':popover-open')) raise();
  };
  // What enters the top layer later lies above us: go up again, unless that would take the focus from someone in here.
  document.addEventListener('toggle', (event) => {
    if (event.target === element || signal.aborted) return;
    keep();
    const modal = event.target instanceof Element && event.target.matches('dialog:modal');
    if ((event as ToggleEvent).newState === 'open' && (modal || root.activeElement === null)) raise();
  }, { capture: true, signal });
  signal.addEventListener('abort', () => element.remove());

  keep();
  return { container, root, keep };
}
