interface LexicalNode {
  readonly type: string;
  readonly text?: string;
  readonly children?: readonly LexicalNode[];
}

interface ProseNode {
  readonly content: { readonly size: number };
  textBetween(from: number, to: number, block: string, leaf: (node: { type: { name: string } }) => string): string;
}

interface DraftState {
  getCurrentContent(): { getPlainText(separator: string): string };
}

interface Fiber {
  readonly return: Fiber | null;
  readonly stateNode?: { _latestEditorState?: DraftState; props?: { editorState?: DraftState } } | null;
}

/** Where each library keeps its model, seen from the editable (Quill 1: from the container around it). */
interface Editable {
  readonly __lexicalEditor?: { getEditorState(): { toJSON(): { root: LexicalNode } } };
  readonly pmViewDesc?: { readonly node?: ProseNode };
  readonly __quill?: { getContents(): { ops: readonly { insert: unknown }[] } };
}

/**
 * The text that the focused editor's own model holds, lines joined by one newline; null where it can't be told.
 * What an editor shows and what it holds can differ after a write, and what it holds is what gets posted.
 * Runs in the page's own world, by `scripting.executeScript({ func })`, so it may use nothing outside itself;
 * the page could answer anything, so the answer is only ever compared.
 */
export function readModel(): string | null {
  let editable: Element | null = document.activeElement;
  while (editable?.shadowRoot?.activeElement) editable = editable.shadowRoot.activeElement;
  if (editable === null) return null;
  // A framework that holds another text than its field shows puts its own back at once.
  if (editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement) return editable.value;

  // Null when a node holds text that its kind alone knows.
  const lexicalText = (node: LexicalNode): string | null => {
    if (typeof node.text === 'string') return node.text;
    if (node.type === 'linebreak') return '\n';
    if (!node.children) return null;
    const parts = node.children.map(lexicalText);
    const blocks = node.type === 'root' || node.type === 'list';
    return parts.includes(null) ? null : parts.join(blocks ? '\n' : '');
  };

  try {
    const { __lexicalEditor, pmViewDesc } = editable as Editable;
    if (__lexicalEditor) return lexicalText(__lexicalEditor.getEditorState().toJSON().root);

    const prose = pmViewDesc?.node;
    if (prose) {
      let unknown = false;
      const text = prose.textBetween(0, prose.content.size, '\n', (leaf) => {
        if (/^hard_?break$/i.test(leaf.type.name)) return '\n';
        unknown = true;
        return '';
      });
      return unknown ? null : text;
    }

    const quill = (editable.closest('.ql-container') as Editable | null)?.__quill;
    if (quill) {
      const { ops } = quill.getContents();
      if (!ops.every((op) => typeof op.insert === 'string')) return null;
      return ops.map((op) => op.insert).join('').replace(/\n$/, '');
    }

    const own = editable as unknown as Record<string, Fiber | undefined>;
    const key = Object.keys(own).find((name) => name.startsWith('__reactFiber$'));
    let fiber = (key === undefined ? null : own[key]) ?? null;
    for (let steps = 0; fiber !== null && steps < 12; steps += 1, fiber = fiber.return) {
      const state = fiber.stateNode?._latestEditorState ?? fiber.stateNode?.props?.editorState;
      if (state) return String(state.getCurrentContent().getPlainText('\n'));
    }
  } catch {
    // A library that changed its insides can't be read, and that is an answer.
  }
  return null;
}
