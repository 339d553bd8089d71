import type { PostBox } from '../boxes.ts';

const HOME = 'https://www.linkedin.com';
const SHARE_TEXT = '[data-test-modal-id="sharebox"] [data-test-ql-editor-contenteditable="true"]';
const POST = '.share-actions__primary-action';

export const LINKEDIN_POST: PostBox = {
  kind: 'linkedin-post',
  url: `${HOME}/feed/`,
  opens: ['.share-start'],
  editor: SHARE_TEXT,
  post: POST,
  sends: 'Control+Enter',
  closes: true,
  marks: true,
};

export const LINKEDIN_COMMENT: PostBox = {
  kind: 'linkedin-comment',
  url: `${HOME}/feed/`,
  opens: [],
  editor: '.tiptap',
  post: '[data-view-name="comment-post"]',
  sends: 'Control+Enter',
  closes: false,
  marks: true,
};

const OLD_SUBMIT = '.comments-comment-box__submit-button--cr';

export const LINKEDIN_MESSAGE: PostBox = {
  kind: 'linkedin-message',
  url: `${HOME}/messaging/thread/1/`,
  opens: [],
  editor: '.msg-form__contenteditable',
  post: '.msg-form__send-button',
  sends: null,
  closes: false,
  marks: true,
};

const ARTICLE: Omit<PostBox, 'kind' | 'editor' | 'marks' | 'fills'> = {
  url: `${HOME}/article/new/`,
  opens: [],
  post: '.article-editor-nav__publish',
  // With a share box between Next and the end, whose button carries the class of Post.
  next: [POST],
  sends: null,
  closes: false,
};

const TITLE = '#article-editor-headline__textarea';
const BODY = '[data-test-article-editor-content-textbox]';

export const LINKEDIN_ARTICLE: PostBox = {
  ...ARTICLE, kind: 'linkedin-article', fills: [{ into: TITLE, text: 'Nights on the ward' }], editor: BODY, marks: true,
};

/** What the newest pages have in the place of a post's box. */
const LINKEDIN_SHARE: PostBox = {
  kind: 'linkedin-share',
  url: `${HOME}/feed/?ui=new`,
  opens: ['.share-start'],
  editor: '[componentkey="ShareBox_textEditor"]',
  post: '.h-post',
  sends: 'Control+Enter',
  closes: true,
  marks: true,
};

/** As the other boxes' text, in so few letters. */
const IN_AN_OPTION = { text: 'Ask MRN 4471902 first', name: '4471902' };

const POLL: PostBox = {
  kind: 'linkedin-poll',
  url: `${HOME}/feed/`,
  opens: ['.share-start', '[aria-label="Create a poll"]'],
  fills: [{ into: '#poll-option-1', text: 'Tea' }, { into: '#poll-option-2', text: 'Coffee' }],
  editor: '.polls-detour__question-field',
  post: '.share-box-footer__primary-btn',
  next: [POST],
  sends: null,
  closes: true,
  marks: false,
};

/** The other boxes of the site, which go through the short contract. */
export const LINKEDIN_OTHERS: readonly PostBox[] = [
  LINKEDIN_SHARE,
  { ...LINKEDIN_SHARE, kind: 'linkedin-share-repost', opens: ['.repost'] },
  {
    ...LINKEDIN_SHARE,
    kind: 'linkedin-share-alt-text',
    opens: ['.share-start', '[aria-label="Media"]', '[aria-label="Alternative text"]'],
    editor: 'dialog textarea',
    post: '.h-add',
    next: ['.h-next', '.h-post'],
    sends: null,
    marks: false,
  },
  POLL,
  {
    ...POLL,
    kind: 'linkedin-poll-option',
    fills: [{ into: '.polls-detour__question-field', text: 'Which one?' }, { into: '#poll-option-2', text: 'Coffee' }],
    editor: '#poll-option-1',
    draft: IN_AN_OPTION,
  },
  { ...LINKEDIN_POST, kind: 'linkedin-repost', opens: ['.repost'] },
  // The older pages keep the share box in the document.
  { ...LINKEDIN_POST, kind: 'linkedin-page-post', url: `${HOME}/company/7001/admin/page-posts/published/` },
  { ...LINKEDIN_POST, kind: 'linkedin-edit', url: `${HOME}/posts/rosa-okafor-7200/`, opens: ['.option-edit-share [role="button"]'], written: true },
  { ...LINKEDIN_COMMENT, kind: 'linkedin-reply-0', opens: ['[aria-label="Reply"]'], editor: '.comment-thread .tiptap', post: '[data-view-name="comment-reply-post"]' },
  // The second post's comment box carries no names; its button is known by where it stands. The third's is named as a part.
  { ...LINKEDIN_COMMENT, kind: 'linkedin-comment-1', opens: ['.open-comment'], editor: '.comment-box:not([componentkey]) .tiptap', post: '.comment-box:not([componentkey]) .primary' },
  {
    ...LINKEDIN_COMMENT,
    kind: 'linkedin-comment-2',
    opens: ['[componentkey^="expanded7102"] .open-comment'],
    editor: '[componentkey="commentBox-linkedin-comment-2"] .tiptap',
    post: '[componentkey^="commentButtonSection"]',
  },
  {
    ...LINKEDIN_COMMENT,
    kind: 'linkedin-old-comment',
    url: `${HOME}/posts/harbour-library-7200/`,
    editor: '.comments-comment-box__form .ql-editor',
    post: OLD_SUBMIT,
    sends: null,
  },
  {
    ...LINKEDIN_COMMENT,
    kind: 'linkedin-old-reply-1',
    url: `${HOME}/company/7001/admin/page-posts/published/`,
    opens: ['.comments-comment-entity + .comments-comment-entity .comments-comment-social-bar__reply-action-button'],
    editor: '.comments-comment-box--reply .ql-editor',
    post: OLD_SUBMIT,
    sends: null,
  },
  LINKEDIN_MESSAGE,
  // Opened from the list of connections, a message stands in the shadow root.
  { ...LINKEDIN_MESSAGE, kind: 'linkedin-connection-message', url: `${HOME}/mynetwork/invite-connect/connections/`, opens: ['.open-message'] },
  {
    kind: 'linkedin-invitation',
    url: `${HOME}/in/jonas-petit/`,
    opens: ['.connect', '[aria-label="Add a note"]'],
    editor: '#custom-message',
    post: '[aria-label="Send invitation"]',
    sends: null,
    closes: true,
    marks: false,
  },
  { ...ARTICLE, kind: 'linkedin-article-title', fills: [{ into: BODY, text: 'The night was long.' }], editor: TITLE, marks: false },
  LINKEDIN_ARTICLE,
  {
    kind: 'linkedin-alt-text',
    url: `${HOME}/feed/?media=sample`,
    opens: ['.share-start', '[aria-label="Add media"]', '[aria-label="Alt text"]'],
    editor: '.media-editor__layout-container textarea',
    post: '.share-box-footer__primary-btn',
    next: ['.share-box-footer__primary-btn', POST],
    sends: null,
    closes: true,
    marks: false,
  },
];
