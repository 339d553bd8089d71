import {
  $createTextNode, $getSelection, $isRangeSelection, $isTextNode, COMMAND_PRIORITY_CRITICAL, KEY_ENTER_COMMAND, type LexicalEditor,
} from 'lexical';
import { make } from '../shared/feed.ts';
import { entriesOf, meant, typedName } from '../shared/typeahead.ts';

const NAMES = ['Harbour Library', 'Harbour Wards', 'Harrow Clinic'];

/** The mention being typed at the caret: its letters, and where the text node holds them. */
function mentionAtCaret(): { typed: string; end: number } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return null;
  const end = selection.anchor.offset;
  const typed = typedName(node.getTextContent().slice(0, end));
  return typed === null ? null : { typed, end };
}

/**
 * A list of names that hangs over everything while a mention is typed. It stands at the end of the body, far from the
 * box, which says by `aria-controls` that the list is its own; Enter chooses from it and does nothing else.
 */
export function registerTypeahead(editor: LexicalEditor, element: HTMLElement): () => void {
  const list = make('div', { role: 'listbox', id: `names-${crypto.randomUUID()}`, class: 'typeahead card' });
  element.setAttribute('aria-autocomplete', 'list');

  const close = () => {
    list.remove();
    element.setAttribute('aria-expanded', 'false');
    element.removeAttribute('aria-controls');
  };
  const choose = (name: string) => editor.update(() => {
    const mention = mentionAtCaret();
    const selection = $getSelection();
    if (mention === null || !$isRangeSelection(selection)) return;
    const node = selection.anchor.getNode();
    if (!$isTextNode(node)) return;
    node.select(mention.end - mention.typed.length - 1, mention.end).insertNodes([$createTextNode(name)]);
  });
  const look = () => {
    const names = meant(NAMES, editor.read(() => mentionAtCaret()?.typed ?? null));
    if (names.length === 0) return close();
    list.replaceChildren(...entriesOf(names, choose));
    document.body.append(list);
    const { left, bottom } = element.getBoundingClientRect();
    Object.assign(list.style, { left: `${left}px`, top: `${bottom}px` });
    element.setAttribute('aria-expanded', 'true');
    element.setAttribute('aria-controls', list.id);
  };

  const offs = [
    editor.registerUpdateListener(look),
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
      const [first] = list.isConnected ? list.children : [];
      if (first === undefined) return false;
      event?.preventDefault();
      choose(first.textContent ?? '');
      return true;
    }, COMMAND_PRIORITY_CRITICAL),
    close,
  ];
  return () => { for (const off of offs) off(); };
}
