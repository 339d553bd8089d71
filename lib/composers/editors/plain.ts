import { readBlocks } from './blocks.ts';
import type { Editor } from './editor.ts';

/**
 * An editable element that no library keeps a model of (LinkedIn's messages, Business Suite), and the one way to read a box
 * that nothing is known about. A scripted paste leaves LinkedIn's caret at the start, and markup put in leaves its Send
 * disabled: one command for each line is what both take.
 */
export const plain: Editor = {
  id: 'plain',
  read: (editable) => readBlocks(editable, { skip: '[contenteditable="false"][aria-hidden="true"]', guards: true }),
  oneLine: 'command',
  manyLines: 'command-by-line',
  mergesFor: 0,
};
