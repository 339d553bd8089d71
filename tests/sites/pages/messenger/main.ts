import '../shared/theme.ts';
import '../facebook/facebook.css';
import './messenger.css';
import { chat } from '../facebook/chat.ts';
import { make } from '../shared/feed.ts';
import { option } from '../shared/site.ts';

const main = make('div', { role: 'main', class: 'messenger' });
main.append(chat('messenger-message', 'Ada Brooke', option('chat') === 'bare' ? { placeholder: '', group: '' } : {}));
document.body.append(make('div', { role: 'navigation', class: 'messenger-threads' }, 'Chats'), main);
