import type { Edit, Span } from '../../draft/span.ts';
import type { Editor, Way } from './editor.ts';
import { type Field, isField, selectInField, selectionInField } from './field.ts';
import { select, selectionIn } from './selection.ts';
import { type Change, neverBare, neverEmpty, offsetAfter, stepsOf, wholeLines } from './steps.ts';
import { offsetOf, placeOf, rangeOf, sameText, type TextMap } from './text-map.ts';

/** How long an editor may take to show what was written, in milliseconds. */
const LONGEST_SETTLE = 600;
/** Between two looks, in milliseconds. */
const LOOK_AGAIN = 12;

/** The two things that only the page's own world can do. What comes back is compared and never believed further. */
export interface PageWorld {
  /** What the focused editor's model holds, or null where it can't be told. */
  readModel(): Promise<string | null>;
  /** Pastes over the selection if the words selected there are the expected ones; false when they are not. */
  paste(text: string, expected: string): Promise<boolean>;
}

/**
 * `written` the editor shows and holds what was promised · `moved` the text was no longer the one the change
 * was made for, and nothing was touched · `differs` something else stands there now.
 */
export type Written = 'written' | 'moved' | 'differs';

const sleep = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms); });

/** What is more than its words, and would be lost if the words were written anew: mentions, links, what is embedded. */
const THINGS = '[contenteditable="false"], a, [data-lexical-decorator], [data-mention], [data-entity-urn]';
/** The same of how words look, as in an article. */
const LOOKS = 'strong, b, em, i, u, s, code, h1, h2, h3, h4, h5, h6, li, blockquote, [style*="font-weight"], [style*="font-style"], '
  + '[style*="text-decoration"]';

/** True when something that is more than its words stands in the stretch. */
function holdsMore(map: TextMap, start: number, end: number): boolean {
  const part = rangeOf(map, { start, end })?.cloneContents();
  return (part?.querySelector(`${THINGS}, ${LOOKS}`) ?? null) !== null;
}

/** The way an edit goes in, and the edit as that way takes it. */
function wayOf({ oneLine, manyLines }: Editor, map: TextMap, edit: Edit): { edit: Edit; way: Way } {
  const { text } = map;
  if (!`${edit.text}${text.slice(edit.start, edit.end)}`.includes('\n')) return { edit, way: oneLine };
  if (manyLines !== 'lines') return { edit, way: manyLines };
  const whole = wholeLines(text, edit);
  return holdsMore(map, whole.start, whole.end) ? { edit, way: 'command-by-line' } : { edit: whole, way: 'lines' };
}

async function put(way: Way, text: string, expected: string, document: Document, page: PageWorld): Promise<void> {
  if (way === 'paste') {
    await page.paste(text, expected);
    return;
  }
  if (way === 'lines') {
    const blocks = text.split('\n').map((line) => {
      const block = document.createElement('p');
      if (line === '') block.append(document.createElement('br'));
      else block.textContent = line;
      return block.outerHTML;
    });
    document.execCommand('insertHTML', false, blocks.join(''));
    return;
  }
  const lines = way === 'command' ? [text] : text.split('\n');
  lines.forEach((line, index) => {
    if (index > 0) document.execCommand('insertParagraph');
    // Deprecated everywhere and replaced nowhere: the one way in that editors, their undo and the browser's agree on.
    if (line !== '') document.execCommand('insertText', false, line);
  });
}

/** The editable's own child that holds a node. */
function blockOf(editable: HTMLElement, node: Node): ChildNode | null {
  let block: Node | null = node;
  while (block !== null && block.parentNode !== editable) block = block.parentNode;
  return block as ChildNode | null;
}

/**
 * Selects a span's words, or the blocks they stand in. Of the last block's words alone, Firefox leaves the block behind
 * when markup takes their place; of blocks that others follow, Chromium takes the next one's beginning along.
 */
async function selectSpan(editable: HTMLElement, map: TextMap, span: Span, blocks = false): Promise<boolean> {
  const range = rangeOf(map, span);
  if (range === null) return false;
  if (blocks) {
    const first = blockOf(editable, range.startContainer);
    const last = blockOf(editable, range.endContainer);
    if (first !== null) range.setStartBefore(first);
    if (last !== null) range.setEndAfter(last);
  }
  await select(editable, {
    anchor: { node: range.startContainer, offset: range.startOffset },
    focus: { node: range.endContainer, offset: range.endOffset },
  });
  return true;
}

/**
 * One character beside a caret. Where an editor leaves undoing to the browser, words put in at a caret that has not
 * moved since the last key are undone together with what was typed; a caret that went elsewhere and came back starts anew.
 */
function besides(text: string, caret: number): Span {
  return caret > 0 ? { start: caret - 1, end: caret } : { start: 0, end: Math.min(1, text.length) };
}

/** Waits until the editor shows the text, at most `LONGEST_SETTLE`; the last map read, either way. */
async function settled(editable: HTMLElement, editor: Editor, text: string): Promise<TextMap> {
  const deadline = performance.now() + LONGEST_SETTLE;
  let map = editor.read(editable);
  while (!sameText(map.text, text) && performance.now() < deadline) {
    await sleep(LOOK_AGAIN);
    map = editor.read(editable);
  }
  return map;
}

/** The model may be a task behind what is shown. */
async function modelAgrees(page: PageWorld, text: string): Promise<boolean> {
  for (let tries = 0; tries < 3; tries += 1) {
    const held = await page.readModel().catch(() => null);
    if (held === null || sameText(held, text)) return true;
    await sleep(50);
  }
  return false;
}

async function restoreCaret(editable: HTMLElement, map: TextMap, offset: number): Promise<void> {
  const place = placeOf(map, Math.min(offset, map.text.length), 'before');
  if (place !== null) await select(editable, { anchor: place, focus: place });
}

/**
 * Writes into a plain field. All edits go in as one, over one character at least: words put in at a caret that has not moved
 * since the last key would be undone together with what was typed.
 */
async function writeField(editable: Field, editor: Editor, change: Change): Promise<Written> {
  const [joined] = stepsOf(change, false);
  if (joined === undefined || editable.value !== change.text) return 'moved';
  const { start, end, text } = neverBare(change.text, joined);
  const caret = selectionInField(editable)?.focus ?? change.text.length;
  selectInField(editable, start, end);
  if (text === '') editable.ownerDocument.execCommand('delete');
  else editable.ownerDocument.execCommand('insertText', false, text);
  if ((await settled(editable, editor, change.promised)).text !== change.promised) return 'differs';
  const after = offsetAfter(change.edits, caret);
  selectInField(editable, after, after);
  return 'written';
}

/**
 * Writes a change so that the editor's own model takes it, and reads back what then stands there. Never tries twice:
 * a second try doubles text. `lastTyped` is when the text last changed, on `performance.now()`'s clock.
 */
export async function write(editable: HTMLElement, editor: Editor, change: Change, lastTyped: number, page: PageWorld): Promise<Written> {
  if (isField(editable)) return writeField(editable, editor, change);
  if (editor.mergesFor > 0) await sleep(Math.max(0, lastTyped + editor.mergesFor - performance.now()));
  let map = editor.read(editable);
  if (!sameText(map.text, change.text)) return 'moved';
  const ends = selectionIn(editable);
  const caret = ends === null ? null : offsetOf(map, ends.focus);
  const start = Math.min(...change.edits.map((edit) => edit.start));
  const end = Math.max(...change.edits.map((edit) => edit.end));
  let text = map.text;
  for (const step of stepsOf({ ...change, text }, holdsMore(map, start, end))) {
    const { edit, way } = wayOf(editor, map, neverEmpty(text, step));
    if (edit.start === edit.end) await selectSpan(editable, map, besides(text, edit.start));
    if (!(await selectSpan(editable, map, edit, way === 'lines' && edit.end === text.length))) return text === change.text ? 'moved' : 'differs';
    const covered = text.slice(edit.start, edit.end);
    await put(way, edit.text, covered, editable.ownerDocument, page);
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    map = await settled(editable, editor, text);
    if (!sameText(map.text, text)) return 'differs';
  }
  if (!sameText(text, change.promised) || !(await modelAgrees(page, text))) return 'differs';
  await restoreCaret(editable, map, offsetAfter(change.edits, caret ?? change.text.length));
  return 'written';
}
