import '../shared/theme.ts';
import './facebook.css';
import { FEED, make } from '../shared/feed.ts';
import { option } from '../shared/site.ts';
import { divButton } from './button.ts';
import { chat } from './chat.ts';
import { comment, commentForm, story } from './comments.ts';
import { chosenInAddress, openPostDialog, type PostKind, showPicture } from './dialog.ts';
import { profile } from './profile.ts';
import { words } from './words.ts';

const PERSON = 'Sam Okonjo';
const PUBLISHED = 'The night bus was late again.';

/** What is written from this page, by its address. */
function postHere(): PostKind {
  const chosen = chosenInAddress();
  if (location.pathname.startsWith('/groups/')) {
    return {
      ...chosen, kind: 'facebook-group-post', author: PERSON, naming: { placeholder: words.writeSomething },
      audience: { said: option('open') === null ? words.privateGroup : words.publicGroup },
    };
  }
  if (location.pathname === '/harbour.clinic') {
    return { ...chosen, kind: 'facebook-page-post', author: 'Harbour Clinic', audience: { said: words.privacy.public } };
  }
  const asked = option('audience');
  const choice = asked === 'friends' || asked === 'only-me' ? asked : 'public';
  return { ...chosen, kind: 'facebook-post', author: PERSON, audience: { choice } };
}

/** A post with its comments. Some have no role at all: the site is dropping it. */
function feedUnit(post: { who: string; words: string }, index: number): HTMLElement {
  const unit = make('div', { class: 'card fb-unit', ...(index === 2 ? {} : { role: 'article' }) }, story(post.who, post.words));
  if (index === 1) {
    unit.append(divButton(words.comment, () => openViewer(post), 'tool fb-view'));
    return unit;
  }
  if (index === 0) unit.append(comment('Tomas Lindqvist', 'Which line was it, the 14?', 'facebook-reply'));
  unit.append(commentForm(index === 0 ? 'facebook-comment' : `facebook-comment-${index}`, words.commentAs(PERSON), words.comment));
  return unit;
}

/** The post in a dialog of its own, its comment box at the foot and in no article. */
function openViewer(post: { who: string; words: string }): void {
  const dialog = make('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': post.who, class: 'fb-dialog' });
  dialog.append(
    story(post.who, post.words), comment('Priya Raman', 'Will there be a recording?', 'facebook-viewer-reply'),
    commentForm('facebook-viewer-comment', words.commentAs(PERSON), words.comment),
  );
  document.body.append(make('div', { class: 'mask' }, dialog));
}

/** Whose profile stands at this address, if any. */
const PROFILES: Record<string, () => HTMLElement> = {
  '/sam.okonjo': () => profile(PERSON, 'Charge nurse. Views my own.', true),
  '/ada.brooke': () => profile('Ada Brooke', 'Rides the night bus.', false),
};

const post = postHere();
const feed = make('main', { class: 'main', role: 'main' });
feed.append(
  ...[PROFILES[location.pathname]?.()].filter((one) => one !== undefined),
  make('div', { class: 'card fb-start', ...(location.pathname.startsWith('/groups/') ? { 'data-pagelet': 'GroupComposer' } : {}) },
    make('div', { class: 'avatar' }), divButton(words.entry, () => openPostDialog(post), 'fb-entry')),
  // A decoy: the feed stays behind the dialog, and its buttons carry the same label.
  make('div', { class: 'card' }, make('p', {}, 'A memory from last spring'), divButton(words.post, () => {}, 'tool decoy')),
  make('div', { id: 'posted' }),
  make('div', { class: 'card fb-own', role: 'article' }, story(PERSON, PUBLISHED), divButton(words.editPost, () => openPostDialog({
    ...post, kind: 'facebook-edit', naming: { label: words.entry }, published: PUBLISHED,
  }), 'tool fb-edit')),
);
FEED.forEach((one, index) => { feed.append(feedUnit(one, index)); });

const self = make('a', { href: '/me/' }, make('span', {}, post.author));
document.body.append(make('div', { class: 'columns' }, make('nav', { class: 'side' }, self), feed, make('div', { class: 'side' })));

if (option('describe') !== null) showPicture(feed);

const thread = chat('facebook-message', 'Ada Brooke', option('chat') === 'bare' ? { placeholder: '', group: '' } : {});
if (option('chat') === 'dialog') document.body.append(make('div', { role: 'dialog', 'aria-label': 'Ada Brooke' }, thread));
else document.body.append(thread);
