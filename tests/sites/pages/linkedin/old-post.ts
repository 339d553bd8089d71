import { FEED, make } from '../shared/feed.ts';
import { recordPost } from '../shared/site.ts';
import { COMMENTS, ME } from './people.ts';
import { quillBox } from './quill-box.ts';
import { openSharebox } from './sharebox.ts';

/** A comment box of the older pages: Quill in a form, whose button is there once something is written. */
function commentForm(kind: string, reply: boolean): HTMLElement {
  const place = make('div', { class: 'comments-comment-texteditor' });
  const submit = make('button', { type: 'submit', class: 'comments-comment-box__submit-button--cr artdeco-button--primary primary' }, reply ? 'Reply' : 'Comment');
  const tools = make('div', { class: 'comment-actions' },
    make('button', { type: 'button', class: 'tool', 'aria-label': 'Open Emoji Keyboard' }, '☺'),
    make('button', { type: 'button', class: 'tool', 'aria-label': 'Add a photo' }, '▣'));
  const form = make('form', { class: 'comments-comment-box__form' }, make('div', {}, place), tools);
  const box = quillBox(kind, place, 'Text editor for creating comment', 'Add a comment…');
  box.onText(() => {
    if (box.text().trim() === '') submit.remove();
    else if (!submit.isConnected) tools.append(submit);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The press that submits a form is told by the press, not by the form.
    recordPost(kind, box.text(), pressed ?? event);
    box.set('');
  });
  let pressed: Event | null = null;
  submit.addEventListener('click', (event) => { pressed = event; });
  return make('div', { class: `comment-box comments-comment-box comments-comment-box--cr${reply ? ' comments-comment-box--reply' : ''}` }, form);
}

/** A comment of the older pages: its replies, and the box for one, stand inside it. */
function comment(number: number): HTMLElement {
  const { who, words } = COMMENTS[number] ?? COMMENTS[0];
  const reply = make('button', { type: 'button', class: 'comments-comment-social-bar__reply-action-button tool', 'aria-label': `Reply to ${who}’s comment` }, 'Reply');
  const thread = make('div', { class: 'comments-thread-entity' },
    make('span', { class: 'comments-comment-meta__description-title who' }, who),
    make('section', { class: 'comments-comment-item__main-content' }, make('div', { class: 'update-components-text' }, make('span', { dir: 'ltr' }, words))),
    make('div', {}, reply), make('div', { class: 'comments-replies-list' }));
  reply.addEventListener('click', () => {
    reply.disabled = true;
    thread.append(commentForm(`linkedin-old-reply-${number}`, true));
  });
  return make('article', { class: 'comments-comment-entity comment', 'data-id': `urn:li:comment:(ugcPost:7200,${9200 + number})` }, thread);
}

/** What one's own post says. */
const MY_POST = 'The ward garden opens on Sunday.';

/** One's own post has a menu with Edit, which opens the share box with the post's text and Save in the place of Post. */
function menu(): HTMLElement {
  const edit = make('div', { role: 'button', tabindex: '0' }, 'Edit post');
  edit.addEventListener('click', () => {
    openSharebox(document.body, { kind: 'linkedin-edit', author: ME, action: 'Save', text: MY_POST });
  });
  return make('div', { class: 'feed-shared-control-menu' },
    make('ul', {}, make('li', { class: 'feed-shared-control-menu__item option-edit-share' }, edit)));
}

/** A single post on the older pages, one's own or another's. */
export function oldPost(own: boolean): HTMLElement {
  const { who, words } = own ? { who: ME, words: MY_POST } : FEED[1];
  return make('main', { class: 'main' }, make('div', { id: 'posted' }),
    make('div', { class: 'feed-shared-update-v2 card', 'data-urn': 'urn:li:activity:7200' },
      make('div', { class: 'who' }, who), ...(own ? [menu()] : []),
      make('div', { class: 'feed-shared-update-v2__description' },
        make('div', { class: 'update-components-text update-components-update-v2__commentary' }, make('span', { dir: 'ltr' }, words))),
      make('div', { class: 'feed-shared-update-v2__comments-container' }, commentForm('linkedin-old-comment', false),
        make('div', { class: 'comments-comment-list__container' }, ...COMMENTS.map((_one, number) => comment(number))))));
}
