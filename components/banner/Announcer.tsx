import { useEffect, useRef, useState } from 'react';
import type { View } from '../../lib/checking/view.ts';
import { say, tell } from '../../lib/words/words.ts';
import { cannotSentence } from './cannot.ts';
import { openCards } from './surface-state.ts';

/** How long the count has to stand still before it is said, in milliseconds: one sentence, not one a key. */
const STILL = 1_200;

/**
 * Says one polite sentence when the number of findings has changed, when a passing word comes and when the box can't be
 * watched. A held post is not said here: focus goes to its heading.
 */
export function Announcer({ view }: { readonly view: View }) {
  const [sentence, setSentence] = useState('');
  const said = useRef(0);
  const open = openCards(view);
  const first = open[0];
  const count = open.length;
  const title = first ? tell({ id: first.message.id.replace(/^finding/u, 'title'), data: first.message.data }) : '';
  useEffect(() => {
    if (count === said.current) return;
    const timer = setTimeout(() => {
      said.current = count;
      setSentence(count === 0 ? say('live.none') : say('live.count', { count, title }));
    }, STILL);
    return () => clearTimeout(timer);
  }, [count, title]);
  const word = view.notice ? tell(view.notice.message) : view.presence === 'cannot' ? cannotSentence(view) : '';
  useEffect(() => {
    if (word !== '') setSentence(word);
  }, [word]);
  return <div role="status" aria-live="polite" className="for-ears">{sentence}</div>;
}
