import type { TextMap } from './text-map.ts';

/**
 * How words get in so that the editor's model takes them as one change:
 * `command` by `execCommand('insertText')` · `command-by-line` the same, a paragraph at a time ·
 * `lines` whole lines by `execCommand('insertHTML')`, as paragraphs · `paste` by a scripted paste in the page's own world.
 */
export type Way = 'command' | 'command-by-line' | 'lines' | 'paste';

/** One kind of editor: how its text is read and how it is written. */
export interface Editor {
  readonly id: 'draft-js' | 'field' | 'lexical' | 'plain' | 'quill' | 'tiptap';
  /** The text as the editor holds it, with the place of every unit. */
  read(editable: Element): TextMap;
  readonly oneLine: Way;
  readonly manyLines: Way;
  /** Milliseconds within which the editor's history joins two changes into one; 0 when it does not. */
  readonly mergesFor: number;
}
