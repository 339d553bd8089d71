import { wordsUnder } from '../pages/blocks.ts';
import { extract } from '../pages/extract.ts';
import { seenCopy } from '../pages/seen.ts';
import type { PageArticle } from './page-article.ts';

/** Longest title and text that are taken along, in UTF-16 units; an article of 10,000 words has some 60,000. */
const LONGEST_TITLE = 300;
const LONGEST_TEXT = 400_000;
/** Elements beyond which no article is looked for; that takes about a second for as many. */
const MOST_ELEMENTS = 30_000;

/**
 * True where a page asks search engines not to list it: what was written for few is not remembered.
 * https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
function isUnlisted(page: Document): boolean {
  return [...page.querySelectorAll<HTMLMetaElement>('meta[name="robots" i]')].some(({ content }) => /\b(?:noindex|none)\b/i.test(content));
}

function asksPassword(page: Document): boolean {
  return [...page.querySelectorAll('input[type="password"]')].some((field) => field.checkVisibility?.() ?? true);
}

function read(page: Document) {
  try {
    return extract(seenCopy(page), MOST_ELEMENTS);
  } catch {
    return null;
  }
}

/** Takes the article out of a page as a person sees it, in the page: a line for each block. Nothing of the page is changed. */
export function articleOf(page: Document): PageArticle {
  const signs = { address: page.location.href, signIn: asksPassword(page), unlisted: isUnlisted(page) };
  const found = signs.signIn || signs.unlisted ? null : read(page);
  return {
    ...signs,
    title: (found?.title || page.title).trim().slice(0, LONGEST_TITLE),
    text: found === null ? '' : wordsUnder(found.content).slice(0, LONGEST_TEXT),
  };
}
