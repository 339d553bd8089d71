import { describe, expect, it } from 'vitest';
import { partsOf, stretches } from './page-parts.ts';

describe('a long text', () => {
  it('is cut at the ends of lines, and loses no word', () => {
    const text = Array.from({ length: 40 }, (_, line) => `Line ${line} of the text.`).join('\n');
    const parts = stretches(text, 200);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(200);
    expect(parts.join('\n')).toBe(text);
  });

  it('is cut between words where a line is long, and anywhere where a word is', () => {
    expect(stretches('one two three', 9)).toEqual(['one two', 'three']);
    expect(stretches('a'.repeat(25), 10).map(({ length }) => length)).toEqual([10, 10, 5]);
  });

  it('knows its other parts and what stands beside it', () => {
    const line = `${'word '.repeat(100).trim()}.`;
    const text = Array.from({ length: 100 }, () => line).join('\n');
    const parts = partsOf({ kind: 'article', title: '', host: 'a.test', text, beside: 'Views my own.', pictures: 0, taken: 0 });
    expect(parts.length).toBe(2);
    expect(parts.map(({ draft }) => [draft.surface, draft.profile, draft.thread?.length])).toEqual([['page', 'Views my own.', 1], ['page', 'Views my own.', 1]]);
  });
});

describe('a profile', () => {
  it('is its line, one’s own posts, and those of others under their names', () => {
    const parts = partsOf({
      kind: 'profile', title: '', host: 'x.com', site: 'x', account: 'noor_h', line: 'Registrar.', pictures: 0, pictureAuthors: [],
      posts: [{ text: 'Mine.', author: null }, { text: 'Theirs.', author: 'ada_b' }],
    });
    expect(parts.map(({ what, draft }) => [what, draft.surface, draft.profile, draft.author])).toEqual([
      ['line', 'profile', 'Registrar.', undefined], ['own-post', 'post', 'Registrar.', undefined], ['other-post', 'post', undefined, 'ada_b'],
    ]);
  });
});
