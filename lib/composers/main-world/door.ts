/** Marks an input that was brought into the document for as long as somebody chooses files with it. */
export const PARKED = 'data-chaperone-parked';
/** Names the event, and the attribute of the input beside it, with which files are given on to the page. */
export const GIVEN = 'data-chaperone-given';

/** Asks, by an event that can be answered with `preventDefault` alone, whether anybody looks at files here. */
export const KNOCK = 'chaperone-knock';

/** Set on the window once this ran there. */
const DONE = Symbol.for('chaperone-door');

interface Given {
  readonly way: 'paste' | 'drop';
  readonly texts: Readonly<Record<string, string>>;
  readonly point: { readonly x: number; readonly y: number } | null;
}

/**
 * Runs in the page's own world, where the page can read and call it: it holds nothing and knows nothing but how to make two things
 * visible that the other world can't see or make.
 * 1. A file input outside the document tells nobody of its files; while a person chooses with it, it stands in the document.
 * 2. A paste or drop with files that Firefox lets the page see has to be made here.
 */
export function openDoor(page: Window & typeof globalThis): void {
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
    const { way, texts, point } = JSON.parse(carrier.getAttribute(GIVEN) ?? '{}') as Given;
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
