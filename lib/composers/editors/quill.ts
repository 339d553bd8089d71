import { readBlocks } from './blocks.ts';
import type { Editor } from './editor.ts';

/**
 * Quill 1 (LinkedIn's post box): one block for each line. Never pasted into: a scripted paste takes away the
 * selection and puts nothing in its place. Its history joins changes that come within a second of each other,
 * so a fix right after a key would be undone together with the typing; hence the wait. In a shadow root its keys do not
 * work and the browser's own undo runs, which restores several lines exactly only when whole paragraphs were replaced
 * by paragraphs in one command (seen in Chromium and Firefox, tests/e2e/editors.e2e.ts).
 */
export const quill: Editor = {
  id: 'quill',
  read: (editable) => readBlocks(editable, { skip: '.ql-ui, .ql-clipboard', guards: true }),
  oneLine: 'command',
  manyLines: 'lines',
  mergesFor: 1_200,
};
