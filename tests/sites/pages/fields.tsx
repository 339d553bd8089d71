import './shared/theme.ts';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { make } from './shared/feed.ts';
import { hasFocus, registerBox } from './shared/site.ts';

/** A field's text is its model; one that React controls says it by what React holds. */
function register(kind: string, element: HTMLTextAreaElement | HTMLInputElement, text = () => element.value): void {
  registerBox(kind, {
    text,
    caret: () => ({ start: element.selectionStart ?? 0, end: element.selectionEnd ?? 0 }),
    focused: () => hasFocus(element),
    undo: () => { document.execCommand('undo'); },
  });
}

/** The words before a place, with a newline for each new block and each break but the one that keeps a block open. */
function wordsBefore(element: HTMLElement, end?: { node: Node; offset: number }): string {
  const range = document.createRange();
  range.selectNodeContents(element);
  if (end !== undefined) range.setEnd(end.node, end.offset);
  const part = document.createElement('div');
  part.append(range.cloneContents());
  for (const br of part.querySelectorAll('br')) br.replaceWith(br.nextSibling !== null || br.parentNode === part ? '\n' : '');
  return [...part.childNodes].map((block) => block.textContent ?? '').join('\n');
}

/** No library: what the element shows is what there is. */
function registerPlain(element: HTMLElement): void {
  const offset = (node: Node | null, at: number) => (
    node === null || !element.contains(node) ? 0 : wordsBefore(element, { node, offset: at }).length);
  registerBox('plain', {
    text: () => wordsBefore(element),
    caret: () => {
      const selection = document.getSelection();
      if (selection === null) return null;
      const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
      const ends = [offset(anchorNode, anchorOffset), offset(focusNode, focusOffset)];
      return { start: Math.min(...ends), end: Math.max(...ends) };
    },
    focused: () => hasFocus(element),
    undo: () => { document.execCommand('undo'); },
  });
}

let held = '';
function Controlled() {
  const [text, setText] = useState('');
  held = text;
  return <textarea id="controlled" value={text} onChange={(event) => setText(event.target.value)} />;
}

const area = make('textarea', { id: 'area' });
const line = make('input', { id: 'line', type: 'text' });
const plain = make('div', {
  id: 'plain', contenteditable: 'true', role: 'textbox', style: 'min-height: 60px; border: 1px solid; white-space: pre-wrap',
});
plain.append(make('p', {}, make('br')));
const react = make('div');
document.body.append(make('main', { class: 'main' }, area, line, react, plain));
createRoot(react).render(<Controlled />);
register('field', area);
register('field-line', line);
registerPlain(plain);
requestAnimationFrame(function ready() {
  const controlled = document.querySelector<HTMLTextAreaElement>('#controlled');
  if (controlled === null) requestAnimationFrame(ready);
  else register('field-controlled', controlled, () => held);
});
