import type { PostBox } from '../boxes.ts';

const HOME = 'https://x.com/home';

const IN_DIALOG = {
  url: HOME,
  editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  post: '[role="dialog"] [data-testid="tweetButton"]',
  sends: 'Control+Enter',
  closes: true,
  marks: true,
} as const;

const WRITE = '[data-testid="SideNav_NewTweet_Button"]';

export const X_POST: PostBox = { kind: 'x-modal', ...IN_DIALOG, opens: [WRITE] };

const IN_PAGE = {
  opens: [],
  editor: '[data-testid="tweetTextarea_0"]',
  post: '[data-testid="tweetButtonInline"]',
  sends: 'Control+Enter',
  closes: false,
  marks: true,
} as const;

/** Too short for a name and more. */
const IN_A_CHOICE = { text: 'Ask MRN 4471902 first', name: '4471902' };

/** The other boxes of the site, which go through the short contract. */
export const X_OTHERS: readonly PostBox[] = [
  { kind: 'x-inline', url: HOME, ...IN_PAGE },
  { kind: 'x-reply', url: 'https://x.com/harbour/status/1', ...IN_PAGE },
  { kind: 'x-reply-dialog', ...IN_DIALOG, opens: ['[data-testid="reply"]'] },
  { kind: 'x-quote', ...IN_DIALOG, opens: ['[data-testid="retweet"]', '[data-testid="quote-item"]'] },
  { kind: 'x-edit', ...IN_DIALOG, opens: ['[data-testid="edit-own"]'], written: true },
  {
    kind: 'x-modal',
    variant: 'scheduled',
    ...IN_DIALOG,
    opens: [WRITE, '[role="dialog"] [data-testid="scheduleOption"]', '[data-testid="scheduledConfirmationPrimaryAction"]'],
  },
  {
    kind: 'x-modal-choice-2',
    ...IN_DIALOG,
    opens: [WRITE, '[role="dialog"] [data-testid="createPollButton"]'],
    fills: [
      { into: IN_DIALOG.editor, text: 'Where is the tea better?' },
      { into: 'input[name="Choice1"]', text: 'Ward four' },
    ],
    editor: 'input[name="Choice2"]',
    sends: null,
    marks: false,
    draft: IN_A_CHOICE,
  },
  {
    kind: 'x-alt-text',
    url: `${HOME}?media=1`,
    opens: ['[data-testid="altTextWrapper"]'],
    editor: '[data-testid="altTextInput"]',
    post: '[data-testid="endEditingButton"]',
    sends: null,
    closes: true,
    marks: false,
  },
  {
    kind: 'x-article',
    url: 'https://x.com/compose/articles/edit/1',
    opens: [],
    editor: '[data-testid="composer"]',
    post: '.article-editor .bar .primary',
    next: ['[data-final]'],
    sends: null,
    closes: true,
    marks: true,
  },
  {
    kind: 'x-article-title',
    url: 'https://x.com/compose/articles/edit/1?lang=nb',
    opens: [],
    editor: 'textarea[maxlength="100"]',
    post: '.article-editor .bar .primary',
    next: ['[data-final]'],
    sends: null,
    closes: true,
    marks: false,
  },
  {
    kind: 'x-chat',
    url: 'https://x.com/i/chat/10-30',
    opens: [],
    editor: '[data-testid="dm-composer-textarea"]',
    post: '[data-testid="dm-composer-send-button"]',
    sends: 'Enter',
    closes: false,
    marks: false,
  },
  {
    kind: 'x-chat-old',
    url: 'https://x.com/messages/10-30',
    opens: [],
    editor: '[data-testid="dmComposerTextInput"]',
    post: '[data-testid="dmComposerSendButton"]',
    sends: 'Enter',
    closes: false,
    marks: true,
  },
  {
    kind: 'x-pro-post',
    url: 'https://pro.x.com/i/decks/1?lang=nb',
    opens: ['[aria-label="Compose post"]'],
    editor: '[data-testid="drawerAnimatedDiv"] [data-testid="tweetTextarea_0"]',
    post: '[data-testid="drawerAnimatedDiv"] .tools .primary',
    sends: 'Control+Enter',
    closes: true,
    marks: true,
  },
  {
    kind: 'x-pro-reply-1',
    url: 'https://pro.x.com/i/decks/1',
    ...IN_PAGE,
    editor: '.column:nth-of-type(2) [data-testid="tweetTextarea_0"]',
    post: '.column:nth-of-type(2) [data-testid="tweetButtonInline"]',
  },
];
