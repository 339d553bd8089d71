/** Marks an input that was brought into the document for as long as somebody chooses files with it. */
export const PARKED = 'data-chaperone-parked';
/** Names the event, and the attribute of the input beside it, with which files are given on to the page. */
export const GIVEN = 'data-chaperone-given';

/** Asks, by an event that can be answered with `preventDefault` alone, whether anybody looks at files here. */
export const KNOCK = 'chaperone-knock';

/** Set on the window once this ran there. */
const DONE = Symbol.for('chaperone-door');

interface GivenFiles {
  readonly way: 'paste' | 'drop';
  readonly texts: Readonly<Record<string, string>>;
  readonly point: { readonly x: number; readonly y: number } | null;
}

/**
 * Does the two things with files that our isolated world can't. It runs in the page's own world, where the page can read and call it,
 * so it holds nothing of ours.
 * 1. An input outside the document tells nobody of its files: it is brought into the document while a person chooses with it.
 * 2. In Firefox the page sees the files of a paste or a drop only if the event was made here.
 */
export function bridgeFiles(page: Window & typeof globalThis): void {
  const marked = page as unknown as Record<symbol, boolean>;
  if (marked[DONE]) return;
  Object.defineProperty(page, DONE, { value: true });

  const { click, showPicker } = page.HTMLInputElement.prototype;
  const park = (input: HTMLInputElement) => {
    if (input.type !== 'file' || input.isConnected || input.getRootNode() !== input) return;
    if (page.document.dispatchEvent(new page.Event(KNOCK, { cancelable: true }))) return;
    input.setAttribute(PARKED, '');
    input.hidden = true;
    page.document.documentElement.append(input);
  };
  page.HTMLInputElement.prototype.click = function clickParked(this: HTMLInputElement) {
    park(this);
    return click.call(this);
  };
  page.HTMLInputElement.prototype.showPicker = function showPickerParked(this: HTMLInputElement) {
    park(this);
    return showPicker.call(this);
  };

  page.addEventListener(GIVEN, (event) => {
    const [target] = event.composedPath();
    if (!(target instanceof page.Element)) return;
    const root = target.getRootNode() as Document | ShadowRoot;
    const carrier = root.querySelector<HTMLInputElement>(`input[${GIVEN}]`);
    if (carrier === null) return;
    const { way, texts, point } = JSON.parse(carrier.getAttribute(GIVEN) ?? '{}') as GivenFiles;
    const options = { bubbles: true, cancelable: true, composed: true };
    const empty = new page.DataTransfer();
    const made = way === 'paste'
      ? new page.ClipboardEvent('paste', { ...options, clipboardData: empty })
      : new page.DragEvent('drop', { ...options, dataTransfer: empty, clientX: point?.x ?? 0, clientY: point?.y ?? 0 });
    // Firefox passes over the one it is given and makes its own.
    const data = ('clipboardData' in made ? made.clipboardData : made.dataTransfer) ?? empty;
    for (const file of carrier.files ?? []) data.items.add(file);
    for (const [type, words] of Object.entries(texts)) data.setData(type, words);
    event.preventDefault();
    target.dispatchEvent(made);
  }, true);
}
