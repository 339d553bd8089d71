// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsUnder } from './blocks.ts';
import { seenCopy } from './seen.ts';

/** There is no layout here; the marks stand for what a browser would answer. */
beforeEach(() => {
  Element.prototype.checkVisibility = function isSeen(this: Element, options?: CheckVisibilityOptions) {
    const contents = getComputedStyle(this).display === 'contents';
    return !contents && this.closest('.gone') === null && !(options?.visibilityProperty === true && getComputedStyle(this).visibility === 'hidden');
  };
  Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  for (const side of ['offsetWidth', 'offsetHeight']) {
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get(this: HTMLElement) { return this.matches('.dot') ? 1 : 100; } });
  }
});
afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  document.body.innerHTML = '';
});

function seen(html: string): string {
  document.body.innerHTML = html;
  const before = document.body.innerHTML;
  const words = wordsUnder(seenCopy(document).body);
  expect(document.body.innerHTML).toBe(before);
  return words;
}

describe('a page as it is seen', () => {
  it.each([
    ['has nothing of what takes no room', '<p>Read <span class="gone">not <b>this</b> </span>on.</p>', 'Read on.'],
    ['keeps what is laid out as its contents', '<div style="display: contents"><p>Still here.</p></div>', 'Still here.'],
    ['has nothing of words for screen readers alone', '<p>Read on<span class="dot" style="overflow: hidden"> (opens a new tab)</span>.</p>', 'Read on.'],
    ['keeps a small thing that cuts nothing off', '<p>Read <span class="dot">on</span>.</p>', 'Read on.'],
    ['keeps what shows inside what is hidden', '<div style="visibility: hidden">no<p style="visibility: visible">yes</p>no</div>', 'yes'],
    ['begins a line where the layout does', '<span style="display: block">One</span><span style="display: block">two</span>', 'One two'],
    ['so too in the page\'s own elements', '<x-line style="display: flex">One</x-line><x-line style="display: flex">two</x-line>', 'One two'],
    ['leaves a first letter with its word', '<p><span style="display: block; float: left">O</span>nce upon a time</p>', 'Once upon a time'],
    ['leaves words of one line together', '<p>un<b>happy</b>, in<i style="display: inline-block">side</i></p>', 'unhappy, inside'],
  ])('%s', (_what, html, words) => {
    expect(seen(html)).toBe(words);
  });
});
