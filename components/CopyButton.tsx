import { useEffect, useRef, useState } from 'react';
import { say } from '../lib/words/words.ts';
import { Button } from './Button.tsx';
import { copy } from './copy.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly look?: 'primary' | 'plain';
  /** What it says before it is pressed. */
  readonly children?: string;
}

/** Copies a text and says so. When copying is not allowed, the text is shown to be copied by hand. */
export function CopyButton({ text, look = 'plain', children }: CopyButtonProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const focused = useRef(false);
  // The button is gone then: the focus, where it was there, goes on to the text.
  useEffect(() => {
    if (state === 'refused' && focused.current) field.current?.focus();
  }, [state]);
  if (state === 'refused') return <textarea className="by-hand selectable" readOnly value={text} ref={field} aria-label={say('notice.by-hand')} />;
  const press = async () => {
    const done = await copy(text);
    focused.current = button.current?.matches(':focus') ?? false;
    setState(done ? 'copied' : 'refused');
  };
  return (
    <Button action="copy" look={look} ref={button} onPress={() => void press()}>
      {state === 'copied' ? say('notice.copied') : (children ?? say('notice.copy'))}
    </Button>
  );
}
