import type { ProfilePage, ProfilePosts } from '../composers/context/clue.ts';
import { readOwnProfile } from '../composers/context/own-profile.ts';
import { wordsOf } from '../composers/context/find-clue.ts';
import type { Site } from '../draft/draft.ts';
import { plainName } from './account.ts';
import type { OwnProfilePage, ProfilePost } from './page.ts';
import { choosePictures, isPicture, type Picture } from './pictures.ts';

/** More posts than a person scrolls through at one sitting are not read. */
const MOST_POSTS = 100;

/** Who posted it: the nearest name around it that stands before it, as every post's does; null where there is none, as in the page's head. */
function authorOf(posted: Element, kinds: readonly ProfilePosts[]): string | null {
  for (let around = posted.parentElement; around !== null; around = around.parentElement) {
    for (const { author: { sign, says } } of kinds) {
      const name = around.querySelector(sign.selector);
      const isBefore = name !== null && (posted.compareDocumentPosition(name) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      if (isBefore) return wordsOf(name, says === undefined ? {} : { says });
    }
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
    const author = authorOf(element, [kind]);
    if (text === null || text === '' || author === null || author === '') return [];
    return [{ text, author: isSame(author, account) ? null : author }];
  }));
}

/** What shows something in the head of a profile and in its posts. */
function picturesIn(page: Document, beside: ProfilePage['beside']): Element[] {
  const shown = [...page.querySelectorAll(':is(main, [role="main"]) :is(img, video, svg image)')];
  return shown.filter((element) => isPicture(element) && element.checkVisibility?.() !== false && (beside === undefined || element.closest(beside.selector) === null));
}

/** So nearly square is a portrait: width to height, or the other way round. */
const SQUARE = 1.1;

/** True of one's own face in the head of the profile: it is there to be seen. */
function isPortrait(picture: Element, posts: readonly ProfilePosts[]): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return authorOf(picture, posts) === null && Math.max(width, height) < SQUARE * Math.min(width, height);
}

/** A profile with its pictures that can be looked at. */
export interface Profile {
  readonly page: OwnProfilePage;
  readonly pictures: readonly Picture[];
}

/** The profile that stands here with its posts, if it is the person's own. Where nobody is named, nobody's posts are read. */
export function readProfile(page: Document, site: Site, host: string, pages: readonly ProfilePage[]): Profile | null {
  const own = readOwnProfile(pages);
  if (own === null) return null;
  const { posts, beside } = pages.find(({ own: sign }) => page.querySelector(sign.selector) !== null) ?? {};
  const kinds = posts ?? [];
  const { account = null } = own;
  const shown = picturesIn(page, beside);
  const pictures = choosePictures(shown.filter((picture) => !isPortrait(picture, kinds)));
  const authorBeside = (picture: Picture) => {
    const author = authorOf(picture, kinds);
    return author === null || author === '' || (account !== null && isSame(author, account)) ? null : author;
  };
  return {
    page: {
      kind: 'profile', title: page.title, host, site, account, line: own.line,
      posts: posts === undefined || account === null ? null : postsIn(page, posts, account),
      pictures: shown.length, pictureAuthors: pictures.map(authorBeside),
    },
    pictures,
  };
}
