import { readBlocks } from './blocks.ts';
import type { Editor } from './editor.ts';

/**
 * TipTap on ProseMirror (LinkedIn's comment box): one block for each paragraph, `br` for a hard break. Its history joins
 * changes that touch and come within half a second of each other (`newGroupDelay` of prosemirror-history).
 */
export const tiptap: Editor = {
  id: 'tiptap',
  read: (editable) => readBlocks(editable, { skip: '.ProseMirror-separator, .ProseMirror-gapcursor', guards: false }),
  oneLine: 'command',
  manyLines: 'command-by-line',
  mergesFor: 600,
};
