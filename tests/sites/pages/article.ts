import './shared/theme.ts';
import { make } from './shared/feed.ts';
import { option } from './shared/site.ts';

// An invented journal's article, long enough to be one; its third paragraph is the one that tests copy, with a note in it that
// nobody sees.

const PARAGRAPHS = [
  'For three winters a small team walked the wards of eleven harbour towns and wrote down how the night was handed to the day.',
  'They had no money for machines. What they had was a notebook, a bench in the corridor and the patience to sit on it until the tea was cold.',
  'The safest wards in the survey kept one shared list, read it aloud at seven each morning, and let the most junior person speak before anybody else did.',
  'Nobody had told them to. On most of these wards the habit began with one nurse who had once missed a line and did not want to miss another.',
  'In the end the difference was small on paper: 212 calls at night in a month where there had been 350, and fewer of them at the change of shift.',
];

const [lead = '', rest = ''] = (PARAGRAPHS[2] ?? '').split(/(?<=shared )/);
const words = PARAGRAPHS.map((text, index) => (
  index === 2 ? make('p', { id: 'copied' }, lead, make('span', { class: 'unseen' }, 'see also page nine '), rest) : make('p', {}, text)));
document.head.append(make('style', {}, '.unseen { display: none; }'));
const more = Array.from({ length: 6 }, (_, number) => make('p', {}, `In town number ${number + 1}, the list hung by the door, and people who came in read it before they took off their coats.`));
document.body.append(
  make('nav', {}, 'Home', ' ', 'About'),
  make('main', {}, make('article', {}, make('h1', {}, 'One list'), make('p', { class: 'byline' }, 'By Ada Brooke'), ...words, ...more,
    make('p', { id: 'credit' }, 'Read on: ', make('a', { href: 'https://journal.example.org/one-list' }, 'One list')))),
);
if (option('sign-in') !== null) document.body.prepend(make('form', {}, make('input', { type: 'password', 'aria-label': 'Password' })));
