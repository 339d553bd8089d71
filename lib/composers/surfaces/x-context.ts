import type { Clue, ContextClues } from '../context/clue.ts';
import type { Kind, Sign } from './surface.ts';

const SEEN = { seen: '2026-10', page: 'x' } as const;

/** A box under a post stands in one cell of the timeline with it; a dialog and X Pro's drawer show the post over the box. */
const BESIDE: Sign = {
  selector: '[role="dialog"], [data-testid="drawerAnimatedDiv"], [data-testid="cellInnerDiv"]',
  is: 'what holds an answer and the post that is answered',
  ...SEEN,
};

const WRITING: Sign = {
  selector: '[role="dialog"], [data-testid="drawerAnimatedDiv"]',
  is: 'what holds one box and all about it',
  ...SEEN,
};

const ANSWERED: Clue = {
  sign: { selector: 'article[data-testid="tweet"]', is: 'the post that is answered', ...SEEN },
  around: BESIDE,
  take: 'before',
};

/** A post that quotes another holds the words of both; its own do not stand inside a link. */
const ANSWERED_WORDS: Clue = {
  ...ANSWERED,
  sign: { selector: '[data-testid="tweetText"]:not([role="link"] *)', is: 'the words of the post that is answered', ...SEEN },
};

/** The card of a quoted post is no article, and carries its words under the same name. */
const QUOTED: Clue = {
  sign: {
    selector: '[data-testid="tweetText"]:not(article *)',
    is: 'the words of the post that is quoted',
    seen: '2026-08',
    page: 'x',
  },
  around: WRITING,
};

/** A post may be a picture alone, and its element may hold the answer's box; an answer that quotes another post is an answer. */
export const X_KINDS: readonly Kind[] = [
  { surface: 'reply', when: ANSWERED },
  { surface: 'reply', when: ANSWERED_WORDS },
  { surface: 'quote', when: QUOTED },
];

const HANDLE = /^UserAvatar-Container-(?!unknown$)(\w{1,15})$/;

/** Who posts: one dialog may be another account's than the page; narrow pages leave the account's button away. */
const ACCOUNT: readonly Clue[] = [
  {
    sign: {
      selector: '[data-testid^="UserAvatar-Container-"]:not(article *)',
      is: 'the picture of who posts, beside the box',
      seen: '2026-05',
      page: 'x',
    },
    around: WRITING,
    attribute: 'data-testid',
    says: HANDLE,
  },
  {
    sign: {
      selector: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      is: 'the picture of the account that is signed in',
      ...SEEN,
    },
    around: 'page',
    attribute: 'data-testid',
    says: HANDLE,
  },
  {
    sign: { selector: '[data-testid="AppTabBar_Profile_Link"]', is: 'the link to one\'s own profile', seen: '2026-05', page: 'x' },
    around: 'page',
    attribute: 'href',
    says: /^\/(\w{1,15})$/,
  },
];

/**
 * Everybody sees a post, unless its account is protected. Who may reply is another matter. The lock is known from profiles
 * and posts (2026-09); that the account's button shows it, too, is inferred, so its absence is no more than a guess.
 */
export const X_CONTEXT: ContextClues = {
  replyTo: [ANSWERED_WORDS, QUOTED],
  account: ACCOUNT,
  audience: [
    {
      is: 'connections',
      sure: 'stated',
      sign: {
        selector: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid="icon-lock"]',
        is: 'the lock of a protected account',
        seen: '2026-09',
        page: 'x',
      },
      around: 'page',
    },
    {
      is: 'public',
      sure: 'guessed',
      sign: {
        selector: '[data-testid="SideNav_AccountSwitcher_Button"]',
        is: 'the account that is signed in, without a lock',
        ...SEEN,
      },
      around: 'page',
    },
  ],
};
