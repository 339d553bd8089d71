import { make } from '../shared/feed.ts';
import { hasFocus, option, recordPost, registerBox } from '../shared/site.ts';
import { selectionAt } from './selection.ts';

/** A paragraph that stays open while it is empty. */
const emptyLine = () => make('p', {}, make('br'));

/** A paragraph's words. Shift with Enter is a break in Firefox and a newline in Chromium; the last break only keeps a line open. */
function wordsOf(line: Node): string {
  return [...line.childNodes].map((node) => (
    node.nodeName === 'BR' ? (node.nextSibling === null ? '' : '\n') : node.hasChildNodes() ? wordsOf(node) : node.textContent ?? '')).join('');
}

/** The paragraphs' words, joined by one newline. */
const textOf = (box: ParentNode) => [...box.children].map(wordsOf).join('\n');

/** UTF-16 offset in `textOf()` of a place in the box. */
function offsetOf(editable: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(editable, 0);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  // What ends at the caret is no paragraph's end: a break there counts.
  before.lastElementChild?.append(document.createTextNode(''));
  return textOf(before).length;
}

/**
 * A message's box: an editable element of no library. The page keeps what its `input` events told, and nothing else: words that
 * come in otherwise are shown and can't be sent. `?send=enter`: as chosen under Send's options, Enter sends and there is no Send.
 */
export function messageBox(kind: string): HTMLElement {
  const byEnter = option('send') === 'enter';
  const editable = make('div', {
    class: 'msg-form__contenteditable', contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Write a message…',
  }, emptyLine());
  const send = make('button', { type: 'submit', class: 'msg-form__send-button primary', disabled: '' }, 'Send');
  const form = make('form', { class: 'msg-form' },
    make('div', { class: 'msg-form__msg-content-container' }, editable),
    make('footer', { class: 'msg-form__footer comment-actions' },
      ...(byEnter ? [make('div', { class: 'msg-form__hint-text' }, 'Press Enter to Send')] : [send]),
      make('button', { type: 'button', class: 'msg-form__send-toggle tool', 'aria-label': 'Open send options' }, '…')));

  let held = '';
  editable.addEventListener('input', () => {
    // An emptied box loses its last paragraph, and the words after it would stand outside any.
    if (editable.firstElementChild === null) editable.replaceChildren(emptyLine());
    held = textOf(editable);
    send.disabled = held.trim() === '';
  });
  // The site takes pasted words itself, and leaves the caret before them.
  editable.addEventListener('paste', (event) => {
    event.preventDefault();
    editable.firstElementChild?.prepend(event.clipboardData?.getData('text/plain') ?? '');
  });
  const post = (event: Event) => {
    if (held.trim() === '') return;
    recordPost(kind, held, event);
    editable.replaceChildren(emptyLine());
    held = '';
    send.disabled = true;
  };
  editable.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !byEnter || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    post(event);
  });
  let pressed: Event | null = null;
  send.addEventListener('click', (event) => { pressed = event; });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    post(pressed ?? event);
  });
  registerBox(kind, {
    text: () => held,
    caret: () => {
      const ends = selectionAt(editable);
      return ends === null ? null : {
        start: offsetOf(editable, ends.startContainer, ends.startOffset), end: offsetOf(editable, ends.endContainer, ends.endOffset),
      };
    },
    focused: () => hasFocus(editable),
    undo: () => { document.execCommand('undo'); },
  });
  document.execCommand('defaultParagraphSeparator', false, 'p');
  return form;
}
