import { FEED } from '../shared/feed.ts';

/** A post as the page knows it. Everybody is invented. */
export interface Post {
  readonly who: string;
  readonly handle: string;
  readonly words: string;
  /** A post that this one quotes, drawn inside it. */
  readonly quoted?: Post;
}

const handleOf = (who: string) => who.toLowerCase().replaceAll(' ', '_').slice(0, 15);

export const POSTS: readonly Post[] = FEED.map((post) => ({ ...post, handle: handleOf(post.who) }));

const [NIGHT_BUS, JOURNAL_CLUB] = POSTS as [Post, Post];

/** The post with an address of its own; it quotes another, so that the words of two posts stand in one. */
export const STATUS: Post = { ...JOURNAL_CLUB, quoted: NIGHT_BUS };

/** Whose account it is. */
export const SELF: Post = {
  who: 'Noor Halvorsen', handle: 'noor_halvorsen', words: 'Rounds are shorter with a good list.',
};
