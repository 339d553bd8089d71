import { describe, expect, it } from 'vitest';
import { parseDraft } from './draft.ts';

describe('parseDraft', () => {
  it('fills in what a short line leaves out', () => {
    expect(parseDraft({ id: 'a', text: 'Hello' })).toMatchObject({ id: 'a', revision: 0, site: 'web', surface: 'post', text: 'Hello' });
  });

  it('names the field that does not fit', () => {
    expect(() => parseDraft({ id: 'a', text: 3 })).toThrow(/^text: /);
    expect(() => parseDraft({ id: 'a', text: '', site: 'myspace' })).toThrow(/^site: /);
    expect(() => parseDraft({ id: 'a', text: '', recentlyRead: [{ url: 'x' }] })).toThrow(/^recentlyRead\.0\.text: /);
  });

  it('takes no array or word for a draft', () => {
    expect(() => parseDraft([])).toThrow();
    expect(() => parseDraft('draft')).toThrow();
  });
});
