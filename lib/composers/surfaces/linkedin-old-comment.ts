import type { Clue } from '../context/clue.ts';
import { quill } from '../editors/quill.ts';
import type { Sign, Surface } from './surface.ts';

const HOSTS = ['www.linkedin.com'];

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
