import './shared/theme.ts';
import { FEED, feedPost, make } from './shared/feed.ts';

/** A long page to read, with a search field and no composer. */
const main = make('main', { class: 'main' }, make('input', { type: 'search', 'aria-label': 'Search' }), make('div', { id: 'posted' }));
for (let i = 0; i < 200; i++) {
  const post = FEED[i % FEED.length];
  if (post) main.append(feedPost(post));
}
document.body.append(make('div', { class: 'columns' }, main));
