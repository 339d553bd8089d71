import { wordsUnder } from './blocks.ts';
import { extract } from './extract.ts';
import type { ArticlePage } from './page.ts';
import { choosePictures, isPicture, type Picture } from './pictures.ts';
import { seenCopy } from './seen.ts';

/** Fewer words than these are no article but a line or two of a page that holds something else, in UTF-16 units. */
const SHORTEST = 140;

/** Where a page says who writes it and whose views it holds: the reader view leaves these out. */
const BESIDE = 'footer, aside, address, [role="contentinfo"], [role="complementary"], [class*="author-bio"], [class*="about-author"]';

/** Longest that is taken of it, in UTF-16 units. */
const LONGEST_BESIDE = 4_000;

/** What stands at the edges of a page, the parts inside others once. */
function besideIn(page: Document): string {
  const parts = [...page.querySelectorAll(BESIDE)].filter((part) => part.parentElement?.closest(BESIDE) == null);
  return parts.map(wordsUnder).filter((words) => words !== '').join('\n').slice(0, LONGEST_BESIDE);
}

/** In the copy alone: which picture of the page this one stands for. */
const NUMBER = 'data-chaperone-picture';

/** The article of a page as its reader sees it, with the pictures in it that can be looked at. */
export interface Article {
  readonly page: ArticlePage;
  readonly pictures: readonly Picture[];
}

/** Takes the article out of a page. Null where there is none of some length. */
export function readArticle(page: Document, host: string): Article | null {
  const met: Element[] = [];
  const copy = seenCopy(page, (element, twin) => { if (isPicture(element)) twin.setAttribute(NUMBER, String(met.push(element) - 1)); });
  const beside = besideIn(copy);
  const article = extract(copy);
  if (article === null) return null;
  const { content } = article;
  const text = wordsUnder(content);
  if (text.length < SHORTEST) return null;
  const title = (article.title ?? page.title).trim();
  const shown = [...content.querySelectorAll(`[${NUMBER}]`)].flatMap((twin) => met[Number(twin.getAttribute(NUMBER))] ?? []);
  const pictures = choosePictures(shown);
  return {
    page: {
      kind: 'article', title, host, beside, pictures: shown.length, taken: pictures.length,
      text: title === '' || text.startsWith(title) ? text : `${title}\n${text}`,
    },
    pictures,
  };
}
