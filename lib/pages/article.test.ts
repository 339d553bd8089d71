// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from './article.ts';

const PAGES = join(import.meta.dirname, '../../tests/sites/pages');
const pageOf = (name: string) => new DOMParser().parseFromString(readFileSync(join(PAGES, `${name}.html`), 'utf8'), 'text/html');

/** There is no layout here: what the pages' own attribute and class hide is not seen, and pictures are of some size. */
beforeEach(() => {
  Element.prototype.checkVisibility = function isSeen(this: Element) { return this.closest('[hidden], .gone') === null; };
  Element.prototype.getBoundingClientRect = () => ({ width: 320, height: 180 }) as DOMRect;
});
const { getBoundingClientRect } = Element.prototype;
afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  Element.prototype.getBoundingClientRect = getBoundingClientRect;
});

describe('the article of a page', () => {
  it('is taken out of a blog made of articles and asides', () => {
    const page = pageOf('blog');
    const before = page.documentElement.outerHTML;
    const article = readArticle(page, 'ward-notes.test')?.page;
    expect(article).toMatchObject({ title: expect.stringContaining('What the night taught me'), pictures: 1, taken: 1 });
    expect(article?.text).toContain('my patient Marcus Whitfield was brought up');
    expect(article?.text).not.toMatch(/All posts|Most read|Evelyn/);
    expect(article?.beside).toContain('Ward notes, written after work.');
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is taken out of one made of nothing but boxes', () => {
    const article = readArticle(pageOf('journal'), 'ward-notes.test')?.page;
    expect(article?.text).toContain('nobody walks alone');
    expect(article?.text.split('\n').length).toBeGreaterThan(4);
    expect(article?.text).not.toMatch(/Archive|60 12 345/);
  });

  it('is not there on a page of a line or two', () => {
    expect(readArticle(new DOMParser().parseFromString('<body><p>Not much to say.</p></body>', 'text/html'), 'a.test')).toBeNull();
  });
});
