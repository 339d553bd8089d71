import type { PostBox } from '../boxes.ts';

export const LINKEDIN_POST: PostBox = {
  kind: 'linkedin-post',
  url: 'https://www.linkedin.com/feed/',
  opens: ['.share-start'],
  editor: '[data-test-ql-editor-contenteditable="true"]',
  post: '.share-actions__primary-action',
  sends: 'Control+Enter',
  closes: true,
  marks: true,
};

export const LINKEDIN_COMMENT: PostBox = {
  kind: 'linkedin-comment',
  url: 'https://www.linkedin.com/feed/',
  opens: [],
  editor: '.tiptap',
  post: '[data-view-name="comment-post"]',
  sends: 'Control+Enter',
  closes: false,
  marks: true,
};

/** The other boxes of the site, which go through the short contract. */
export const LINKEDIN_OTHERS: readonly PostBox[] = [];
