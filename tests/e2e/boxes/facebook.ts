import type { PostBox } from '../boxes.ts';

export const FACEBOOK_POST: PostBox = {
  kind: 'facebook-post',
  url: 'https://www.facebook.com/',
  opens: ['.fb-entry'],
  editor: '[role="dialog"] [role="textbox"]',
  post: '[role="dialog"] [role="button"][aria-label="Post"]',
  sends: null,
  closes: true,
  marks: true,
};

/** The other boxes of the site, which go through the short contract. */
export const FACEBOOK_OTHERS: readonly PostBox[] = [];
