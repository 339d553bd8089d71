import { readBlocks } from './blocks.ts';
import type { Editor } from './editor.ts';

/**
 * Quill 1 (LinkedIn's post box): one block for each line. Never pasted into: a scripted paste takes away the
 * selection and puts nothing in its place. Its history joins changes that come within a second of each other,
 * so a fix right after a key would be undone together with the typing; hence the wait.
 */
export const quill: Editor = {
  id: 'quill',
  read: (editable) => readBlocks(editable, { skip: '.ql-ui, .ql-clipboard', guards: true }),
  oneLine: 'command',
  manyLines: 'command-by-line',
  mergesFor: 1_200,
};
