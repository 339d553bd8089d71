import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_PAGES, openRemembered, type RememberedPages } from './remembered.ts';

const WORDS = 'The safest wards kept one shared list, read it aloud at seven each morning, and let the most junior person speak first.';

let held: Record<string, unknown>;
const open = (): RememberedPages => openRemembered({
  get: async () => ({ ...held }),
  set: async (items: Record<string, unknown>) => { Object.assign(held, JSON.parse(JSON.stringify(items))); },
  remove: async () => { held = {}; },
});
beforeEach(() => { held = {}; });

const page = (number: number, text = WORDS) => ({ title: `Page ${number}`, url: `https://journal.example.org/${number}`, text });

describe('remembered pages', () => {
  it('are kept as numbers: not one word but the title', async () => {
    const kept = await open().keep(page(1), 5);
    expect(kept).toMatchObject({ title: 'Page 1', host: 'journal.example.org', at: 5, words: 22 });
    expect(JSON.stringify(held)).toContain('Page 1');
    expect(JSON.stringify(held)).not.toMatch(/safest|wards|aloud|junior/);
  });

  it('go with a draft, also from a background that was started anew', async () => {
    const first = open();
    await first.keep(page(1));
    const [read] = await open().read();
    expect(read).toMatchObject({ text: 'Page 1', url: 'https://journal.example.org/1' });
    expect(read?.print).toHaveLength(11);
    expect(await first.read()).toEqual([read]);
    expect((await first.read())[0]).toBe((await first.read())[0]);
  });

  it('are each kept once, and the oldest leaves when there are many', async () => {
    const pages = open();
    for (let number = 0; number < MOST_PAGES + 2; number += 1) await pages.keep(page(number));
    await pages.keep(page(10));
    const titles = (await pages.all()).map(({ title }) => title);
    expect(titles).toHaveLength(MOST_PAGES);
    expect([titles[0], titles.at(-1)]).toEqual(['Page 2', 'Page 10']);
  });

  it('leave room for others in the session\'s store', async () => {
    const large = (number: number) => ({ ...page(number), id: String(number), host: '', at: 0, words: 0, print: 'A'.repeat(1_000_000), terms: '' });
    held = { remembered: [1, 2, 3, 4, 5].map(large) };
    const pages = open();
    await pages.keep(page(6));
    expect((await pages.all()).map(({ title }) => title)).toEqual(['Page 3', 'Page 4', 'Page 5', 'Page 6']);
  });

  it('are forgotten one by one, or all', async () => {
    const pages = open();
    const { id } = await pages.keep(page(1));
    await pages.keep(page(2));
    await pages.forget(id);
    expect((await pages.all()).map(({ title }) => title)).toEqual(['Page 2']);
    await pages.forget(null);
    expect(await pages.all()).toEqual([]);
    expect(held).toEqual({});
  });
});
