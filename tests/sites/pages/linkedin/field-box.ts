import { hasFocus, registerBox } from '../shared/site.ts';

/** Makes a plain field readable under a name; the returned function takes the name away again. */
export function fieldBox(kind: string, field: HTMLTextAreaElement | HTMLInputElement): () => void {
  return registerBox(kind, {
    text: () => field.value,
    caret: () => ({ start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 }),
    focused: () => hasFocus(field),
    undo: () => { document.execCommand('undo'); },
  });
}
