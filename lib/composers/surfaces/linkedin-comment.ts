import type { Clue } from '../context/clue.ts';
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

/** On the button itself or around it; the button that opens the box carries the same word and not this. */
const COMMENT_BUTTON: Sign = {
  selector: 'button[componentkey*="commentButtonSection" i], [componentkey*="commentButtonSection" i] button, [id*="commentButtonSection" i] button',
  is: 'Comment or Reply',
  seen: '2026-09',
  page: 'linkedin',
};

const NAMED_BUTTON: Sign = {
  selector: 'button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"]',
  is: 'Comment or Reply, on pages before mid-2026',
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
  submit: [COMMENT_BUTTON, NAMED_BUTTON],
  submitByPlace: lastWorded,
  sendKeys: 'may-send',
  tools: [COMMENT_TOOLS],
  context: {
    replyTo: [COMMENT_BEFORE, { sign: ANSWERED_POST, around: POST_AROUND }],
    mentions: { selector: '[data-type="mention"]', is: 'somebody who is named in the text', seen: '2026-09', page: 'linkedin' },
  },
};
