import { Readability } from '@mozilla/readability';

/** What a reader view shows of a page. */
export interface Extract {
  readonly title: string | null;
  readonly content: Element;
}

/**
 * Takes the article out of a copy of a page, as Firefox's reader view does; the copy is taken apart. `most`: elements beyond which it
 * does not begin. Null where there is no article. https://github.com/mozilla/readability
 * @throws where the copy has more elements.
 */
export function extract(copy: Document, most = Number.POSITIVE_INFINITY): Extract | null {
  const article = new Readability<Element>(copy, { serializer: (node) => node as Element, maxElemsToParse: most }).parse();
  return article?.content == null ? null : { title: article.title ?? null, content: article.content };
}
