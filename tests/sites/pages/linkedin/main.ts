import '../shared/theme.ts';
import './linkedin.css';
import { make } from '../shared/feed.ts';
import { option } from '../shared/site.ts';
import { article } from './article.ts';
import { companyPosts } from './company.ts';
import { feed } from './feed.ts';
import { outlet } from './interop.ts';
import { connections, messaging } from './messaging.ts';
import { oldPost } from './old-post.ts';
import { ME } from './people.ts';
import { profile } from './profile.ts';
import { openSharebox } from './sharebox.ts';

/** The newer pages show some of the older ones in a frame of the same origin. */
function framed(): HTMLElement {
  return make('main', { class: 'main' }, make('iframe', { 'data-testid': 'interop-iframe', src: `/preload/jobs/${location.search}`, title: 'Jobs' }));
}

/** What stands at an address. */
function pageOf(path: string): HTMLElement {
  if (path.startsWith('/company/')) return companyPosts();
  if (path.startsWith('/messaging/')) return messaging();
  if (path.startsWith('/mynetwork/')) return connections();
  if (path.startsWith('/in/')) return profile(path.startsWith('/in/rosa-okafor/'));
  if (path.startsWith('/article/')) return article();
  if (path.startsWith('/posts/') || path.startsWith('/preload/')) return oldPost(path.startsWith('/posts/rosa-okafor'));
  if (path.startsWith('/jobs/')) return framed();
  return feed();
}

// A decoy: an editable of the post box's class which is no composer; seen with `?decoy=shown` alone.
const decoy = make('div', { class: 'ql-editor decoy', contenteditable: 'true', tabindex: '-1' });
decoy.hidden = option('decoy') !== 'shown';

const root = make('div', { id: 'root', 'data-rehydrated': 'true' });
root.append(make('div', { class: 'columns' }, make('nav', { class: 'side' }), pageOf(location.pathname), make('div', { class: 'side' })), decoy);
document.body.append(root, outlet);
if (location.pathname === '/preload/sharebox/') openSharebox(document.body, { kind: 'linkedin-post', author: ME, action: 'Post' });
