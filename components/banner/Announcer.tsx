import { useContext, useEffect, useRef, useState } from 'react';
import type { View } from '../../lib/checking/view.ts';
import { say, tell } from '../../lib/words/words.ts';
import { NearPage } from '../Text.tsx';
import { cannotSentence } from './cannot.ts';
import { openCards } from './surface-state.ts';

/** How long count and lead have to stand still before they are said, in milliseconds: one sentence, not one a key. */
const STILL = 1_200;

/** The newer way to have something said politely, without words in the page. https://w3c.github.io/aria/#ARIANotifyMixin */
interface Notifying {
  ariaNotify?(sentence: string): void;
}

/** A live region, what is written in it, and the way to have something said. */
function useSaid() {
  const region = useRef<HTMLDivElement & Notifying>(null);
  const [written, setWritten] = useState('');
  const near = useContext(NearPage);
  const sayAloud = (sentence: string) => {
    if (region.current === null) return;
    region.current.dataset.said = sentence;
    if (near && region.current.ariaNotify) region.current.ariaNotify(sentence);
    else setWritten(sentence);
  };
  return { region, written, sayAloud };
}

/**
 * Says one polite sentence when the number of findings has changed or another leads them, when a passing word comes and when the box
 * can't be watched. A held post is not said here: focus goes to its heading.
 */
export function Announcer({ view }: { readonly view: View }) {
  const { region, written, sayAloud } = useSaid();
  const said = useRef('');
  const open = openCards(view);
  const first = open[0];
  const count = open.length;
  const title = first ? tell({ id: first.message.id.replace(/^finding/u, 'title'), data: first.message.data }) : '';
  const word = view.notice ? tell(view.notice.message) : view.presence === 'cannot' ? cannotSentence(view) : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said changes with these alone.
  useEffect(() => {
    const now = count === 0 ? '' : `${count} ${title}`;
    if (now === said.current) return;
    const timer = setTimeout(() => {
      said.current = now;
      sayAloud(count === 0 ? say('live.none') : say('live.count', { count, title }));
    }, STILL);
    return () => clearTimeout(timer);
  }, [count, title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said changes with these alone.
  useEffect(() => {
    if (word !== '') sayAloud(word);
  }, [word]);
  return <div ref={region} role="status" aria-live="polite" className="for-ears">{written}</div>;
}
