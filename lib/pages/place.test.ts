// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findPlace } from './place.ts';

const find = (html: string, before: string, words: string, after: string) => {
  document.body.innerHTML = html;
  return findPlace(document.body, { before, words, after })?.toString() ?? null;
};

describe('words that were read of a page', () => {
  it('are found where they stand, however the layout breaks them', () => {
    expect(find('<p>Saw Marcus\n   <b>Whit</b>field today.</p>', 'Saw ', 'Marcus Whitfield', ' today.')).toBe('Marcus\n   Whitfield');
  });

  it('are told from the same words elsewhere by what stands around them', () => {
    const html = '<p id="one">Ada came first.</p><p id="two">Then Ada left.</p>';
    document.body.innerHTML = html;
    const range = findPlace(document.body, { before: 'first.\nThen ', words: 'Ada', after: ' left.' });
    expect(range?.startContainer.parentElement?.id).toBe('two');
  });

  it('are found when the page has changed around them', () => {
    expect(find('<p>Updated: Ada left at noon.</p>', 'Then ', 'Ada left', ' at ten.')).toBe('Ada left');
  });

  it('are not found when they are gone, nor in what is no text', () => {
    expect(find('<p>Nothing here.</p>', '', 'Ada', '')).toBeNull();
    expect(find('<p>Nothing here.</p><script>const name = "Ada";</script>', '', 'Ada', '')).toBeNull();
    expect(find('<p>Nothing here.</p>', '', ' ', '')).toBeNull();
  });
});
