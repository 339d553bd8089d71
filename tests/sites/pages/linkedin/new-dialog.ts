import { make } from '../shared/feed.ts';

/** A sign of the site's own set; its name is the same in every language. */
export function sign(id: string, letter: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.id = id;
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  svg.setAttribute('aria-hidden', 'true');
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('y', '13');
  text.textContent = letter;
  svg.append(text);
  return svg;
}

/** A dialog of the newest pages: the browser's own, modal, with nothing that tells what it is but what stands in it. */
export function openNewDialog(...content: Node[]): HTMLDialogElement {
  const dialog = make('dialog', { 'data-testid': 'dialog', class: 'h-dialog' }, ...content);
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  return dialog;
}
