import { make } from '../shared/feed.ts';
import { oldPost } from './old-post.ts';
import { COMPANY } from './people.ts';
import { openSharebox } from './sharebox.ts';

/** The page on which a company's posts are written: the address says who posts, and the share box names it. */
export function companyPosts(): HTMLElement {
  const start = make('button', { type: 'button', class: 'share-start', 'aria-label': 'Start a post' }, 'Start a post');
  start.addEventListener('click', () => openSharebox(document.body, { kind: 'linkedin-page-post', author: COMPANY, action: 'Post' }));
  const main = oldPost(false);
  main.prepend(make('div', { class: 'card share-start-card' }, make('div', { class: 'avatar' }), start));
  return main;
}
