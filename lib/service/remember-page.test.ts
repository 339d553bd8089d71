import { describe, expect, it, vi } from 'vitest';
import { resolve } from '../settings/resolve.ts';
import type { SeenTab } from '../platform/scripts.ts';
import type { PageArticle } from '../sources/page-article.ts';
import { type RememberDependencies, rememberPage } from './remember-page.ts';
import { openRemembered } from './remembered.ts';

const ADDRESS = 'https://journal.example.org/list#part';
const TEXT = 'The safest wards kept one shared list and read it aloud at seven each morning. '.repeat(6);
const ARTICLE: PageArticle = { address: ADDRESS, title: 'One list', text: TEXT, signIn: false, unlisted: false };

function remembererWith(tab: Partial<SeenTab> = {}, article: Partial<PageArticle> | null = {}) {
  const pages = openRemembered({ get: async () => ({}), set: async () => undefined, remove: async () => undefined });
  const readArticle = vi.fn(async () => (article === null ? null : { ...ARTICLE, ...article }));
  const deps: RememberDependencies = {
    pages, readArticle, tabOf: async () => ({ url: ADDRESS, incognito: false, ...tab }),
    settings: { read: async () => resolve({}, { institution: { name: 'Nordhaven', domains: ['nordhaven.example.org'] } }) },
  };
  return { deps, pages, readArticle };
}

describe('remembering a page', () => {
  it('keeps the page of the press', async () => {
    const { deps, pages } = remembererWith();
    expect(await rememberPage(7, deps)).toMatchObject({ page: { title: 'One list', url: 'https://journal.example.org/list', host: 'journal.example.org' } });
    expect(deps.readArticle).toHaveBeenCalledExactlyOnceWith(7);
    expect(await pages.all()).toHaveLength(1);
  });

  it.each<[Partial<SeenTab>, string]>([
    [{ incognito: true }, 'private-window'], [{ url: undefined }, 'not-allowed'], [{ url: 'https://10.0.0.8/chart' }, 'not-public'],
    [{ url: 'https://rota.nordhaven.example.org/' }, 'institution'], [{ url: 'https://mychart.example.org/' }, 'inside'],
  ])('reads nothing of %j: %s', async (tab, refused) => {
    const { deps, readArticle } = remembererWith(tab);
    expect(await rememberPage(7, deps)).toEqual({ refused });
    expect(readArticle).not.toHaveBeenCalled();
  });

  it.each<[Partial<PageArticle> | null, string]>([
    [null, 'not-allowed'], [{ signIn: true, text: '' }, 'inside'], [{ unlisted: true, text: '' }, 'inside'], [{ text: 'Too short.' }, 'no-article'],
    [{ address: 'https://mychart.example.org/' }, 'inside'],
  ])('keeps nothing of a page that answers %j: %s', async (article, refused) => {
    const { deps, pages } = remembererWith({}, article);
    expect(await rememberPage(7, deps)).toEqual({ refused });
    expect(await pages.all()).toEqual([]);
  });
});
