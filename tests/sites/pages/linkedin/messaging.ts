import { make } from '../shared/feed.ts';
import { ownStyles } from './dialog.ts';
import { interop } from './interop.ts';
import { messageBox } from './message-box.ts';
import { COMMENTS } from './people.ts';

/** A conversation with its box under it. */
function conversation(kind: string): HTMLElement {
  const lines = COMMENTS.map(({ who, words }) => make('li', { class: 'msg-s-message-list__event' },
    make('div', { class: 'who' }, who), make('p', { class: 'msg-s-event-listitem__body' }, words)));
  return make('section', { class: 'msg-thread card' }, make('ul', { class: 'msg-s-message-list' }, ...lines), messageBox(kind));
}

/** The messages' own page. */
export function messaging(): HTMLElement {
  return make('main', { class: 'main' }, conversation('linkedin-message'), make('div', { id: 'posted' }));
}

/** The list of connections, from which a conversation opens at the page's edge, in the shadow root. */
export function connections(): HTMLElement {
  const open = make('button', { type: 'button', class: 'tool open-message', 'aria-label': 'Message Jonas Petit' }, 'Message');
  open.addEventListener('click', () => {
    open.disabled = true;
    interop.append(make('div', { class: 'theme-holder' }, ownStyles(),
      make('aside', { class: 'msg-overlay-conversation-bubble' }, conversation('linkedin-connection-message'))));
  });
  return make('main', { class: 'main' }, make('div', { class: 'card' }, make('div', { class: 'who' }, COMMENTS[0].who), open), make('div', { id: 'posted' }));
}
