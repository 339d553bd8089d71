import { hasFocus, registerBox } from '../shared/site.ts';

/** Makes a plain field readable under a name; the returned function takes the name away again. */
export function fieldBox(kind: string, field: HTMLTextAreaElement): () => void {
  return registerBox(kind, {
    text: () => field.value,
    caret: () => ({ start: field.selectionStart, end: field.selectionEnd }),
    focused: () => hasFocus(field),
    undo: () => { document.execCommand('undo'); },
  });
}
