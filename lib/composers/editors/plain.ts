import { readBlocks } from './blocks.ts';
import type { Editor } from './editor.ts';

/**
 * An editable element that no library keeps a model of (LinkedIn's messages, Business Suite), and the one way to read a box
 * that nothing is known about. A scripted paste leaves LinkedIn's caret at the start, and markup put in leaves its Send
 * disabled. One command for all lines, for the browser's own undo takes back one command: Chromium makes paragraphs of
 * them, Firefox breaks (tests/e2e/editors.e2e.ts).
 */
export const plain: Editor = {
  id: 'plain',
  read: (editable) => readBlocks(editable, { skip: '[contenteditable="false"][aria-hidden="true"]', guards: true }),
  oneLine: 'command',
  manyLines: 'command',
  mergesFor: 0,
};
