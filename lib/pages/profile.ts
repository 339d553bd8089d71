import type { ProfilePage, ProfilePosts } from '../composers/context/clue.ts';
import { readOwnProfile } from '../composers/context/own-profile.ts';
import { wordsOf } from '../composers/context/find-clue.ts';
import type { Site } from '../draft/draft.ts';
import { plainName } from './account.ts';
import type { OwnProfilePage, ProfilePost } from './page.ts';

/** More posts than a person scrolls through at one sitting are not read. */
const MOST_POSTS = 100;

/** Who wrote words: the nearest name around them; null where there is none. */
function authorOf(words: Element, { sign, says }: ProfilePosts['author']): string | null {
  for (let around = words.parentElement; around !== null; around = around.parentElement) {
    const name = around.querySelector(sign.selector);
    if (name !== null) return wordsOf(name, says === undefined ? {} : { says });
  }
  return null;
}

/** True where the name is the account's; a name may be followed by others it is "with". */
function isSame(author: string, account: string): boolean {
  const [one, other] = [plainName(author), plainName(account)];
  return one === other || one.startsWith(`${other} `);
}

function postsIn(page: Document, kinds: readonly ProfilePosts[], account: string): ProfilePost[] {
  return kinds.flatMap((kind) => [...page.querySelectorAll(kind.words.selector)].slice(0, MOST_POSTS).flatMap((element): ProfilePost[] => {
    // What names the words may stand inside another element of that kind.
    if (element.parentElement?.closest(kind.words.selector) != null || element.checkVisibility?.() === false) return [];
    const text = wordsOf(element, {});
    const author = authorOf(element, kind.author);
    if (text === null || text === '' || author === null || author === '') return [];
    return [{ text, author: isSame(author, account) ? null : author }];
  }));
}

/** The profile that stands here with its posts, if it is the person's own. Where nobody is named, nobody's posts are read. */
export function readProfile(page: Document, site: Site, host: string, pages: readonly ProfilePage[]): OwnProfilePage | null {
  const own = readOwnProfile(pages);
  if (own === null) return null;
  const { posts } = pages.find(({ own: sign }) => page.querySelector(sign.selector) !== null) ?? {};
  return {
    kind: 'profile', title: page.title, host, site, account: own.account ?? null, line: own.line,
    posts: posts === undefined || own.account === undefined ? null : postsIn(page, posts, own.account),
    pictures: page.querySelectorAll('main img, [role="main"] img').length,
  };
}
