import type { ProfilePage } from '../context/clue.ts';
import { FACEBOOK_PROFILE } from './facebook-profile.ts';
import { isAmong } from './hosts.ts';
import { LINKEDIN_PROFILE } from './linkedin.ts';
import { X_HOSTS } from './x-page.ts';

const X_PROFILE: ProfilePage = {
  hosts: X_HOSTS,
  own: { selector: '[data-testid="editProfileButton"]', is: 'the button that edits one\'s own profile', seen: '2026-02', page: 'x' },
  line: [{ selector: '[data-testid="UserDescription"]', is: 'the line under the name', seen: '2026-02', page: 'x' }],
  account: {
    sign: { selector: '[data-testid="UserName"]', is: 'the name and the handle a profile is of', seen: '2026-02', page: 'x' },
    says: /@(\w{1,15})/,
  },
  posts: [{
    words: { selector: '[data-testid="tweetText"]:not([role="link"] *)', is: 'the words of a post, without those of one it quotes', seen: '2026-10', page: 'x' },
    author: { sign: { selector: '[data-testid="User-Name"]', is: 'the name and the handle of who wrote it', seen: '2026-07', page: 'x' }, says: /@(\w{1,15})/ },
  }],
  beside: {
    selector: 'main:has([data-testid="primaryColumn"]) :is(img, video, image):not([data-testid="primaryColumn"] *)',
    is: 'pictures beside the column of the head and the posts: small ones of all posts, of whom to follow',
    seen: '2026-10',
    page: 'x',
  },
};

const PROFILES: readonly ProfilePage[] = [X_PROFILE, FACEBOOK_PROFILE, LINKEDIN_PROFILE];

/** The profile pages of a host. */
export function profilesOf(host: string): ProfilePage[] {
  return PROFILES.filter(({ hosts }) => isAmong(host, hosts));
}
