import type { PagePart } from '../checking/page-view.ts';
import type { Draft } from '../draft/draft.ts';
import type { Page } from '../pages/page.ts';

/** Longest stretch of an article that is checked at once, in UTF-16 units: well under what a check reads and the time it may take. */
const LONGEST_PART = 30_000;

/** A text of a page before it is checked. */
export interface Unchecked extends Omit<PagePart, 'checked'> {
  readonly draft: Draft;
}

/** Cuts a text at the ends of lines, or of words where a line is longer than a part. */
export function stretches(text: string, longest = LONGEST_PART): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const line = head.lastIndexOf('\n');
    const space = head.lastIndexOf(' ');
    const end = line > longest / 2 ? line : space > 0 ? space : longest;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}

const draftOf = (text: string, more: Partial<Draft>): Draft => ({ id: crypto.randomUUID(), revision: 0, site: 'web', surface: 'page', text, ...more });

/** The texts of a page, each as the draft it is checked as. Of an article in several parts each knows the others, for sources and disclaimers. */
export function partsOf(page: Exclude<Page, { kind: 'nothing' }>): Unchecked[] {
  if (page.kind === 'article') {
    const texts = stretches(page.text);
    return texts.map((text, index) => ({
      what: 'article', author: null, text,
      draft: draftOf(text, { thread: texts.filter((_, other) => other !== index), ...(page.beside !== '' && { profile: page.beside }) }),
    }));
  }
  const { site, account, line, posts } = page;
  const own = { site, ...(account !== null && { account }) };
  return [
    { what: 'line', author: null, text: line, draft: draftOf(line, { ...own, surface: 'profile', profile: line }) },
    ...(posts ?? []).map(({ text, author }): Unchecked => (author === null
      ? { what: 'own-post', author, text, draft: draftOf(text, { ...own, surface: 'post', profile: line }) }
      : { what: 'other-post', author, text, draft: draftOf(text, { ...own, surface: 'post', author }) })),
  ];
}
