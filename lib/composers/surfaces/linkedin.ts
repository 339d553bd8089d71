import { quill } from '../editors/quill.ts';
import { tiptap } from '../editors/tiptap.ts';
import type { Sign, Surface } from './surface.ts';

const HOSTS = ['www.linkedin.com'];

/** In the open shadow root of `#interop-outlet`, on older pages in the document. */
const POST_BOX: Sign = {
  selector: '.ql-editor[contenteditable="true"]',
  is: 'the box a post is written in',
  seen: '2026-09',
  page: 'linkedin',
};

const SHARE_BOX: Sign = {
  selector: '.share-box-v2__modal, [data-test-modal-id="sharebox"]',
  is: 'the dialog a post is written in',
  seen: '2026-09',
  page: 'linkedin',
};

const POST: Sign = { selector: 'button.share-actions__primary-action', is: 'Post', seen: '2026-09', page: 'linkedin' };

const POST_TOOLS: Sign = {
  selector: '.share-box-v2__modal button[aria-label]',
  is: 'the buttons that add to a post',
  seen: '2026-09',
  page: 'linkedin',
};

const COMMENT_BOX: Sign = {
  selector: '.tiptap.ProseMirror[contenteditable="true"][role="textbox"]',
  is: 'the box a comment or a reply is written in',
  seen: '2026-07',
  page: 'linkedin',
};

/** Newer pages may leave the name away; the nearest element that holds the box and its button is then the composer. */
const COMMENT_FORM: Sign = {
  selector: '[data-view-name="comment-box"], [componentkey^="commentBox"], [data-view-name="feed-full-update"], main, body',
  is: 'the comment box with its buttons, or the post it belongs to',
  seen: '2026-07',
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

export const linkedinPost: Surface = {
  id: 'linkedin-post',
  site: 'linkedin',
  surface: 'post',
  hosts: HOSTS,
  editor: quill,
  editable: POST_BOX,
  within: SHARE_BOX,
  bounds: SHARE_BOX,
  submit: [POST],
  sendKeys: 'may-send',
  tools: [POST_TOOLS],
};

export const linkedinComment: Surface = {
  id: 'linkedin-comment',
  site: 'linkedin',
  surface: 'comment',
  hosts: HOSTS,
  editor: tiptap,
  editable: COMMENT_BOX,
  bounds: COMMENT_FORM,
  submit: [COMMENT_SUBMIT],
  submitByPlace: lastWorded,
  sendKeys: 'may-send',
  tools: [COMMENT_TOOLS],
};

export const LINKEDIN_SURFACES: readonly Surface[] = [linkedinPost, linkedinComment];
