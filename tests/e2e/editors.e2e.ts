import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../lib/draft/span.ts';
import { BOXES, caret, emptyBox, focused, model, openBox, type PostBox } from './boxes.ts';
import { pause, until } from './driver.ts';
import { ask, type Probe, startProbe } from './editors-probe/ask.ts';
import type { SiteTab } from './hands.ts';

let probe: Probe;
beforeAll(async () => { probe = await startProbe(); });
afterAll(() => probe?.close());

/** Types as a person does: a new line is the Enter key. */
async function typeIn(tab: SiteTab, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await tab.press('Enter');
    if (line !== '') await tab.type(line);
  }
}

/** The edit that puts other words in the place of these. */
function instead(text: string, words: string, by: string): Edit {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length, text: by };
}

interface Case {
  readonly what: string;
  readonly text: string;
  readonly edits: (text: string) => Edit[];
}

const one = (words: string, by: string) => (text: string) => [instead(text, words, by)];

const CASES: readonly Case[] = [
  { what: 'one word', text: 'Saw Marcus today', edits: one('Marcus', 'my patient') },
  { what: 'a stretch with a hashtag in it', text: 'Long day with #Marcus and team', edits: one('with #Marcus and', 'beside the') },
  { what: 'a hashtag alone', text: 'Thinking of #Marcus tonight', edits: one('#Marcus', 'someone') },
  { what: 'a word on the second of three lines', text: 'First line\nThen Marcus came\nThird line', edits: one('Marcus', 'he') },
  { what: 'a stretch over two lines', text: 'First line\nThen Marcus\ncame in\nlast', edits: one('Marcus\ncame', 'somebody came') },
  { what: 'one line by two', text: 'A long night', edits: one('long night', 'night\nto remember') },
  { what: 'lines at the end', text: 'Proud of the team', edits: (text) => [{ start: text.length, end: text.length, text: '\n\nViews are my own.' }] },
  { what: 'lines after the last of several', text: 'Proud\nof the team', edits: (text) => [{ start: text.length, end: text.length, text: '\n\nViews are my own.' }] },
  { what: 'words at the end', text: 'Proud of the team', edits: (text) => [{ start: text.length, end: text.length, text: ' Views are my own.' }] },
  { what: 'a word taken away', text: 'Saw poor Marcus today', edits: one('Marcus ', '') },
  { what: 'the first word taken away', text: 'Marcus was brave', edits: one('Marcus ', '') },
  { what: 'a word between emoji', text: '👩‍⚕️ Marcus 🙂 went home 🏠', edits: one('Marcus', 'he') },
  { what: 'emoji', text: 'Done 👩‍⚕️🙂 today', edits: one('👩‍⚕️🙂', 'and dusted') },
  { what: 'text from right to left', text: 'رأيت المريض أحمد اليوم', edits: one('أحمد', 'هذا') },
  { what: 'two words at once', text: 'Marcus slept, then Marcus woke', edits: (text) => [instead(text, 'Marcus', 'he'), { start: 19, end: 25, text: 'he' }] },
];

/** Boxes that no library keeps: what a person gets to them by is all that counts here. */
const bare = (kind: string, selector: string): PostBox => (
  { ...(BOXES[0] as PostBox), kind, url: 'https://x.com/fields', opens: [], editor: selector, marks: kind === 'plain' });
const BARE: readonly PostBox[] = [bare('field', '#area'), bare('field-controlled', '#controlled'), bare('field-line', '#line'), bare('plain', '#plain')];

const undo = (tab: SiteTab) => tab.press('z', 'Control');

describe.each([...BOXES, ...BARE])('$kind', (box: PostBox) => {
  // One page serves them all, but for one that comes after a failure. When all text goes, Quill in a shadow root loses its caret in Firefox,
  // and a bare box keeps a line.
  const canBeEmptied = !box.editor.includes('ql-editor') && box.kind !== 'plain';
  let isStanding = false;

  it.each(box.kind === 'field-line' ? CASES.filter(({ text, edits }) => !applyEdits(text, edits(text)).includes('\n') && !text.includes('\n')) : CASES)('replaces $what, and one undo restores it', async ({ text, edits }) => {
    const { tab } = probe.hands;
    await (isStanding ? emptyBox : openBox)(tab, box);
    isStanding = false;
    await typeIn(tab, text);
    await until(async () => (await model(tab, box)) === text, `the typed text, not ${JSON.stringify(await model(tab, box))}`);
    await pause(200);
    const held = { text, model: box.kind === 'plain' ? null : text };
    expect(await ask(tab, { act: 'read' })).toEqual(held);

    const changes = edits(text);
    const promised = applyEdits(text, changes);
    expect(await ask(tab, { act: 'write', edits: changes })).toEqual({ done: 'written', promised });
    expect(await model(tab, box)).toBe(promised);
    expect(await focused(tab, box)).toBe(true);
    // The caret stood behind the last word and stands there still.
    expect(await caret(tab, box)).toEqual({ start: promised.length, end: promised.length });

    await undo(tab);
    await until(async () => (await model(tab, box)) === text, `the text as it was, not ${JSON.stringify(await model(tab, box))}`).catch((cause) => {
      throw new Error(`after one undo: ${String(cause)}`);
    });
    expect(await ask(tab, { act: 'read' })).toEqual(held);

    // The editor still takes keys where the caret is.
    await tab.type('!');
    await until(async () => (await model(tab, box))?.includes('!'), 'a key typed after the undo');
    isStanding = canBeEmptied;
  });
});
