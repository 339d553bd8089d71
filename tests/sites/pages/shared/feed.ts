/** Posts of invented people about nothing in particular, for the feeds. */
export const FEED = [
  { who: 'Ada Brooke', words: 'The night bus was on time for once. Small mercies.' },
  { who: 'Tomas Lindqvist', words: 'Slides from the journal club are up. Thank you to all who came and argued.' },
  { who: 'Priya Raman', words: 'Registration for the spring simulation course opens on Monday.' },
  { who: 'Old Harbour Library', words: 'We are open late on Thursdays this month.' },
] as const;

/** A feed post as plain markup. */
export function feedPost(post: { who: string; words: string }): HTMLElement {
  const article = document.createElement('article');
  article.className = 'card';
  const who = document.createElement('div');
  who.className = 'who';
  who.textContent = post.who;
  const words = document.createElement('p');
  words.textContent = post.words;
  article.append(who, words);
  return article;
}

/** An element with attributes and children, to keep the pages' markup short. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Record<string, string> = {}, ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
