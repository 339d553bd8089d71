/** A way in which files come to a page. */
export type Way = 'input' | 'paste' | 'drop';

/** Words that come along with files; they go on with them. */
export interface Texts {
  readonly [type: string]: string;
}

/** Files on their way to the page, and where they were going. */
export interface Coming {
  readonly way: Way;
  readonly target: HTMLElement;
  readonly files: readonly File[];
  readonly texts: Texts;
  /** Where they were dropped, in viewport coordinates; null for other ways. */
  readonly point: { readonly x: number; readonly y: number } | null;
}

/** Types of words that pages take out of a paste or a drop. */
const WORDS = ['text/plain', 'text/html', 'text/uri-list'] as const;

function textsOf(data: DataTransfer): Texts {
  return Object.fromEntries(WORDS.flatMap((type) => {
    const words = data.getData(type);
    return words === '' ? [] : [[type, words]];
  }));
}

/** The element an event went to, seen into open shadow roots. */
function targetOf(event: Event): HTMLElement | null {
  const [target] = event.composedPath();
  return target instanceof HTMLElement ? target : target instanceof Node ? target.parentElement : null;
}

/** The file input an event came from, or null. */
export function fileInputOf(event: Event): HTMLInputElement | null {
  const target = targetOf(event);
  return target instanceof HTMLInputElement && target.type === 'file' ? target : null;
}

/** The files that an event brings to the page; null when it brings none. What it brings can be read while it is told alone. */
export function filesOf(event: Event): Coming | null {
  const target = targetOf(event);
  if (target === null) return null;
  if (event.type === 'input' || event.type === 'change') {
    const input = fileInputOf(event);
    const files = [...input?.files ?? []];
    return input === null || files.length === 0 ? null : { way: 'input', target: input, files, texts: {}, point: null };
  }
  const data = event instanceof ClipboardEvent ? event.clipboardData : event instanceof DragEvent ? event.dataTransfer : null;
  const files = [...data?.files ?? []];
  if (data === null || files.length === 0) return null;
  const point = event instanceof DragEvent ? { x: event.clientX, y: event.clientY } : null;
  return { way: point === null ? 'paste' : 'drop', target, files, texts: textsOf(data), point };
}
