import '../shared/theme.ts';
import '../facebook/facebook.css';
import './messenger.css';
import { chat } from '../facebook/chat.ts';
import { make } from '../shared/feed.ts';
import { option } from '../shared/site.ts';

const main = make('div', { role: 'main', class: 'messenger' });
main.append(option('chat') === 'bare' ? chat('messenger-message', 'Ada Brooke', { placeholder: '', group: '' }) : chat('messenger-message', 'Ada Brooke'));
document.body.append(make('div', { role: 'navigation', class: 'messenger-threads' }, 'Chats'), main);
