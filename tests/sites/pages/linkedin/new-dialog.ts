import { make } from '../shared/feed.ts';

/** A sign of the site's own set; its name is the same in every language, and it says nothing in words. */
export function sign(id: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.id = id;
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const [name, value] of Object.entries({ cx: '8', cy: '8', r: '5', fill: 'currentColor' })) shape.setAttribute(name, value);
  svg.append(shape);
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
