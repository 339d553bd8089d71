import '../shared/theme.ts';
import './facebook.css';
import { FEED, feedPost, make } from '../shared/feed.ts';
import { recordPost } from '../shared/site.ts';
import { divButton, openPostDialog } from './dialog.ts';
import { lexicalBox } from './text-box.ts';

/** A box that sends on a bare Enter: comments and chats. */
function enterBox(kind: string, label: string): HTMLElement {
  const box = lexicalBox({
    kind,
    naming: { label },
    onEnter: (event) => {
      const text = box.text();
      if (text.trim() === '') return;
      // The site empties the box before any listener on the element itself runs.
      box.clear();
      recordPost(kind, text, event);
    },
  });
  return box.element;
}

const feed = make('main', { class: 'main', role: 'main' });
feed.append(
  make('div', { class: 'card fb-start' }, make('div', { class: 'avatar' }), divButton("What's on your mind?", openPostDialog, 'fb-entry')),
  // A decoy: the feed stays behind the dialog, and its buttons carry the same label.
  make('div', { class: 'card' }, make('p', {}, 'A memory from last spring'), divButton('Post', () => {}, 'tool decoy')),
  make('div', { id: 'posted' }),
);
FEED.forEach((post, index) => {
  const article = feedPost(post);
  article.setAttribute('role', 'article');
  const form = make('form', { role: 'presentation' });
  form.append(
    enterBox(index === 0 ? 'facebook-comment' : `facebook-comment-${index}`, 'Write a comment…'),
    make('div', { id: 'focused-state-composer-submit' }, divButton('Comment', () => {}, 'tool')),
  );
  article.append(form);
  feed.append(article);
});

document.body.append(
  make('div', { class: 'columns' }, make('nav', { class: 'side' }), feed, make('div', { class: 'side' })),
  make('div', { class: 'card fb-chat' }, make('div', { class: 'who' }, 'Chat'), enterBox('facebook-message', 'Message')),
);
