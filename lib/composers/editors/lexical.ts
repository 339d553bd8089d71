import { readBlocks } from './blocks.ts';
import type { Editor } from './editor.ts';

/** Lexical (Facebook): one block for each paragraph, `br` for a break inside one. A paste makes a paragraph of each line. */
export const lexical: Editor = {
  id: 'lexical',
  read: (editable) => readBlocks(editable, { skip: '[data-lexical-linebreak]', guards: false }),
  oneLine: 'command',
  manyLines: 'paste',
  mergesFor: 0,
};
