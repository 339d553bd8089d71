import type { EditorState } from 'draft-js';
import { type MouseEvent as ReactMouseEvent, useCallback } from 'react';
import { TextBox } from './text-box.tsx';

interface SubmitProps {
  testId: string | null;
  label: string;
  disabled: boolean;
  onPost(event: ReactMouseEvent): void;
}

/** What posts: a button with a test id, or in X Pro's drawer something that is pressed like one and has none. */
export function Submit({ testId, label, disabled, onPost }: SubmitProps) {
  if (testId === null) {
    const state = disabled ? { 'aria-disabled': true } : {};
    return <div role="button" tabIndex={0} className="primary" {...state} onClick={onPost}>{label}</div>;
  }
  return (
    <button type="button" className="primary" data-testid={testId} disabled={disabled} aria-disabled={disabled} onClick={onPost}>
      {label}
    </button>
  );
}

interface PartBoxProps {
  kind: string;
  index: number;
  placeholder: string;
  state: EditorState;
  change(index: number, state: EditorState): void;
  onFiles(files: File[]): void;
  onSend(): void;
  onDismiss(): void;
  autoFocus: boolean;
}

/** The box of one part of a thread; the first is the post itself. */
export function PartBox({ index, change, ...rest }: PartBoxProps) {
  const onChange = useCallback((state: EditorState) => change(index, state), [change, index]);
  return <TextBox {...rest} testId={`tweetTextarea_${index}`} onChange={onChange} />;
}

/** Says that it is out, as the site does. */
export function showToast(): void {
  const toast = document.createElement('div');
  toast.dataset.testid = 'toast';
  toast.setAttribute('role', 'alert');
  toast.className = 'toast card';
  toast.textContent = 'Your post was sent.';
  document.body.append(toast);
  setTimeout(() => toast.remove(), 2000);
}
