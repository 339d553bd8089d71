import type { ProfilePage } from '../context/clue.ts';
import { linkedinArticle, linkedinArticleTitle } from './linkedin-article.ts';
import { linkedinComment } from './linkedin-comment.ts';
import { linkedinInvitation, linkedinMessage, linkedinMessageByEnter } from './linkedin-message.ts';
import { linkedinOldComment } from './linkedin-old-comment.ts';
import { linkedinAltText, linkedinPoll, linkedinPost } from './linkedin-post.ts';
import { linkedinShare, linkedinShareAltText } from './linkedin-share.ts';
import type { Surface } from './surface.ts';

/**
 * The site shows its newest, newer and older pages side by side, and any of them to anyone on any day. The comments' newer box is
 * known by its library alone, so it comes after all others of that library.
 */
export const LINKEDIN_SURFACES: readonly Surface[] = [
  linkedinShare, linkedinShareAltText, linkedinPost, linkedinPoll, linkedinAltText, linkedinArticleTitle, linkedinArticle,
  linkedinMessage, linkedinMessageByEnter, linkedinInvitation, linkedinOldComment, linkedinComment,
];

/** A profile's own line. The newest profiles give it no name; it is then not known. */
export const LINKEDIN_PROFILE: ProfilePage = {
  hosts: ['www.linkedin.com'],
  own: {
    selector: 'main a[href*="/edit/forms/intro/"], main a[href*="/edit/intro/"]',
    is: 'the link that edits the top of one\'s own profile',
    seen: '2026-08',
    page: 'linkedin',
  },
  line: [{
    selector: 'main .text-body-medium.break-words',
    is: 'the line under the name',
    seen: '2026-06',
    page: 'linkedin',
  }],
  account: { sign: { selector: 'main h1', is: 'the name a profile is of', seen: '2026-08', page: 'linkedin' }, around: 'page' },
};
