import { useState } from 'react';
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
  if (state === 'refused') return <textarea className="by-hand selectable" readOnly value={text} aria-label={say('notice.by-hand')} />;
  return (
    <Button action="copy" look={look} onPress={() => void copy(text).then((done) => setState(done ? 'copied' : 'refused'))}>
      {state === 'copied' ? say('notice.copied') : (children ?? say('notice.copy'))}
    </Button>
  );
}
