import { make } from '../shared/feed.ts';

/** The top of a profile. On one's own stand the ways to change it; each has words of its own in the site's language. */
export function profile(name: string, says: string, own: boolean): HTMLElement {
  const top = make('div', { class: 'card' }, make('h1', {}, name));
  const add = make('a', { href: '/stories/create/', role: 'link' }, 'Tambah pada cerita');
  if (own) top.append(add, make('a', { role: 'link', href: '#' }, 'Edit profil'));
  top.append(make(
    'div', { 'data-pagelet': 'ProfileTilesFeed_0' },
    make('h2', {}, make('span', { dir: 'auto' }, 'Pengenalan')), make('div', {}, make('span', { dir: 'auto' }, says)),
  ));
  return top;
}
