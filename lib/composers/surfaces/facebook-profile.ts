import type { ProfilePage } from '../context/clue.ts';
import { COMMENT, STORY } from './facebook-context.ts';

/**
 * A profile has no line of its own: what is said of a person stands in the first tile beside their posts, with the words
 * of the site in between. One's own is told by the control that edits it, in other languages by the link beside it that
 * begins a story; its address is inferred. Pages that begin stories elsewhere have no such tile.
 */
export const FACEBOOK_PROFILE: ProfilePage = {
  hosts: ['www.facebook.com'],
  own: {
    selector: '[role="main"] :is([aria-label="Edit profile"], a[href^="/stories/create"])',
    is: 'what edits one\'s own profile, or adds to one\'s own story there',
    seen: '2026-05',
    page: 'facebook',
  },
  line: [{
    selector: '[data-pagelet="ProfileTilesFeed_0"]',
    is: 'what a person says of themselves',
    seen: '2026-09',
    page: 'facebook',
  }],
  account: {
    sign: { selector: '[role="main"] h1', is: 'the name a profile is of', seen: '2026-09', page: 'facebook' },
    around: 'page',
  },
  posts: [
    {
      words: STORY,
      author: { sign: { selector: '[data-ad-rendering-role="profile_name"]', is: 'the name of who wrote a post', seen: '2026-10', page: 'facebook' } },
    },
    {
      words: COMMENT,
      author: { sign: { selector: '[role="article"][aria-label] a[role="link"]', is: 'the name of who wrote a comment', seen: '2026-05', page: 'facebook' } },
    },
  ],
  beside: { selector: '[data-pagelet^="ProfileTilesFeed_"]', is: 'the tiles beside the posts: of all photos, of friends; that those after the first are numbered on is inferred', seen: '2026-09', page: 'facebook' },
};
