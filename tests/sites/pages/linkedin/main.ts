import '../shared/theme.ts';
import './linkedin.css';
import { FEED, feedPost, make } from '../shared/feed.ts';
import { option } from '../shared/site.ts';
import { commentBox } from './comment-box.ts';
import { openSharebox } from './sharebox.ts';

const outlet = make('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
const interop = outlet.attachShadow({ mode: 'open' });

const root = make('div', { id: 'root', 'data-rehydrated': 'true' });
const start = make('button', { type: 'button', class: 'share-start', 'data-view-name': 'share-sharebox-focus' }, 'Start a post');
// `?ui=old`: the older pages keep the share box in the document.
start.addEventListener('click', () => openSharebox(option('ui') === 'old' ? document.body : interop));

const feed = make('main', { class: 'main' },
  make('div', { class: 'card share-start-card' }, make('div', { class: 'avatar' }), start),
  make('div', { id: 'posted' }));

FEED.forEach((post, index) => {
  const article = feedPost(post);
  article.setAttribute('componentkey', `post-${index}-main`);
  article.dataset.viewName = 'feed-full-update';
  const kind = index === 0 ? 'linkedin-comment' : `linkedin-comment-${index}`;
  if (index === 0) article.append(commentBox(kind));
  else {
    const open = make('button', { type: 'button', class: 'tool', 'data-view-name': 'feed-comment-button' }, 'Comment');
    open.addEventListener('click', () => {
      open.disabled = true;
      article.append(commentBox(kind));
    });
    article.append(open);
  }
  feed.append(article);
  // The site renders each post three times; two copies are never seen.
  for (const copy of ['sticky', 'print']) {
    const hidden = feedPost(post);
    hidden.hidden = true;
    hidden.setAttribute('componentkey', `post-${index}-${copy}`);
    feed.append(hidden);
  }
});

// A decoy: an editable of the same class which is no composer and never seen.
const decoy = make('div', { class: 'ql-editor decoy', contenteditable: 'true', 'aria-hidden': 'true', tabindex: '-1' });
decoy.hidden = true;

root.append(make('div', { class: 'columns' }, make('nav', { class: 'side' }), feed, make('div', { class: 'side' })), decoy);
document.body.append(root, outlet);
