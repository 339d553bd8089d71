// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { articleOf } from './article.ts';
import { asArticle } from './page-article.ts';

const PARAGRAPH = 'The safest wards kept one shared list, read it aloud at seven each morning, and let the most junior person speak first. ';
const ARTICLE = `<nav>Home About</nav><article><h1>One list</h1>${`<p>${PARAGRAPH.repeat(4)}</p>`.repeat(4)}</article><footer>All rights</footer>`;

beforeEach(() => {
  document.head.innerHTML = '<title>One list - The Journal</title>';
  document.body.innerHTML = ARTICLE;
});

describe('the article of a page', () => {
  it('is taken without what stands around it, and leaves the page as it was', () => {
    const before = document.documentElement.outerHTML;
    const article = articleOf(document);
    expect(article).toMatchObject({ title: 'One list - The Journal', signIn: false, unlisted: false });
    expect(article.text).toContain('read it aloud at seven');
    expect(article.text).not.toMatch(/Home|rights/);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(asArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
  });

  it('is read as it is seen: words of two blocks stay two, and what is hidden is no part of it', () => {
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<ul><li>Seven sharp</li><li>Nobody late</li></ul><p>One<br>two</p>'
      + '<p>Three<span style="display: block">four</span>five <span class="gone">secret</span>six <b>sev</b>en</p>');
    Element.prototype.checkVisibility = function isSeen(this: Element) { return !this.matches('.gone'); };
    const { text } = articleOf(document);
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    expect(text).toContain('Seven sharp\nNobody late\nOne\ntwo\nThree four five six seven');
  });

  it('is not read where the page asks for a password, or to be left out of searches', () => {
    document.body.insertAdjacentHTML('beforeend', '<form><input type="password"></form>');
    expect(articleOf(document)).toMatchObject({ signIn: true, text: '' });
    document.querySelector('form')?.remove();
    document.head.insertAdjacentHTML('beforeend', '<meta name="Robots" content="noindex, follow">');
    expect(articleOf(document)).toMatchObject({ unlisted: true, text: '' });
  });

  it('is none where a script answered something else', () => {
    for (const answer of [null, undefined, 'text', { address: 'https://example.org' }]) expect(asArticle(answer)).toBeNull();
  });
});
