import { type KeyboardEvent, useEffect, useRef } from 'react';
import { hasFocus, registerBox } from '../shared/site.ts';

interface FieldBoxProps {
  /** The name tests read the model by. */
  kind: string;
  value: string;
  onChange(value: string): void;
  /** A bare Enter sends; Shift with Enter is a new line. */
  onEnter?(): void;
  /** One line, as a choice of a poll is; else a text area. */
  oneLine?: boolean;
  /** What the element carries on the site. */
  attributes: Readonly<Record<string, string | number>>;
}

/** A plain field whose text React holds, as all of the site's are. */
export function FieldBox({ kind, value, onChange, onEnter, oneLine = false, attributes }: FieldBoxProps) {
  const element = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  const latest = useRef(value);
  latest.current = value;

  useEffect(() => registerBox(kind, {
    text: () => latest.current,
    caret: () => element.current && { start: element.current.selectionStart ?? 0, end: element.current.selectionEnd ?? 0 },
    focused: () => element.current !== null && hasFocus(element.current),
    undo: () => { document.execCommand('undo'); },
  }), [kind]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !onEnter) return;
    event.preventDefault();
    onEnter();
  };
  const Tag = oneLine ? 'input' : 'textarea';
  return (
    <Tag
      ref={element}
      className="field"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      dir="auto"
      {...(oneLine ? { type: 'text' } : {})}
      {...attributes}
    />
  );
}
