import './shared/theme.ts';
import { startFeed } from './shared/busy-feed.ts';
import { make } from './shared/feed.ts';

const main = make('main', { class: 'main' });
document.body.append(make('div', { class: 'columns' }, main));
startFeed(main);
