import type { AudienceClue } from '../context/clue.ts';
import { field } from '../editors/field.ts';
import { quill } from '../editors/quill.ts';
import type { Sign, Surface } from './surface.ts';

const HOSTS = ['www.linkedin.com'];

/** In the open shadow root of `#interop-outlet`, on older pages in the document. */
const POST_BOX: Sign = {
  selector: '.ql-editor[contenteditable="true"]',
  is: 'the box a post is written in',
  seen: '2026-09',
  page: 'linkedin',
};

/** A dialog alone is no sign: the site keeps empty ones about, and chats stand in some. */
const SHARE_BOX: Sign = {
  selector: '.share-box-v2__modal, [data-test-modal-id="sharebox"], [aria-labelledby="share-to-linkedin-modal__header"]',
  is: 'the dialog a post, a repost or a company\'s post is written and edited in, and an article is published from',
  seen: '2026-09',
  page: 'linkedin',
};

/** Post, Schedule for a later hour, and Publish for an article: one button with another word. */
const POST: Sign = { selector: 'button.share-actions__primary-action', is: 'Post', seen: '2026-09', page: 'linkedin' };

/** An edit has Save in the place of Post; that it carries the same class is likely and was not seen. */
const MAIN_BUTTON: Sign = {
  selector: 'button.artdeco-button--primary',
  is: 'the dialog\'s main button, such as Save for an edit',
  seen: '2026-04',
  page: 'linkedin',
};

const POST_TOOLS: Sign = {
  selector: 'button[aria-label]',
  is: 'the buttons that add to a post',
  seen: '2026-09',
  page: 'linkedin',
};

const REPOSTED: Sign = {
  selector: '.update-components-mini-update-v2 .update-components-text, .feed-shared-mini-update-v2 .update-components-text',
  is: 'the words of the post that is passed on',
  seen: '2026-07',
  page: 'linkedin',
};

const SETTINGS: Sign = {
  selector: 'button.share-unified-settings-entry-button',
  is: 'the button that says who posts, and under it to whom',
  seen: '2026-08',
  page: 'linkedin',
};

const AUTHOR: Sign = {
  selector: 'button.share-unified-settings-entry-button .artdeco-entity-lockup__title',
  is: 'the person or the company page that posts',
  seen: '2026-08',
  page: 'linkedin',
};

const MENTION: Sign = { selector: 'a.ql-mention', is: 'somebody who is named in the text', seen: '2026-01', page: 'linkedin' };

/** The button has no sign of its kind but words in the person's language; those of two are known, and all else stays unknown. */
const AUDIENCES: readonly AudienceClue[] = [
  { sign: SETTINGS, says: /(?:Post to Anyone|Auf Alle posten)\s*$/, is: 'public', sure: 'guessed' },
  { sign: SETTINGS, says: /Post to Connections only\s*$/, is: 'connections', sure: 'guessed' },
  { sign: SETTINGS, says: /Post (?:to|in) \S[^\n]*$/, is: 'group', sure: 'guessed' },
];

/**
 * Quill in a dialog. That Ctrl or Cmd with Enter posts was not seen on the site, so these keys are given back as they were.
 * The text leaves the page while the dialog shows its other steps (settings, media, the hour to post at).
 */
export const linkedinPost: Surface = {
  id: 'linkedin-post',
  site: 'linkedin',
  surface: 'post',
  kinds: [{ surface: 'quote', when: { sign: REPOSTED } }],
  hosts: HOSTS,
  editor: quill,
  editable: POST_BOX,
  within: SHARE_BOX,
  bounds: SHARE_BOX,
  submit: [POST, MAIN_BUTTON],
  sendKeys: 'may-send',
  tools: [POST_TOOLS],
  context: { replyTo: [{ sign: REPOSTED }], account: [{ sign: AUTHOR }], audience: AUDIENCES, mentions: MENTION },
};

const POLL_FIELD: Sign = {
  selector: 'textarea.polls-detour__question-field, input[id^="poll-option"]',
  is: 'the question of a poll, or one of its options',
  seen: '2026-08',
  page: 'linkedin',
};

const DETOUR: Sign = { selector: '[role="dialog"]', is: 'the dialog of a post, at a step beside the text', seen: '2026-08', page: 'linkedin' };

const DETOUR_DONE: Sign = {
  selector: 'button.share-box-footer__primary-btn',
  is: 'Add, Done or Next: takes what was entered back to the post',
  seen: '2026-08',
  page: 'linkedin',
};

/** Held at Done, with all its fields: they are gone by the time Post is pressed. */
export const linkedinPoll: Surface = {
  id: 'linkedin-poll',
  site: 'linkedin',
  surface: 'poll',
  hosts: HOSTS,
  editor: field,
  editable: POLL_FIELD,
  bounds: DETOUR,
  submit: [DETOUR_DONE, MAIN_BUTTON],
  sendKeys: 'nothing',
  tools: [],
};

/** Not established on the older pages: that the field is a `textarea` of the media editor's dialog is likely, and all that is asked of it. */
const ALT_TEXT: Sign = {
  selector: 'textarea',
  is: 'the field a picture\'s alternative text is written in; its own class is not known',
  seen: '2026-07',
  page: 'linkedin',
};

const MEDIA_EDITOR: Sign = {
  selector: '[role="dialog"]:has([class*="media-editor"]), [class*="media-editor"]',
  is: 'the dialog in which pictures are got ready',
  seen: '2026-07',
  page: 'linkedin',
};

/** Held at the step that takes it back to the post, as a poll is. */
export const linkedinAltText: Surface = {
  id: 'linkedin-alt-text',
  site: 'linkedin',
  surface: 'alt-text',
  hosts: HOSTS,
  editor: field,
  editable: ALT_TEXT,
  within: MEDIA_EDITOR,
  bounds: DETOUR,
  submit: [DETOUR_DONE, MAIN_BUTTON],
  sendKeys: 'nothing',
  tools: [],
};
