import type { PostBox } from '../boxes.ts';

export const X_POST: PostBox = {
  kind: 'x-modal',
  url: 'https://x.com/home',
  opens: ['[data-testid="SideNav_NewTweet_Button"]'],
  editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  post: '[data-testid="tweetButton"]',
  sends: 'Control+Enter',
  closes: true,
  marks: true,
};

/** The other boxes of the site, which go through the short contract. */
export const X_OTHERS: readonly PostBox[] = [
  {
    kind: 'x-inline',
    url: 'https://x.com/home',
    opens: [],
    editor: '[data-testid="tweetTextarea_0"]',
    post: '[data-testid="tweetButtonInline"]',
    sends: 'Control+Enter',
    closes: false,
    marks: true,
  },
  {
    kind: 'x-reply',
    url: 'https://x.com/harbour/status/1',
    opens: [],
    editor: '[data-testid="tweetTextarea_0"]',
    post: '[data-testid="tweetButtonInline"]',
    sends: 'Control+Enter',
    closes: false,
    marks: true,
  },
];
