import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode, $createTextNode, $getRoot, $getSelection, $isElementNode, $isRangeSelection, COMMAND_PRIORITY_HIGH, createEditor,
  KEY_ENTER_COMMAND, type LexicalEditor, type PointType, UNDO_COMMAND,
} from 'lexical';
import { make } from '../shared/feed.ts';
import { hasFocus, registerBox } from '../shared/site.ts';
import { registerTypeahead } from './typeahead.ts';

/** Paragraphs joined by one newline, as the person sees them. */
function readText(): string {
  return $getRoot().getChildren().map((block) => block.getTextContent()).join('\n');
}

/** UTF-16 offset of a point of the selection in `readText()`. */
function offsetOf(point: PointType): number {
  let offset = 0;
  const node = point.getNode();
  const top = node.getTopLevelElement();
  for (const block of $getRoot().getChildren()) {
    if (block.is(top)) break;
    offset += block.getTextContentSize() + 1;
  }
  if (!$isElementNode(top)) return offset;
  if (point.type === 'text') {
    for (const text of top.getAllTextNodes()) {
      if (text.is(node)) return offset + point.offset;
      offset += text.getTextContentSize();
    }
    return offset;
  }
  return offset + top.getChildren().slice(0, point.offset).reduce((sum, child) => sum + child.getTextContentSize(), 0);
}

export interface LexicalBox {
  readonly element: HTMLElement;
  readonly editor: LexicalEditor;
  text(): string;
  clear(): void;
  focus(): void;
  /** What the editor holds, for one that takes its place. */
  held(): string;
  /** Takes the editor down, as the site does when a dialog closes. */
  remove(): void;
}

interface BoxOptions {
  kind: string;
  /** Where the words that name the box stand: sites put them in either attribute. */
  naming: { label?: string; placeholder?: string };
  onChange?(text: string): void;
  /** Set where a bare Enter sends. */
  onEnter?(event: KeyboardEvent): void;
  /** A box that was taken down comes back with what it held. */
  held?: string;
  /** A text that was published before and is changed now. */
  published?: string;
}

/** Fills an empty editor with paragraphs. */
function fill(text: string): void {
  for (const line of text.split('\n')) $getRoot().append($createParagraphNode().append($createTextNode(line)));
}

/** A Lexical editor with the markers its elements carry on Facebook. */
export function lexicalBox({ kind, naming, onChange, onEnter, held, published }: BoxOptions): LexicalBox {
  const element = make('div', {
    contenteditable: 'true', role: 'textbox', spellcheck: 'true', tabindex: '0', class: 'lexical-box', 'aria-multiline': 'true',
    ...(naming.label ? { 'aria-label': naming.label } : {}),
    ...(naming.placeholder ? { 'aria-placeholder': naming.placeholder } : {}),
  });
  const editor = createEditor({ namespace: kind, onError: (error) => { throw error; } });
  editor.setRootElement(element);
  const offs = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 1000),
    registerTypeahead(editor, element),
    editor.registerTextContentListener(() => onChange?.(editor.read(readText))),
    registerBox(kind, {
      text: () => editor.read(readText),
      caret: () => editor.read(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return null;
        const ends = [offsetOf(selection.anchor), offsetOf(selection.focus)].sort((a, b) => a - b);
        return { start: ends[0] ?? 0, end: ends[1] ?? 0 };
      }),
      focused: () => hasFocus(element),
      undo: () => { editor.dispatchCommand(UNDO_COMMAND, undefined); },
    }),
  ];
  if (onEnter) {
    offs.push(editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
      if (!event || event.shiftKey || event.isComposing) return false;
      event.preventDefault();
      onEnter(event);
      return true;
    }, COMMAND_PRIORITY_HIGH));
  }
  if (held !== undefined) editor.setEditorState(editor.parseEditorState(held));
  editor.update(() => {
    if ($getRoot().isEmpty()) fill(published ?? '');
  }, { discrete: true, tag: 'history-merge' });

  return {
    element,
    editor,
    text: () => editor.read(readText),
    clear: () => editor.update(() => {
      const paragraph = $createParagraphNode();
      $getRoot().clear().append(paragraph);
      paragraph.select();
    }, { discrete: true }),
    focus: () => editor.focus(),
    held: () => JSON.stringify(editor.getEditorState()),
    remove: () => {
      for (const off of offs) off();
      editor.setRootElement(null);
    },
  };
}
