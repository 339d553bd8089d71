import '../shared/theme.ts';
import './bluesky.css';
import { FEED, feedPost, make } from '../shared/feed.ts';
import { openComposer } from './composer.ts';

const start = make('button', { type: 'button', class: 'primary', 'aria-label': 'Compose new post' }, 'New post');
start.addEventListener('click', openComposer);

document.body.append(make('div', { class: 'columns' },
  make('nav', { class: 'side' }, start),
  make('main', { class: 'main' }, make('div', { id: 'posted' }), ...FEED.map(feedPost)),
  make('div', { class: 'side' })));
