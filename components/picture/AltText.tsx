import { useContext, useEffect, useId, useState } from 'react';
import type { PictureAnswer } from '../../lib/checking/picture-view.ts';
import type { Message } from '../../lib/checking/report.ts';
import { say } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { copy } from '../copy.ts';
import { Told } from '../Sentence.tsx';
import { NearPage, Text } from '../Text.tsx';
import { altOf } from './alt.ts';

interface AltTextProps {
  readonly answer: PictureAnswer;
  /** False where nothing is covered: its room is kept, so that nothing moves under the hand that switches a box. */
  readonly shown: boolean;
  /** What is found in an alt text, firm enough to be told. */
  readonly check: (text: string) => Promise<readonly Message[]>;
}

/** A pause in typing, in milliseconds, after which the text is checked: as long as beside a composer. */
const PAUSE = 150;

/** A text for those who can't see the picture, to change and to copy: the sites' own fields for it come later. */
export function AltText({ answer, check, shown }: AltTextProps) {
  const id = useId();
  // As of a button: not every tool takes words that styles draw for a name.
  const near = useContext(NearPage);
  const proposed = altOf(answer);
  const [text, setText] = useState(() => say(proposed.id, { count: proposed.count }));
  const [seen, setSeen] = useState<readonly Message[]>([]);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    let late = false;
    const timer = setTimeout(() => check(text).then((found) => { if (!late) setSeen(found); }, () => undefined), PAUSE);
    return () => { late = true; clearTimeout(timer); };
  }, [text, check]);
  return (
    <div className="alt-text" data-off={!shown || undefined}>
      <label htmlFor={id}><Text>{say('picture.alt')}</Text></label>
      <div className="row">
        <textarea id={id} rows={2} value={text} aria-label={near ? say('picture.alt') : undefined} aria-describedby={`${id}-seen`} onChange={({ target, nativeEvent }) => {
          if (!nativeEvent.isTrusted) return;
          setText(target.value);
          setCopied(null);
        }} />
        <Button action="copy" onPress={() => void copy(text).then(setCopied)}>{say('picture.alt.copy')}</Button>
      </div>
      <div id={`${id}-seen`} className="quiet" role="status">
        {copied !== null && <p><Text>{say(copied ? 'picture.alt.copied' : 'picture.alt.not-copied')}</Text></p>}
        {seen.map((message) => <p key={message.id + String(message.data['quote'] ?? '')}><Told message={message} /></p>)}
      </div>
    </div>
  );
}
