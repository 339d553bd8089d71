import { FEED, feedPost, make } from '../shared/feed.ts';
import { option } from '../shared/site.ts';
import { commentBox } from './comment-box.ts';
import { interop } from './interop.ts';
import { openNewSharebox } from './new-sharebox.ts';
import { COMMENTS, ME } from './people.ts';
import { openSharebox } from './sharebox.ts';

/** The newer pages put a post's words and a comment's into the same kind of element, told apart by the one around it. */
function words(key: string, text: string): HTMLElement {
  return make('p', { componentkey: key }, make('span', { 'data-testid': 'expandable-text-box' }, text));
}

/** A comment with its Reply, whose box opens as the comment's neighbour and not inside it. */
function comment(index: number, number: number): HTMLElement {
  const { who, words: text } = COMMENTS[number] ?? COMMENTS[0];
  const urn = `urn:li:comment:(urn:li:activity:${7100 + index},${9100 + number})`;
  const reply = make('button', { type: 'button', class: 'tool', 'aria-label': 'Reply' }, 'Reply');
  const element = make('div', { id: `replaceableComment_${urn}`, componentkey: `replaceableComment_${urn}`, class: 'comment' },
    make('div', { componentkey: `CommentComponentReference_${urn}` }, make('div', { class: 'who' }, who), words(`comment-commentary_${number}`, text), reply));
  const thread = make('div', { class: 'comment-thread' }, element);
  reply.addEventListener('click', () => {
    reply.disabled = true;
    thread.append(commentBox({ kind: `linkedin-reply-${number}`, word: 'Reply', named: 'views' }));
  });
  return thread;
}

/** How the comment boxes of the first posts are named, one for each way the site has. */
const NAMINGS = ['views', 'not', 'parts'] as const;

/** A post of the feed. */
function post(index: number): HTMLElement {
  const { who, words: text } = FEED[index] ?? FEED[0];
  const article = make('div', { role: 'listitem', class: 'card', componentkey: `expanded${7100 + index}FeedType_MAIN_FEED_RELEVANCE` },
    make('div', { class: 'who' }, who), words(`feed-commentary_${index}`, text));
  const kind = index === 0 ? 'linkedin-comment' : `linkedin-comment-${index}`;
  const section = make('div', { componentkey: `commentsSectionContainer${7100 + index}FeedType_MAIN_FEED_RELEVANCE` });
  const addBox = () => section.prepend(commentBox({ kind, word: 'Comment', named: NAMINGS[index] ?? 'views' }));
  const repost = make('button', { type: 'button', class: 'tool repost' }, 'Repost with your thoughts');
  repost.addEventListener('click', () => {
    if (option('ui') === 'new') openNewSharebox('linkedin-share-repost', [make('div', { class: 'card' }, words(`feed-commentary_mini_${index}`, text))]);
    else openSharebox(interop, { kind: 'linkedin-repost', author: ME, action: 'Post', mayBeEmpty: true, beside: miniature(who, text) });
  });
  article.append(make('div', {}, repost));
  if (index === 0) {
    addBox();
    section.append(...COMMENTS.map((_one, number) => comment(index, number)));
  } else {
    const open = make('button', { type: 'button', class: 'tool open-comment' }, 'Comment');
    open.addEventListener('click', () => {
      open.disabled = true;
      addBox();
    });
    article.append(open);
  }
  article.append(section);
  return article;
}

/** A post as it is shown inside another. */
function miniature(who: string, text: string): HTMLElement {
  return make('div', { class: 'feed-shared-mini-update-v2 update-components-mini-update-v2 card' },
    make('div', { class: 'who' }, who), make('div', { class: 'update-components-text' }, make('span', { dir: 'ltr' }, text)));
}

/** The home feed. `?ui=old`: the older pages keep the share box in the document. `?ui=new`: the newest open the browser's own dialog. */
export function feed(): HTMLElement {
  const start = make('button', { type: 'button', class: 'share-start', 'data-view-name': 'share-sharebox-focus' }, 'Start a post');
  start.addEventListener('click', () => {
    if (option('ui') === 'new') openNewSharebox('linkedin-share');
    else openSharebox(option('ui') === 'old' ? document.body : interop, { kind: 'linkedin-post', author: ME, action: 'Post' });
  });
  const main = make('main', { class: 'main', role: 'list', 'data-testid': 'mainFeed' },
    make('div', { class: 'card share-start-card' }, make('div', { class: 'avatar' }), start), make('div', { id: 'posted' }));
  FEED.forEach((one, index) => {
    main.append(post(index));
    // The site renders each post three times; two copies are never seen.
    for (const copy of ['sticky', 'print']) {
      const hidden = feedPost(one);
      hidden.hidden = true;
      hidden.setAttribute('componentkey', `post-${index}-${copy}`);
      main.append(hidden);
    }
  });
  return main;
}
