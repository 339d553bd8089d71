import { make } from './shared/feed.ts';
import { THEMES } from './shared/theme.ts';

const PLACES = [
  { name: 'A post on X', address: 'https://x.com/compose/post' },
  { name: 'The box on X’s home page', address: 'https://x.com/home' },
  { name: 'A post on Facebook', address: 'https://www.facebook.com/' },
  { name: 'A post or a comment on LinkedIn', address: 'https://www.linkedin.com/feed/' },
];

/** Drafts to paste; everybody in them is invented. */
const DRAFTS = [
  'Admitted Marcus Whitfield, MRN 4471902, to our ward last night.',
  'Proud of the whole team at the spring simulation course today.',
  'Whoever wrote this guideline is a complete moron.',
];

const place = document.querySelector('#demo');
for (const { name, address } of PLACES) {
  const line = make('p', { class: 'card' }, `${name}: `);
  for (const theme of THEMES) line.append(make('a', { href: `${address}?theme=${theme}` }, theme), ' ');
  place?.append(line);
}
place?.append(make('h2', {}, 'Drafts to try'));
for (const draft of DRAFTS) {
  const copy = make('button', { type: 'button', class: 'tool' }, 'Copy');
  copy.addEventListener('click', () => void navigator.clipboard.writeText(draft));
  place?.append(make('div', { class: 'card' }, make('p', {}, draft), copy));
}
