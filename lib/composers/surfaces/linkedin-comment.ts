import type { Clue } from '../context/clue.ts';
import { quill } from '../editors/quill.ts';
import { tiptap } from '../editors/tiptap.ts';
import type { Sign, Surface } from './surface.ts';

const HOSTS = ['www.linkedin.com'];

const COMMENT_BOX: Sign = {
  selector: '.tiptap.ProseMirror[contenteditable="true"][role="textbox"]',
  is: 'the box a comment or a reply is written in, on the newer pages',
  seen: '2026-09',
  page: 'linkedin',
};

/** Newer pages may leave the name away; the nearest element that holds the box and its button is then the composer. */
const COMMENT_FORM: Sign = {
  selector: '[data-view-name="comment-box"], [componentkey^="commentBox"], [data-view-name="feed-full-update"], [role="listitem"], main, body',
  is: 'the comment box with its buttons, or the post it belongs to',
  seen: '2026-09',
  page: 'linkedin',
};

const COMMENT_SUBMIT: Sign = {
  selector: 'button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"]',
  is: 'Comment or Reply',
  seen: '2026-01',
  page: 'linkedin',
};

const COMMENT_TOOLS: Sign = {
  selector: '[data-view-name="comment-add-image"]',
  is: 'the buttons that add to a comment',
  seen: '2026-01',
  page: 'linkedin',
};

/** Words of posts and of comments stand in the same kind of element; the one around it tells which. */
const ANSWERED_COMMENT: Sign = {
  selector: '[componentkey^="comment-commentary"], [componentkey^="comment-reply-commentary"], '
    + '[data-view-name="comment-commentary"], [data-view-name="comment-reply-commentary"]',
  is: 'the words of a comment, on the newer pages',
  seen: '2026-09',
  page: 'linkedin',
};

const ANSWERED_POST: Sign = {
  selector: '[componentkey^="feed-commentary"], [data-view-name="feed-commentary"]',
  is: 'the words of a post, on the newer pages',
  seen: '2026-09',
  page: 'linkedin',
};

/**
 * A reply's box opens beside the comment it answers and after it; the box for the post stands before all comments. So the
 * smallest element that holds the box and a comment tells the two apart: in it, a comment stands before a reply only.
 */
const THREAD: Sign = {
  selector: 'div:has([componentkey^="comment-commentary"], [data-view-name="comment-commentary"])',
  is: 'a comment with what was said under it',
  seen: '2026-09',
  page: 'linkedin',
};

const POST_AROUND: Sign = {
  selector: '[componentkey*="FeedType_"][role="listitem"], [data-view-name="feed-full-update"], [role="listitem"], main',
  is: 'a post with its comments',
  seen: '2026-09',
  page: 'linkedin',
};

const COMMENT_BEFORE: Clue = { sign: ANSWERED_COMMENT, around: THREAD, take: 'before' };

/** How far above the text its button may stand, in elements. */
const NEAR = 6;

/** In any language, the button of a comment box shows a word; its tools show a sign and are named by a label. */
function lastWorded(composer: Element | ShadowRoot, editable: HTMLElement): HTMLElement | null {
  let near: Element | null = editable.parentElement;
  for (let steps = 0; near !== null && steps < NEAR; steps += 1, near = near.parentElement) {
    const worded = [...near.querySelectorAll('button')].filter((button) => (
      !editable.contains(button) && !button.hasAttribute('aria-label') && /\p{L}{2}/u.test(button.textContent ?? '')));
    if (worded.length > 0) return worded.at(-1) ?? null;
    if (near === composer) return null;
  }
  return null;
}

/** TipTap in the document. Its button comes once something is written. */
export const linkedinComment: Surface = {
  id: 'linkedin-comment',
  site: 'linkedin',
  surface: 'comment',
  kinds: [{ surface: 'reply', when: COMMENT_BEFORE }],
  hosts: HOSTS,
  editor: tiptap,
  editable: COMMENT_BOX,
  bounds: COMMENT_FORM,
  submit: [COMMENT_SUBMIT],
  submitByPlace: lastWorded,
  sendKeys: 'may-send',
  tools: [COMMENT_TOOLS],
  context: {
    replyTo: [COMMENT_BEFORE, { sign: ANSWERED_POST, around: POST_AROUND }],
    mentions: { selector: '[data-type="mention"]', is: 'somebody who is named in the text', seen: '2026-09', page: 'linkedin' },
  },
};

const OLD_BOX: Sign = {
  selector: '.ql-editor[contenteditable="true"]',
  is: 'the box a comment or a reply is written in, on the older pages and those of a company',
  seen: '2026-09',
  page: 'linkedin',
};

const OLD_FORM: Sign = {
  selector: 'form.comments-comment-box__form, .comments-comment-box',
  is: 'the comment box with its buttons',
  seen: '2026-09',
  page: 'linkedin',
};

/** One spelling ends in `--cr`; both hold the name. */
const OLD_SUBMIT: Sign = {
  selector: 'button[class*="comments-comment-box__submit-button"]',
  is: 'Comment or Reply, on the older pages',
  seen: '2026-09',
  page: 'linkedin',
};

const OLD_TOOLS: Sign = {
  selector: '.comments-comment-box__form button[aria-label]',
  is: 'the buttons that add to a comment, on the older pages',
  seen: '2026-02',
  page: 'linkedin',
};

const OLD_COMMENT: Sign = {
  selector: '.comments-comment-item__main-content',
  is: 'the words of a comment, on the older pages',
  seen: '2026-07',
  page: 'linkedin',
};

/** Here the box of a reply stands inside the comment it answers. */
const OLD_THREAD: Sign = {
  selector: 'article.comments-comment-entity, .comments-comment-item, .comments-thread-entity',
  is: 'a comment with what was said under it, on the older pages',
  seen: '2026-07',
  page: 'linkedin',
};

const OLD_POST: Sign = {
  selector: '.update-components-update-v2__commentary, .feed-shared-update-v2__description',
  is: 'the words of a post, on the older pages',
  seen: '2026-07',
  page: 'linkedin',
};

const OLD_AROUND: Sign = { selector: '.feed-shared-update-v2, main', is: 'a post with its comments, on the older pages', seen: '2026-07', page: 'linkedin' };

const OLD_COMMENT_BEFORE: Clue = { sign: OLD_COMMENT, around: OLD_THREAD, take: 'before' };

/** Quill in a form of the document. */
export const linkedinOldComment: Surface = {
  id: 'linkedin-old-comment',
  site: 'linkedin',
  surface: 'comment',
  kinds: [{ surface: 'reply', when: OLD_COMMENT_BEFORE }],
  hosts: HOSTS,
  editor: quill,
  editable: OLD_BOX,
  within: OLD_FORM,
  bounds: OLD_FORM,
  submit: [OLD_SUBMIT],
  sendKeys: 'may-send',
  tools: [OLD_TOOLS],
  context: {
    replyTo: [OLD_COMMENT_BEFORE, { sign: OLD_POST, around: OLD_AROUND }],
    mentions: { selector: 'a.ql-mention', is: 'somebody who is named in the text', seen: '2026-01', page: 'linkedin' },
  },
};
