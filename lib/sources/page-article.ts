/** What a page says, and what it says of itself. */
export interface PageArticle {
  readonly address: string;
  readonly title: string;
  /** The article's words; empty where the page has none. */
  readonly text: string;
  /** A field for a password stands there to be seen: it may be what lies behind a sign-in. */
  readonly signIn: boolean;
  /** The page asks search engines to leave it out, as pages do that are not for everybody. */
  readonly unlisted: boolean;
}

/** What a page's script answered, as an article; null where it is none. */
export function asArticle(answer: unknown): PageArticle | null {
  const { address, title, text } = (answer ?? {}) as Partial<PageArticle>;
  return [address, title, text].every((one) => typeof one === 'string') ? answer as PageArticle : null;
}
