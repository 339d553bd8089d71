import { make } from '../shared/feed.ts';
import { recordPost } from '../shared/site.ts';
import { divButton } from './button.ts';
import { lexicalBox } from './text-box.ts';
import { words } from './words.ts';

/** A thread of messages with its box. Enter sends, and so does the last button, which is a thumb while nothing is written. */
export function chat(
  kind: string, who: string, { placeholder = 'Aa', group = 'Thread composer' }: { placeholder?: string; group?: string } = {},
): HTMLElement {
  const send = (event: Event) => {
    const text = box.text();
    if (text.trim() === '') return;
    box.clear();
    recordPost(kind, text, event);
    log.append(make('div', { role: 'article', class: 'fb-message' }, make('div', { dir: 'auto' }, text)));
  };
  const box = lexicalBox({
    kind,
    naming: { label: words.message, ...(placeholder === '' ? {} : { placeholder }) },
    onEnter: send,
    onChange: (text) => button.setAttribute('aria-label', text.trim() === '' ? 'Send a like' : words.send),
  });
  const button = divButton('Send a like', send, 'tool fb-send');
  button.textContent = '➤';
  const log = make(
    'div', { role: 'log', class: 'fb-log' },
    make('div', { role: 'article', class: 'fb-message' }, make('div', { dir: 'auto' }, 'Are you on call tonight?')),
  );
  const composer = make(
    'div', { role: 'group', ...(group === '' ? {} : { 'aria-label': group }), class: 'fb-thread-composer' },
    divButton('+', () => {}, 'tool'), make('div', { class: 'fb-pill' }, box.element, divButton('☺', () => {}, 'tool')), button,
  );
  return make(
    'div', { class: 'card fb-chat' },
    make('div', { 'data-pagelet': 'MWChatTabHeader', class: 'who' }, make('a', { role: 'link', href: '#' }, who)), log, composer,
  );
}
