import twitter from 'twitter-text';
import type { Site, Surface } from '../draft/draft.ts';

/** Weighted characters of one post on X for an account without a long-post subscription (X's counting rules, version 3). */
const X_LIMIT = 280;

/** Characters as X counts them: links 23, most of CJK and emoji 2 (developer.x.com, "Counting characters"). */
export function weightedLength(text: string): number {
  return twitter.parseTweet(text).weightedLength;
}

/**
 * True when the text fits one post of the site. Only X is short enough to matter: the longest post of LinkedIn is
 * 3,000 and of Facebook 63,206 characters, and their boxes say so themselves.
 */
export function fits(text: string, site: Site, surface: Surface): boolean {
  return site !== 'x' || surface === 'message' || surface === 'article' || weightedLength(text) <= X_LIMIT;
}
