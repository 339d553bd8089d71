import type { RememberAnswer } from '../messaging/messages.ts';
import type { SeenTab } from '../platform/scripts.ts';
import type { Settings } from '../settings/resolve.ts';
import type { PageArticle } from '../sources/page-article.ts';
import { notPublic, sourceAddress } from '../sources/public-page.ts';
import type { RememberedPages } from './remembered.ts';
import { countWords } from './word-count.ts';

/** Fewest words of an article; with fewer there is nothing to be copied. */
const FEWEST_WORDS = 60;

/** What remembering a page stands on. */
export interface RememberDependencies {
  readonly pages: Pick<RememberedPages, 'keep'>;
  readonly settings: { read(): Promise<Settings> };
  tabOf(tab: number): Promise<SeenTab>;
  /** Takes the article out of the tab's page; null where the browser does not let us. */
  readArticle(tab: number): Promise<PageArticle | null>;
}

/**
 * Remembers the page of one tab, on a person's press alone. Only pages that anybody can read: an https address under a public suffix,
 * none of the institution's, none with a name that systems for staff, patients or mail have, none that asks for a password or to be
 * left out of searches. Nothing is read of a page whose address is refused, and nothing is kept of a private window.
 */
export async function rememberPage(tab: number, { pages, settings, tabOf, readArticle }: RememberDependencies): Promise<RememberAnswer> {
  const { url, incognito } = await tabOf(tab);
  if (incognito) return { refused: 'private-window' };
  if (url === undefined) return { refused: 'not-allowed' };
  const { institution } = (await settings.read()).values;
  const against = notPublic(url, institution.value.domains);
  if (against !== null) return { refused: against };
  const article = await readArticle(tab);
  if (article === null) return { refused: 'not-allowed' };
  // It may have gone elsewhere since the press.
  if (notPublic(article.address, institution.value.domains) !== null || article.signIn || article.unlisted) return { refused: 'inside' };
  if (countWords(article.text) < FEWEST_WORDS) return { refused: 'no-article' };
  const kept = await pages.keep({ title: article.title, url: sourceAddress(article.address), text: article.text }).catch(() => null);
  return kept === null ? { refused: 'not-kept' } : { page: kept };
}
