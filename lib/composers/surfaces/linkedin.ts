import type { ProfilePage } from '../context/clue.ts';
import { linkedinArticle, linkedinArticleTitle } from './linkedin-article.ts';
import { linkedinComment } from './linkedin-comment.ts';
import { linkedinInvitation, linkedinMessage, linkedinMessageByEnter } from './linkedin-message.ts';
import { linkedinOldComment } from './linkedin-old-comment.ts';
import { linkedinAltText, linkedinPost } from './linkedin-post.ts';
import type { Surface } from './surface.ts';

/**
 * The site shows its newer and its older pages side by side, and either to anyone on any day. An article's body comes before the
 * comments, whose newer box is known by its library alone.
 */
export const LINKEDIN_SURFACES: readonly Surface[] = [
  linkedinPost, linkedinAltText, linkedinArticleTitle, linkedinArticle, linkedinOldComment, linkedinComment,
  linkedinMessage, linkedinMessageByEnter, linkedinInvitation,
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
