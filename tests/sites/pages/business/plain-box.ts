import { make } from '../shared/feed.ts';
import { hasFocus, registerBox } from '../shared/site.ts';

export interface BusinessBox {
  readonly element: HTMLElement;
  text(): string;
}

/** The lines of an editable that no library keeps: what stands loose is a line, each `div` is one, and so is each break. */
function linesOf(editable: HTMLElement): string[] {
  const lines: string[] = [];
  let loose: string | null = null;
  for (const node of editable.childNodes) {
    if (node instanceof HTMLDivElement) {
      if (loose !== null) lines.push(loose);
      loose = null;
      lines.push(...linesOf(node));
    } else if (node.nodeName === 'BR') {
      lines.push(loose ?? '');
      loose = null;
    } else loose = (loose ?? '') + (node.textContent ?? '');
  }
  if (loose !== null) lines.push(loose);
  return lines;
}

/** The text before a place in the page, counted as the lines are. */
function offsetOf(editable: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(editable, 0);
  range.setEnd(node, offset);
  const before = make('div');
  before.append(range.cloneContents());
  return linesOf(before).join('\n').length;
}

/** The box as others wrote of it: an editable element and nothing more. */
export function plainBox(kind: string, label: string, onChange: (text: string) => void): BusinessBox {
  const editable = make('div', {
    contenteditable: 'true', role: 'combobox', 'aria-expanded': 'false', 'aria-label': label, class: 'business-text business-plain',
  });
  const text = () => linesOf(editable).join('\n').replaceAll('\u00a0', ' ');
  editable.addEventListener('input', () => onChange(text()));
  registerBox(kind, {
    text,
    caret: () => {
      const selection = getSelection();
      if (selection === null || selection.rangeCount === 0 || !editable.contains(selection.anchorNode)) return null;
      const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
      return { start: offsetOf(editable, startContainer, startOffset), end: offsetOf(editable, endContainer, endOffset) };
    },
    focused: () => hasFocus(editable),
    undo: () => { document.execCommand('undo'); },
  });
  return { element: editable, text };
}
