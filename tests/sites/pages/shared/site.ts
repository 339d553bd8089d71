/** One box on a page, as its editor's own model holds it. Offsets are UTF-16 units; blocks are joined by one newline. */
export interface BoxModel {
  text(): string;
  /** The selection of the model, or null while it has none. */
  caret(): { start: number; end: number } | null;
  /** True when the editable element has the focus, also inside an open shadow root. */
  focused(): boolean;
  undo(): void;
}

/** What went out. */
export interface Posted {
  readonly kind: string;
  readonly text: string;
  /** True when a person's own click or key sent it, false when a script's `click()` did. */
  readonly trusted: boolean;
}

declare global {
  interface Window {
    /** For tests only: what a test reads of the page. No site has it. */
    __site: {
      readonly posted: Posted[];
      readonly boxes: Map<string, BoxModel>;
      model(kind: string): string | null;
      caret(kind: string): { start: number; end: number } | null;
      focused(kind: string): boolean;
      undo(kind: string): void;
    };
  }
}

const boxes = new Map<string, BoxModel>();
const posted: Posted[] = [];

window.__site = {
  posted,
  boxes,
  model: (kind) => boxes.get(kind)?.text() ?? null,
  caret: (kind) => boxes.get(kind)?.caret() ?? null,
  focused: (kind) => boxes.get(kind)?.focused() ?? false,
  undo: (kind) => boxes.get(kind)?.undo(),
};

/** Makes a box's model readable under a name; the returned function takes it away again. */
export function registerBox(kind: string, model: BoxModel): () => void {
  boxes.set(kind, model);
  return () => {
    if (boxes.get(kind) === model) boxes.delete(kind);
  };
}

/** Notes what was posted, and shows it in the page's list of posts. */
export function recordPost(kind: string, text: string, event: { isTrusted: boolean }): void {
  posted.push({ kind, text, trusted: event.isTrusted });
  const list = document.querySelector('#posted');
  if (!list) return;
  const entry = document.createElement('article');
  entry.className = 'card posted';
  entry.dataset.kind = kind;
  const words = document.createElement('p');
  words.textContent = text;
  entry.append(words);
  list.prepend(entry);
}

/** True when the element has the focus, looking into open shadow roots. */
export function hasFocus(element: Element): boolean {
  return document.hasFocus() && (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** The page's own options, from its address. */
export function option(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}
