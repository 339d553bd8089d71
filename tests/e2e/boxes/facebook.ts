import type { PostBox } from '../boxes.ts';

const HOME = 'https://www.facebook.com/';
const DIALOG_BOX = '[role="dialog"] [role="textbox"]';
const dialogButton = (label: string) => `[role="dialog"] [role="button"][aria-label="${label}"]`;

export const FACEBOOK_POST: PostBox = {
  kind: 'facebook-post',
  url: HOME,
  opens: ['.fb-entry'],
  editor: DIALOG_BOX,
  post: dialogButton('Post'),
  sends: null,
  closes: true,
  marks: true,
};

const COMMENT: PostBox = {
  kind: 'facebook-comment',
  url: HOME,
  opens: [],
  editor: '.fb-unit > form [role="textbox"]',
  post: '#focused-state-composer-submit [role="button"]',
  sends: 'Enter',
  closes: false,
  marks: true,
};

const MESSAGE: PostBox = {
  kind: 'facebook-message',
  url: HOME,
  opens: [],
  editor: '.fb-chat [role="textbox"]',
  post: '.fb-chat .fb-send',
  sends: 'Enter',
  closes: false,
  marks: true,
};

const BUSINESS: PostBox = {
  kind: 'business-post',
  url: 'https://business.facebook.com/latest/composer/?asset_id=1',
  opens: [],
  editor: '[contenteditable="true"]',
  post: '.business-foot .primary',
  sends: null,
  closes: false,
  marks: true,
};

const ALT_TEXT: PostBox = {
  kind: 'facebook-alt-text',
  url: `${HOME}?describe`,
  opens: ['.fb-edit-picture'],
  editor: '.fb-alt',
  post: dialogButton('Save'),
  sends: null,
  closes: true,
  marks: false,
};

/** The other boxes of the site, which go through the short contract. */
export const FACEBOOK_OTHERS: readonly PostBox[] = [
  { ...FACEBOOK_POST, kind: 'facebook-group-post', url: `${HOME}groups/77/` },
  {
    ...FACEBOOK_POST, kind: 'facebook-page-post', url: `${HOME}harbour.clinic?steps=next`,
    post: dialogButton('Next'), next: [dialogButton('Post')],
  },
  { ...FACEBOOK_POST, kind: 'facebook-edit', opens: ['.fb-edit'], written: true, post: dialogButton('Save') },
  COMMENT,
  {
    ...COMMENT, kind: 'facebook-reply', opens: ['.fb-reply'],
    editor: '.fb-replies [role="textbox"]', post: '.fb-replies .fb-send',
  },
  {
    ...COMMENT, kind: 'facebook-viewer-comment', opens: ['.fb-view'],
    editor: '[role="dialog"] > form [role="textbox"]', post: '[role="dialog"] > form .fb-send',
  },
  MESSAGE,
  { ...MESSAGE, kind: 'messenger-message', url: 'https://www.messenger.com/t/1' },
  ALT_TEXT,
  BUSINESS,
  { ...BUSINESS, kind: 'business-lexical', url: `${BUSINESS.url}&editor=lexical` },
  { ...BUSINESS, kind: 'business-plain', url: `${BUSINESS.url}&editor=plain` },
];
