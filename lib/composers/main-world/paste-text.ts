interface DraftState {
  getSelection(): { getStartKey(): string; getEndKey(): string; getStartOffset(): number; getEndOffset(): number };
  getCurrentContent(): { getBlocksAsArray(): { getKey(): string; getText(): string }[] };
}

interface Fiber {
  readonly return: Fiber | null;
  readonly stateNode?: { _latestEditorState?: DraftState; props?: { editorState?: DraftState } } | null;
}

/**
 * Pastes into the focused editor at its selection, in the page's own world: a paste made in Firefox's isolated world
 * brings no text with it. Given to `scripting.executeScript({ func })`, so it may use nothing outside itself.
 *
 * The page can see all of this: it is told the words that go in, which it is about to receive anyway, and no more.
 * Nothing is pasted unless the words now selected are the expected ones. True when the paste was sent; whether it
 * arrived is told by reading the text again.
 */
export function pasteText(text: string, expected: string): boolean {
  let editable: Element | null = document.activeElement;
  while (editable?.shadowRoot?.activeElement) editable = editable.shadowRoot.activeElement;
  if (!(editable instanceof HTMLElement) || !editable.isContentEditable) return false;
  const own = editable as unknown as Record<string, Fiber | undefined>;

  // Draft.js pastes over its own selection, so that is the one to compare.
  const draftSelection = (): string | null => {
    const key = Object.keys(own).find((name) => name.startsWith('__reactFiber$'));
    let fiber = (key === undefined ? null : own[key]) ?? null;
    for (let steps = 0; fiber !== null && steps < 12; steps += 1, fiber = fiber.return) {
      const state = fiber.stateNode?._latestEditorState ?? fiber.stateNode?.props?.editorState;
      if (!state) continue;
      const selection = state.getSelection();
      const blocks = state.getCurrentContent().getBlocksAsArray();
      const first = blocks.findIndex((block) => block.getKey() === selection.getStartKey());
      const last = blocks.findIndex((block) => block.getKey() === selection.getEndKey());
      const inside = blocks.slice(first, last + 1).map((block) => block.getText());
      const tail = inside.length - 1;
      inside[tail] = (inside[tail] ?? '').slice(0, selection.getEndOffset());
      inside[0] = (inside[0] ?? '').slice(selection.getStartOffset());
      return inside.join('\n');
    }
    return null;
  };
  const plain = (words: string) => words.replace(/\s+/g, ' ');
  if (plain(draftSelection() ?? String(document.getSelection())) !== plain(expected)) return false;

  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: new DataTransfer() });
  // Firefox ignores data given to the constructor, and keeps what is set on the event's own.
  event.clipboardData?.setData('text/plain', text);
  editable.dispatchEvent(event);
  return true;
}
